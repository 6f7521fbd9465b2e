import Planning

/// A person works longer on a local day than the profile allows.
///
/// Public sector 11 hours. Labour act 9 hours in an ISO week with work on at most five local days,
/// otherwise 8. Elapsed minutes of all work on that day, ways between museums and set-up included,
/// what overlaps counted once; work over midnight is split there. Exactly the limit is fine. All
/// assignments of the day take part. Hard by confirmed bookings alone.
enum MaxDay {
  static func check(_ work: Work, of roster: inout Roster, into findings: inout Findings) {
    guard let limits = roster.limits else { return }
    work.forEachWeek { _, days in
      let most = Int32(days.count > 5 ? limits.day : limits.dayOfShortWeek)
      for day in days where day.minutes > most {
        roster.report(
          .maxDay, .hard, during: roster.clock.span(ofDays: day.day, through: day.day),
          measure: Conflict.Measure(
            unit: .minutes, needed: Int(day.minutes), available: Int(most)),
          fact: .profile(roster.profile), into: &findings)
      }
    }
  }
}
