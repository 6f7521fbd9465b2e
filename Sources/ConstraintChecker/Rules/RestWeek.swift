import Planning

/// In seven local days in a row a person who works has no rest of 35 hours without interruption.
///
/// Any seven days count, not only those from Monday on. Rest counts for days in which at least 24
/// of its hours lie: it may begin on the day before the first or end on the day after the last.
/// Before a person's first work and after the last there is rest without end. Elapsed hours;
/// exactly 35 are enough. Days that lack it and follow each other are one conflict, from the first
/// day to the last; all assignments of these days take part. Only people whose profile limits
/// working time. Hard by confirmed bookings alone.
enum RestWeek {
  static let rest = RuleParameter(
    .weeklyRest, .minutes, WorkingLimits.weeklyRest, allowed: 0...7 * 1440, shown: .hours)

  static func check(_ work: Work, of roster: inout Roster, into findings: inout Findings) {
    guard roster.limits != nil, let first = work.stretches.first else { return }
    let needed = roster.museum.value(rest, of: .restWeek)
    guard needed > 0 else { return }
    // What is worked since the last rest that is long enough, and the longest of others meanwhile.
    var (begin, longest) = (first.start, Int32(0))
    for index in work.stretches.indices {
      let end = work.stretches[index].end
      let next = index + 1 < work.stretches.count ? work.stretches[index + 1].start : .max / 2
      guard next &- end >= needed else { longest = max(longest, next &- end); continue }
      if let days = restless(from: begin, to: end, needing: needed, &roster.clock) {
        report(days, worked: begin..<end, longest, needing: needed, of: &roster, &findings)
      }
      (begin, longest) = (next, 0)
    }
  }

  /// Of a time between two rests that are long enough the local days, first and last, any seven of
  /// which have none.
  static func restless(
    from begin: Int32, to end: Int32, needing needed: Int32, _ clock: inout LocalClock
  ) -> ClosedRange<Int32>? {
    let inside = min(needed, Int32(WorkingLimits.restInsideWeek))
    // Short of it by more than an hour that the clocks may give.
    guard end &- begin > 7 * 1440 &- 2 &* inside &- 60 else { return nil }
    // The rest before counts for seven days that begin that long before its end, or sooner; the one
    // after for those that end as long after it began, or later.
    let first = clock.day(of: begin &- inside) &+ 1
    let after = end &+ inside
    let day = clock.day(of: after)
    let last = clock.start(ofDay: day) == after ? day &- 2 : day &- 1
    return last &- first >= 6 ? first...last : nil
  }

  private static func report(
    _ days: ClosedRange<Int32>, worked: Range<Int32>, _ longest: Int32, needing needed: Int32,
    of roster: inout Roster, _ findings: inout Findings
  ) {
    let span = roster.clock.span(ofDays: days.lowerBound, through: days.upperBound)
    // Of the rest before and after it what lies in these days.
    let there = max(
      longest, worked.lowerBound &- span.start.minutes, span.end.minutes &- worked.upperBound)
    roster.report(
      .restWeek, .hard, during: span,
      measure: Conflict.Measure(unit: .minutes, needed: Int(needed), available: Int(there)),
      fact: .profile(roster.profile), into: &findings)
  }
}

extension RestWeek {
  /// Whether a time is wide enough to know what a proposal does to its person's rest: on either
  /// side of it lies one that is long enough, whatever ways there are.
  static func isSeen(
    _ window: Span, in wide: Span, _ occupancies: ContiguousArray<Occupancy>,
    of person: ResourceIndex, in surroundings: Surroundings
  ) -> Bool {
    let plan = surroundings.plan
    guard let employment = plan.house.employments[plan[person].id],
      WorkingLimits(employment.profile) != nil
    else { return true }
    let museum = surroundings.lookups.museum(plan[person].museum)
    let needed = museum.value(rest, of: .restWeek) &+ surroundings.lookups.longestWay
    var end = wide.start.minutes
    var (isBefore, isAfter) = (false, false)
    for occupancy in occupancies {
      note(end, occupancy.start, window, needed, &isBefore, &isAfter)
      end = max(end, occupancy.end)
    }
    note(end, wide.end.minutes, window, needed, &isBefore, &isAfter)
    return isBefore && isAfter
  }

  private static func note(
    _ start: Int32, _ end: Int32, _ window: Span, _ needed: Int32, _ isBefore: inout Bool,
    _ isAfter: inout Bool
  ) {
    if min(end, window.start.minutes) &- start >= needed { isBefore = true }
    if end &- max(start, window.end.minutes) >= needed { isAfter = true }
  }
}
