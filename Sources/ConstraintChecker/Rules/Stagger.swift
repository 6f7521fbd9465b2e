import Planning

/// More guided groups start together in a shared room than its museum lets start together.
///
/// Together is: less than the museum's step apart. Each window holds all groups that start within
/// the step of its first, unless an earlier window holds them all. Concepts only inform.
enum Stagger {
  static func applies(to room: Resource, _ kinds: KindTable) -> Bool {
    RoomShare.applies(to: room) && kinds.most.marks.contains(.isGuided)
  }

  static func check(
    _ occupancies: UnsafeBufferPointer<Occupancy>, _ traits: ContiguousArray<KindTraits>,
    on room: ResourceIndex, in plan: Plan, into findings: inout Findings
  ) {
    var guided = traits.indices.filter { traits[$0].marks.contains(.isGuided) }
      .map { occupancies[$0] }
    guard guided.count > 0 else { return }
    guided.sort { ($0.coreStart, $0.booking) < ($1.coreStart, $1.booking) }
    let policy = plan.house.policy(of: plan[room].museum)
    let firm = guided.filter { $0.status > Status.concept.code }
    check(firm, .soft, policy, on: room, into: &findings)
    if firm.count < guided.count { check(guided, .info, policy, on: room, into: &findings) }
  }

  /// `groups` are in order of start.
  private static func check(
    _ groups: [Occupancy], _ severity: Severity, _ policy: MuseumPolicy, on room: ResourceIndex,
    into findings: inout Findings
  ) {
    let step = Int32(clamping: max(0, policy.staggerMinutes))
    var (end, lastEnd) = (0, 0)
    for first in groups.indices {
      let start = groups[first].coreStart
      while end < groups.count, groups[end].coreStart &- start < step { end += 1 }
      defer { lastEnd = end }
      guard end > lastEnd, end - first > 0 else { continue }
      let window = groups[first..<end]
      let together = count(window, from: .concept)
      guard together > policy.groupsTogether else { continue }
      // Without concepts it is too much already: that is told as more than information.
      if severity == .info, count(window, from: .option) > policy.groupsTogether { continue }
      let sides = window.sorted { ($0.start, $0.booking) < ($1.start, $1.booking) }
      findings.conflicts.append(
        Conflict(
          rule: .stagger, severity: severity, resource: room,
          span: Span(known: start, start + step),
          sides: .many(sides.map { BookingIndex($0.booking) }),
          measure: Conflict.Measure(
            unit: .groups, needed: together, available: policy.groupsTogether)))
    }
  }

  private static func count(_ groups: ArraySlice<Occupancy>, from status: Status) -> Int {
    groups.reduce(0) { $1.status >= status.code ? $0 + Int($1.quantity) : $0 }
  }
}
