import Planning

/// An assignment of a person lies, in whole or in part, outside the hours they usually work.
///
/// On each local day the hours of that date count, else those of its weekday; where there are
/// weekdays at all, a weekday without hours is a free one. Where only dates are known and some of
/// them have hours, these are all there is; where all of them are free days, nothing is said of
/// other days. Assignments are taken with their set-up and tear-down. One conflict an assignment,
/// over all of it, with its minutes and how many of them lie inside; always at most soft. A
/// person of whom no hours are known works at any time.
enum StaffHours {
  static func check(
    _ occupancies: UnsafeBufferPointer<Occupancy>, of person: ResourceIndex, in plan: Plan,
    into findings: inout Findings
  ) {
    let about = plan[person]
    guard let hours = plan.house.availability[about.id], !hours.isEmpty else { return }
    var week = UsualHours(hours, in: plan.zone(of: about.museum))
    for occupancy in occupancies {
      guard let inside = week.minutesInside(occupancy.start, occupancy.end) else { continue }
      findings.conflicts.append(
        Conflict(
          rule: .staffHours, severity: min(.soft, .alone(occupancy.status)), resource: person,
          span: occupancy.span, sides: .booking(BookingIndex(occupancy.booking)),
          measure: Conflict.Measure(
            unit: .minutes, needed: Int(occupancy.end &- occupancy.start), available: inside)))
    }
  }
}

/// When one person usually works, day by day.
private struct UsualHours {
  /// By weekday, Monday first; nil where nothing is said.
  private let week: [[Range<Int>]?]
  /// By weekday, Monday first: the longest time of a day that is usual throughout.
  private let usual: ContiguousArray<(start: Int32, end: Int32)>
  private let dates: [Int32: [Range<Int>]]
  private var clock: LocalClock
  private let zone: ZoneRules

  init(_ hours: [OpeningRule.Day: [Range<Int>]], in zone: ZoneRules) {
    var pattern: [[Range<Int>]?] = Array(repeating: nil, count: 7)
    var dates: [Int32: [Range<Int>]] = [:]
    for (day, hours) in hours {
      switch day {
      case .weekday(let number) where (1...7).contains(number): pattern[number - 1] = hours
      case .date(let date): dates[date.days] = hours
      default: break
      }
    }
    let isLimited =
      pattern.contains { $0 != nil } || dates.values.contains { !$0.isEmpty }
    week = pattern.map { $0 ?? (isLimited ? [] : nil) }
    usual = ContiguousArray(week.map { UsualHours.longest($0 ?? [0..<1440]) })
    self.dates = dates
    self.zone = zone
    clock = LocalClock(zone)
  }

  /// Of hours that touch those that follow make one time with them.
  private static func longest(_ hours: [Range<Int>]) -> (start: Int32, end: Int32) {
    var (longest, last) = (0..<0, 0..<0)
    for range in hours {
      last =
        range.lowerBound == last.upperBound ? last.lowerBound..<range.upperBound : range
      if last.count > longest.count { longest = last }
    }
    return (Int32(clamping: longest.lowerBound), Int32(clamping: longest.upperBound))
  }

  /// How many minutes of a time are usual ones; nil where all are.
  mutating func minutesInside(_ start: Int32, _ end: Int32) -> Int? {
    if isPlainlyUsual(start, end) { return nil }
    return minutesCounted(start, end)
  }

  /// Whether a time lies within one usual time of its day, far from any change of the clocks.
  private mutating func isPlainlyUsual(_ start: Int32, _ end: Int32) -> Bool {
    guard dates.isEmpty else { return false }
    let first = clock.minutes(at: start)
    guard clock.holds(from: start &- 1440, to: end &+ 1440) else { return false }
    let day = LocalClock.day(ofClock: first)
    let usual = usual[Int(day &- LocalClock.monday(of: day))]
    let minute = first &- day &* 1440
    return usual.start <= minute && minute &+ (end &- start) <= min(usual.end, 1440)
  }

  private mutating func minutesCounted(_ start: Int32, _ end: Int32) -> Int? {
    var inside = 0
    var isOutside = false
    var from = start
    while from < end {
      let day = clock.day(of: from)
      let until = min(end, clock.start(ofDay: day &+ 1))
      let usual = minutesInside(day, from, until)
      if usual < Int(until &- from) { isOutside = true }
      inside += usual
      from = until
    }
    return isOutside ? inside : nil
  }

  /// Of a time within one local day.
  private mutating func minutesInside(_ day: Int32, _ start: Int32, _ end: Int32) -> Int {
    let weekday = Int(day &- LocalClock.monday(of: day))
    guard let hours = dates.isEmpty ? week[weekday] : dates[day] ?? week[weekday] else {
      return Int(end &- start)
    }
    var inside = 0
    for range in hours {
      let opens = moment(day, range.lowerBound)
      let closes = moment(day, range.upperBound)
      inside += max(0, Int(min(end, closes)) - Int(max(start, opens)))
    }
    return inside
  }

  /// When the clocks show a minute of a day; where none do, when they jump over it.
  private mutating func moment(_ day: Int32, _ minute: Int) -> Int32 {
    let clockTime = Int32(clamping: minute) &+ day &* 1440
    if let moment = clock.moment(ofClock: clockTime) { return moment }
    return zone.instant(LocalDateTime(LocalDate(days: day), minuteOfDay: minute)).minutes
  }
}
