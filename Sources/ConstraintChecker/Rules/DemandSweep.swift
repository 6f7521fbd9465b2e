import Planning

/// Finds the maximal intervals in which more is wanted than there is.
///
/// An interval can begin only where a booking starts, so ends are looked at only inside one:
/// where nothing is wrong a resource costs one look at each of its bookings.
struct DemandSweep {
  /// What a moment weighs: how bad it is and what is missing; nil when all is well.
  typealias Weigh = (_ active: ContiguousArray<Int>) -> (Severity, Conflict.Measure)?

  private struct Open {
    var start: Int32
    var severity: Severity
    var measure: Conflict.Measure
  }

  private var active: ContiguousArray<Int> = []
  private var open: Open?
  /// Who takes part in `open`.
  private var participants: ContiguousArray<Int> = []
  /// Whether an occupancy is among them.
  private var isParticipant: ContiguousArray<Bool> = []

  /// Appends a conflict for each maximal interval of one severity.
  ///
  /// `occupancies` are in order of start. `limit` is a quantity up to which no moment can be
  /// wrong, so that most moments need not be weighed; zero weighs all.
  mutating func overflows(
    in occupancies: UnsafeBufferPointer<Occupancy>, on resource: ResourceIndex, rule: RuleCode,
    limit: Int, weigh: Weigh, into findings: inout Findings
  ) {
    active.removeAll(keepingCapacity: true)
    isParticipant = ContiguousArray(repeating: false, count: occupancies.count)
    var wanted = 0
    var index = 0
    while index < occupancies.count {
      let start = occupancies[index].start
      if open != nil { runOn(to: start, occupancies, resource, rule, weigh, &findings) }
      while index < occupancies.count, occupancies[index].start == start {
        wanted += Int(occupancies[index].quantity)
        active.append(index)
        index += 1
      }
      guard wanted > limit else { continue }
      wanted = 0
      active.keep {
        guard occupancies[$0].end > start else { return false }
        wanted += Int(occupancies[$0].quantity)
        return true
      }
      guard wanted > limit || open != nil else { continue }
      settle(at: start, occupancies, resource, rule, weigh, &findings)
    }
    if open != nil { runOn(to: Int32.max, occupancies, resource, rule, weigh, &findings) }
  }

  /// Follows the ends inside an open interval up to a moment, or until all is well.
  private mutating func runOn(
    to limit: Int32, _ occupancies: UnsafeBufferPointer<Occupancy>, _ resource: ResourceIndex,
    _ rule: RuleCode, _ weigh: Weigh, _ findings: inout Findings
  ) {
    while open != nil, let end = active.lazy.map({ occupancies[$0].end }).min(), end < limit {
      active.keep { occupancies[$0].end > end }
      settle(at: end, occupancies, resource, rule, weigh, &findings)
    }
  }

  /// Weighs what is active from `time` on, and closes, opens or widens the interval accordingly.
  private mutating func settle(
    at time: Int32, _ occupancies: UnsafeBufferPointer<Occupancy>, _ resource: ResourceIndex,
    _ rule: RuleCode, _ weigh: Weigh, _ findings: inout Findings
  ) {
    let now = weigh(active)
    if let open, open.severity != now?.0 {
      if open.start < time {
        findings.conflicts.append(conflict(open, until: time, occupancies, resource, rule))
      }
      for place in participants.indices { isParticipant[participants[place]] = false }
      participants.removeAll(keepingCapacity: true)
      self.open = nil
    }
    guard let (severity, measure) = now else { return }
    if open == nil {
      open = Open(start: time, severity: severity, measure: measure)
    }
    widen(severity, measure, occupancies)
  }

  private mutating func widen(
    _ severity: Severity, _ measure: Conflict.Measure,
    _ occupancies: UnsafeBufferPointer<Occupancy>
  ) {
    if let peak = open?.measure, measure.excess > peak.excess { open?.measure = measure }
    for place in active.indices {
      let index = active[place]
      guard !isParticipant[index], Severity.alone(occupancies[index].status) >= severity else {
        continue
      }
      isParticipant[index] = true
      participants.append(index)
    }
  }

  private mutating func conflict(
    _ open: Open, until end: Int32, _ occupancies: UnsafeBufferPointer<Occupancy>,
    _ resource: ResourceIndex, _ rule: RuleCode
  ) -> Conflict {
    // They came in order of start: to put them in order is one look at each.
    participants.sort {
      (occupancies[$0].start, occupancies[$0].booking)
        < (occupancies[$1].start, occupancies[$1].booking)
    }
    return Conflict(
      rule: rule, severity: open.severity, resource: resource, span: Span(known: open.start, end),
      sides: .many(participants.map { BookingIndex(occupancies[$0].booking) }),
      measure: open.measure)
  }
}

extension Conflict.Measure {
  fileprivate var excess: Int { needed - available }
}
