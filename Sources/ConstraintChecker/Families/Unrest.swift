import Planning

/// What unsettles the climate of one room, by how long that takes to settle.
struct Unrest {
  struct Cause {
    let occupancy: Occupancy
    /// Minutes.
    let needed: Int32

    /// The first moment at which art may be there.
    var settled: Int32 { occupancy.coreEnd &+ needed }
  }

  /// Minutes after works that make dust, of a kind that says nothing itself.
  let afterDust: Int32
  /// Few: each by one number of minutes.
  private var groups: [(needed: Int32, occupancies: ContiguousArray<Occupancy>)] = []

  init(afterDust: Int32) {
    self.afterDust = afterDust
  }

  var isEmpty: Bool { groups.isEmpty }

  /// Leaves out what unsettles nothing.
  mutating func add(_ occupancy: Occupancy, _ traits: KindTraits) {
    guard traits.unsettlesClimate else { return }
    let needed = traits.settling > 0 ? traits.settling : afterDust
    guard let group = groups.firstIndex(where: { $0.needed == needed }) else {
      groups.append((needed, [occupancy]))
      return
    }
    groups[group].occupancies.append(occupancy)
  }

  /// Puts what ends last first, once all are there.
  mutating func sort() {
    for group in groups.indices { groups[group].occupancies.sort { $0.coreEnd > $1.coreEnd } }
  }

  /// What is over when art comes, but not settled; what settles last first.
  func causes(before art: Occupancy) -> [Cause] {
    var causes: [Cause] = []
    for (needed, occupancies) in groups {
      for occupancy in occupancies[first(endingBy: art.coreStart, occupancies)...] {
        guard Int(art.coreStart) - Int(occupancy.coreEnd) < Int(needed) else { break }
        causes.append(Cause(occupancy: occupancy, needed: needed))
      }
    }
    return groups.count == 1 ? causes : causes.sorted { $0.settled > $1.settled }
  }

  private func first(endingBy moment: Int32, _ occupancies: ContiguousArray<Occupancy>) -> Int {
    var (low, high) = (0, occupancies.count)
    while low < high {
      let middle = (low + high) / 2
      if occupancies[middle].coreEnd > moment { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
