import Planning

/// An ISO week in which a person works has no rest of 35 hours without interruption.
///
/// The rest counts for a week in which at least 24 of its hours lie: it may begin on the Saturday
/// or end on the Monday after. Before a person's first work and after the last there is rest
/// without end. Elapsed hours; exactly 35 are enough. All assignments of the week take part. Only
/// people whose profile limits working time. Hard by confirmed bookings alone.
enum RestWeek {
  static let rest = RuleParameter(
    .weeklyRest, .minutes, WorkingLimits.weeklyRest, allowed: 0...7 * 1440)

  static func check(_ work: Work, of roster: inout Roster, into findings: inout Findings) {
    guard roster.limits != nil else { return }
    let needed = roster.museum.value(rest, of: .restWeek)
    var first = 0
    work.forEachWeek { monday, days in
      guard needed > 2 * 1440 || !hasTwoFreeDays(days, from: monday) else { return }
      let week = roster.clock.span(ofDays: monday, through: monday &+ 6)
      while first < work.stretches.count, work.stretches[first].end <= week.start.minutes {
        first += 1
      }
      let longest = longestRest(in: week, work.stretches, from: first)
      guard longest < needed else { return }
      roster.report(
        .restWeek, .hard, during: week,
        measure: Conflict.Measure(unit: .minutes, needed: Int(needed), available: Int(longest)),
        fact: .profile(roster.profile), into: &findings)
    }
  }

  /// Two free days in a row hold 47 hours even where the clocks change: no need to count.
  private static func hasTwoFreeDays(
    _ days: Slice<ContiguousArray<Work.Day>>, from monday: Int32
  ) -> Bool {
    var last = monday &- 1
    for day in days {
      if day.day &- last > 2 { return true }
      last = day.day
    }
    return monday &+ 7 &- last > 2
  }

  /// The longest time without work that counts for a week, of others what lies in it; `first` is the first stretch that ends
  /// in it or later.
  private static func longestRest(
    in week: Span, _ stretches: ContiguousArray<Work.Stretch>, from first: Int
  ) -> Int32 {
    var longest: Int32 = 0
    var index = first
    var free = first > 0 ? stretches[first - 1].end : Int32.min / 2
    while free < week.end.minutes {
      let end = index < stretches.count ? stretches[index].start : Int32.max / 2
      let inside = min(end, week.end.minutes) &- max(free, week.start.minutes)
      let counts = inside >= Int32(WorkingLimits.restInsideWeek)
      longest = max(longest, counts ? end &- free : inside)
      guard index < stretches.count else { break }
      free = stretches[index].end
      index += 1
    }
    return longest
  }
}
