import Planning

/// A person works longer in an ISO week than the profile allows, or than was agreed with them.
///
/// Public sector 50 hours, labour act 40; volunteers and students whom no profile limits have
/// their own maximum, which is at most a warning. Elapsed minutes of all work from Monday 00:00 to the
/// next, as in `max-day`. Exactly the limit is fine. All assignments of the week take part. Hard
/// by confirmed bookings alone.
enum MaxWeek {
  static func check(_ work: Work, of roster: inout Roster, into findings: inout Findings) {
    guard let limit = roster.limits?.week ?? roster.ownMaximum else { return }
    let most: Severity = roster.limits == nil ? .soft : .hard
    work.forEachWeek { monday, days in
      let minutes = days.reduce(0) { $0 + Int($1.minutes) }
      guard minutes > limit else { return }
      roster.report(
        .maxWeek, most, during: roster.clock.span(ofDays: monday, through: monday &+ 6),
        measure: Conflict.Measure(unit: .minutes, needed: minutes, available: limit),
        fact: .profile(roster.profile), into: &findings)
    }
  }
}
