import Planning

/// A person works on a Sunday, a public holiday or at night, and no rest makes up for it in time.
///
/// At night is any work before 06:00 or after 20:00 on the clock. Rest that makes up for it is one
/// local day without any work, Monday to Friday and no public holiday, among the fourteen local
/// days after. One conflict a day: soft for a Sunday or holiday, information for a night. The
/// day's assignments take part. Only people whose profile limits working time.
enum NightSun {
  static let within = RuleParameter(
    .restWithin, .days, WorkingLimits.restWithin, allowed: 1...60)

  static func check(_ work: Work, of roster: inout Roster, into findings: inout Findings) {
    guard roster.limits != nil else { return }
    let limit = roster.museum.value(within, of: .nightSun)
    for (index, day) in work.days.enumerated() {
      guard let reason = reason(of: day, roster.museum.holidays) else { continue }
      guard !isRested(after: index, in: work.days, within: limit, roster.museum.holidays) else {
        continue
      }
      roster.report(
        .nightSun, reason == .night ? .info : .soft,
        during: roster.clock.span(ofDays: day.day, through: day.day), fact: .unrested(reason),
        into: &findings)
    }
  }

  private static func reason(
    of day: Work.Day, _ holidays: Holidays
  ) -> Conflict.UnrestedDay? {
    if isSunday(day.day) { return .sunday }
    if holidays.contains(day.day) { return .holiday }
    return day.isAtNight ? .night : nil
  }

  private static func isRested(
    after index: Int, in days: ContiguousArray<Work.Day>, within limit: Int32,
    _ holidays: Holidays
  ) -> Bool {
    let start = days[index].day
    var next = index + 1
    for day in (start &+ 1)...(start &+ limit) {
      if next < days.count, days[next].day == day {
        next += 1
      } else if makesUp(day, holidays) {
        return true
      }
    }
    return false
  }

  /// Whether a day without work is rest that makes up for work.
  static func makesUp(_ day: Int32, _ holidays: Holidays) -> Bool {
    weekday(day) < 6 && !holidays.contains(day)
  }

  static func isSunday(_ day: Int32) -> Bool { weekday(day) == 7 }

  /// ISO 8601: 1 is Monday.
  private static func weekday(_ day: Int32) -> Int32 {
    day &- LocalClock.monday(of: day) &+ 1
  }
}
