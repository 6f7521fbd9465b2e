import Planning

/// Fewer than eleven hours of rest between two working days of a person.
///
/// A working day begins with the first work that lies on a later local day than the one before
/// began on, and at least a break (30 minutes) after the end of all earlier work; nights worked
/// through belong to the day they began on. Rest is the elapsed time from the end of the last
/// work (ways included) to the start of the next working day; exactly eleven hours are enough.
/// Whoever ends last and whoever begins then take part. Only people whose profile limits working
/// time. Confirmed bookings alone: hard; with options soft, with concepts information.
enum RestDay {
  static let rest = RuleParameter(
    .dailyRest, .minutes, WorkingLimits.dailyRest, allowed: 0...1440, shown: .hours)

  static func check(_ work: Work, of roster: inout Roster, into findings: inout Findings) {
    guard roster.limits != nil, var last = work.stretches.first else { return }
    let needed = roster.museum.value(rest, of: .restDay)
    var begun = roster.clock.day(of: last.start)
    for next in work.stretches.dropFirst() {
      defer { last = next }
      let free = next.start &- last.end
      guard free >= Int32(WorkingLimits.breakMinutes) else { continue }
      let day = roster.clock.day(of: next.start)
      guard day > begun else { continue }
      begun = day
      guard free < needed else { continue }
      let span = Span(known: last.end, next.start)
      roster.report(
        .restDay, .hard, during: span,
        measure: Conflict.Measure(unit: .minutes, needed: Int(needed), available: Int(free)),
        fact: .profile(roster.profile), into: &findings, of: { $0.neighbours(of: $1) })
    }
  }
}

extension Roster {
  /// Who ends last before a free time and who begins at its end.
  ///
  /// The way from the last one may reach into what seems its time.
  fileprivate func neighbours(of free: Span) -> [BookingIndex] {
    let before = bookings(in: Span(known: free.start.minutes - 1440, free.start.minutes))
    let after = bookings(in: Span(known: free.end.minutes, free.end.minutes + 1))
    let ends = occupancies.filter { before.contains(BookingIndex($0.booking)) }
    let last = ends.map(\.end).max()
    return ends.filter { $0.end == last }.map { BookingIndex($0.booking) } + after
  }
}
