import Planning

/// Art is handled in a room whose climate has not settled since the last works that made dust.
///
/// From the works' end to the start of the handling, without set-up and tear-down. Of several
/// works the last one counts, and an earlier one only where it weighs more. Works in a combined
/// room reach its parts, and the other way round. What classes of climate objects need comes with
/// their loans.
enum Climate {
  static let stableHours = RuleParameter(.stableHours, .hours, 72, allowed: 1...1000)

  static func applies(_ kinds: KindTable) -> Bool {
    kinds.most.marks.isSuperset(of: [.makesDust, .handlesArt])
  }

  static func check(
    _ occupancies: UnsafeBufferPointer<Occupancy>, _ traits: ContiguousArray<KindTraits>,
    on room: ResourceIndex, in surroundings: Surroundings, into findings: inout Findings
  ) {
    let plan = surroundings.plan
    let places = traits.indices.filter { traits[$0].marks.contains(.handlesArt) }
    guard !places.isEmpty else { return }
    let needed = Climate.stableHours.value(of: .climate, in: plan[room].museum, plan.house) * 60
    let art = places.map { occupancies[$0] }
    var works = traits.indices.filter { traits[$0].marks.contains(.makesDust) }
      .map { occupancies[$0] }
    works += Climate.works(around: room, before: art, within: needed, in: surroundings)
    guard !works.isEmpty else { return }
    works.sort { $0.coreEnd > $1.coreEnd }
    for one in art { check(one, after: works, needed, on: room, into: &findings) }
  }

  /// Works in what contains a room and in its parts, as far as they may be too late for its art.
  private static func works(
    around room: ResourceIndex, before art: [Occupancy], within needed: Int,
    in surroundings: Surroundings
  ) -> [Occupancy] {
    let rooms = Neighbour.sharing(room, in: surroundings.plan).dropFirst()
    guard !rooms.isEmpty, let first = art.map(\.coreStart).min(),
      let last = art.map(\.coreStart).max()
    else { return [] }
    let window = Span(known: first &- Int32(clamping: needed), last &+ 1)
    var gathering = Gathering()
    return rooms.flatMap { other in
      gathering.gather(
        other.room, of: surroundings.plan, in: window, with: surroundings.proposal)
      let traits = gathering.occupancies.withUnsafeBufferPointer { occupancies in
        surroundings.particulars(of: occupancies)
          .withUnsafeBufferPointer { surroundings.kinds.of($0) }
      }
      return traits.indices.filter { traits[$0].marks.contains(.makesDust) }
        .map { gathering.occupancies[$0] }
    }
  }

  /// `works` have the last to end first.
  private static func check(
    _ art: Occupancy, after works: [Occupancy], _ needed: Int, on room: ResourceIndex,
    into findings: inout Findings
  ) {
    // The firmest of those that end later, and of those that end with the one looked at.
    var (later, same): (UInt8, UInt8) = (0, 0)
    var end = Int32.max
    for work in works[firstEnding(by: art.coreStart, works)...] {
      let gap = Int(art.coreStart) - Int(work.coreEnd)
      guard gap < needed else { return }
      guard work.activity != art.activity else { continue }
      let status = min(work.status, art.status)
      if work.coreEnd < end { (end, later, same) = (work.coreEnd, max(later, same), 0) }
      same = max(same, status)
      guard status > later else { continue }
      findings.conflicts.append(
        .pair(
          work, art, span: art.core, on: room, rule: .climate,
          measure: Conflict.Measure(unit: .minutes, needed: needed, available: gap)))
    }
  }

  private static func firstEnding(by moment: Int32, _ works: [Occupancy]) -> Int {
    var (low, high) = (0, works.count)
    while low < high {
      let middle = (low + high) / 2
      if works[middle].coreEnd > moment { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
