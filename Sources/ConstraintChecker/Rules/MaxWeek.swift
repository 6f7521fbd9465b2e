import Planning

/// A person works longer in an ISO week than the profile allows.
///
/// Public sector 50 hours, labour act 40. Elapsed minutes of all work from Monday 00:00 to the
/// next, as in `max-day`. Exactly the limit is fine. All assignments of the week take part. Hard
/// by confirmed bookings alone.
enum MaxWeek {
  static func check(_ work: Work, of roster: inout Roster, into findings: inout Findings) {
    guard let limits = roster.limits else { return }
    work.forEachWeek { monday, days in
      let minutes = days.reduce(0) { $0 + Int($1.minutes) }
      guard minutes > limits.week else { return }
      roster.report(
        .maxWeek, .hard, during: roster.clock.span(ofDays: monday, through: monday &+ 6),
        measure: Conflict.Measure(unit: .minutes, needed: minutes, available: limits.week),
        fact: .profile(roster.profile), into: &findings)
    }
  }
}
