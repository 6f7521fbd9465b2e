import Planning

/// When one person usually works, day by day.
package final class UsualHours {
  private let hours: [OpeningRule.Day: [Range<Int>]]
  /// Whether nothing is usual on days of which nothing is said.
  private let isLimited: Bool
  private let hasDates: Bool
  /// By weekday, Monday first: the longest time of a day that is usual throughout.
  private let usual: ContiguousArray<(start: Int32, end: Int32)>
  private var clock: LocalClock
  private let zone: ZoneRules

  /// Nil: no hours of them are known.
  package convenience init?(of person: ResourceIndex, in plan: Plan) {
    let museum = plan.resources[person.position].museum
    guard let hours = plan.house.availability[plan.resources[person.position].id], !hours.isEmpty
    else { return nil }
    self.init(hours, in: plan.zone(of: museum))
  }

  private init(_ hours: [OpeningRule.Day: [Range<Int>]], in zone: ZoneRules) {
    var (isLimited, hasDates) = (false, false)
    for (day, hours) in hours {
      switch day {
      case .weekday(let number) where (1...7).contains(number): isLimited = true
      case .date:
        hasDates = true
        isLimited = isLimited || !hours.isEmpty
      default: break
      }
    }
    (self.hours, self.isLimited, self.hasDates) = (hours, isLimited, hasDates)
    let unsaid: [Range<Int>] = isLimited ? [] : [0..<1440]
    usual = ContiguousArray((1...7).map { UsualHours.longest(hours[.weekday($0)] ?? unsaid) })
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

  /// Whether all of a time lies within usual hours.
  package func include(_ span: Span) -> Bool {
    minutesInside(span.start.minutes, span.end.minutes) == nil
  }

  /// How many minutes of a time are usual ones; nil where all are.
  func minutesInside(_ start: Int32, _ end: Int32) -> Int? {
    if isPlainlyUsual(start, end) { return nil }
    return minutesCounted(start, end)
  }

  /// Whether a time lies within one usual time of its day, far from any change of the clocks.
  private func isPlainlyUsual(_ start: Int32, _ end: Int32) -> Bool {
    guard !hasDates else { return false }
    let first = clock.minutes(at: start)
    guard clock.holds(from: start &- 1440, to: end &+ 1440) else { return false }
    let day = LocalClock.day(ofClock: first)
    let usual = usual[Int(day &- LocalClock.monday(of: day))]
    let minute = first &- day &* 1440
    return usual.start <= minute && minute &+ (end &- start) <= min(usual.end, 1440)
  }

  private func minutesCounted(_ start: Int32, _ end: Int32) -> Int? {
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
  private func minutesInside(_ day: Int32, _ start: Int32, _ end: Int32) -> Int {
    let weekday = Int(day &- LocalClock.monday(of: day)) + 1
    let dated = hasDates ? self.hours[.date(LocalDate(days: day))] : nil
    guard let hours = dated ?? self.hours[.weekday(weekday)] ?? (isLimited ? [] : nil) else {
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
  private func moment(_ day: Int32, _ minute: Int) -> Int32 {
    let clockTime = Int32(clamping: minute) &+ day &* 1440
    if let moment = clock.moment(ofClock: clockTime) { return moment }
    return zone.instant(LocalDateTime(LocalDate(days: day), minuteOfDay: minute)).minutes
  }
}
