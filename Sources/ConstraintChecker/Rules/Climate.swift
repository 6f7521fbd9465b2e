import Planning

/// Art is handled in a room whose climate has not settled since the last works that made dust.
///
/// From the works' end to the start of the handling, without set-up and tear-down. Of several
/// works the last one counts, and an earlier one only where it weighs more. What classes of
/// climate objects need comes with their loans.
enum Climate {
  static let stableHours = RuleParameter(.stableHours, .hours, 72, allowed: 1...1000)

  static func applies(_ kinds: KindTable) -> Bool {
    kinds.most.marks.isSuperset(of: [.makesDust, .handlesArt])
  }

  static func check(
    _ occupancies: UnsafeBufferPointer<Occupancy>, _ traits: ContiguousArray<KindTraits>,
    on room: ResourceIndex, in plan: Plan, into findings: inout Findings
  ) {
    var works = traits.indices.filter { traits[$0].marks.contains(.makesDust) }
    guard !works.isEmpty else { return }
    works.sort { occupancies[$0].coreEnd > occupancies[$1].coreEnd }
    let needed = Climate.stableHours.value(of: .climate, in: plan[room].museum, plan.house) * 60
    for index in traits.indices where traits[index].marks.contains(.handlesArt) {
      check(occupancies[index], after: works, occupancies, needed, on: room, into: &findings)
    }
  }

  /// `works` have the last to end first.
  private static func check(
    _ art: Occupancy, after works: [Int], _ occupancies: UnsafeBufferPointer<Occupancy>,
    _ needed: Int, on room: ResourceIndex, into findings: inout Findings
  ) {
    // The firmest of those that end later, and of those that end with the one looked at.
    var (later, same): (UInt8, UInt8) = (0, 0)
    var end = Int32.max
    var index = firstEnding(by: art.coreStart, works, occupancies)
    while index < works.count {
      let work = occupancies[works[index]]
      let gap = Int(art.coreStart) - Int(work.coreEnd)
      guard gap < needed else { return }
      index += 1
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

  private static func firstEnding(
    by moment: Int32, _ works: [Int], _ occupancies: UnsafeBufferPointer<Occupancy>
  ) -> Int {
    var (low, high) = (0, works.count)
    while low < high {
      let middle = (low + high) / 2
      if occupancies[works[middle]].coreEnd > moment { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
