/// The opening rules of all museums.
package struct OpeningHours: Hashable, Sendable {
  private struct Key: Hashable {
    var museum: MuseumID
    var day: OpeningRule.Day
  }

  private var hours: [Key: [Range<Int>]] = [:]

  package init(_ rules: [OpeningRule] = []) {
    for rule in rules { set(rule) }
  }

  package mutating func set(_ rule: OpeningRule) {
    hours[Key(museum: rule.museum, day: rule.day)] = rule.hours
  }

  package mutating func remove(museum: MuseumID, day: OpeningRule.Day) {
    hours[Key(museum: museum, day: day)] = nil
  }

  /// All rules, by museum, weekdays before dates.
  package var rules: [OpeningRule] {
    hours.map { OpeningRule(museum: $0.key.museum, day: $0.key.day, hours: $0.value) }
      .sorted { ($0.museum.text, $0.day.order) < ($1.museum.text, $1.day.order) }
  }

  /// Half-open ranges of minutes of the day; nil when nothing is known of this museum.
  package func hours(of museum: MuseumID, on date: LocalDate) -> [Range<Int>]? {
    if let exception = hours[Key(museum: museum, day: .date(date))] { return exception }
    if let pattern = hours[Key(museum: museum, day: .weekday(date.weekday))] { return pattern }
    return hasPattern(museum) ? [] : nil
  }

  private func hasPattern(_ museum: MuseumID) -> Bool {
    (1...7).contains { hours[Key(museum: museum, day: .weekday($0))] != nil }
  }
}

extension OpeningRule.Day {
  fileprivate var order: Int {
    switch self {
    case .weekday(let number): number
    case .schoolHoliday: 8
    case .publicHoliday: 9
    case .monthly(let day): 10 + day.nth * 7 + day.weekday
    case .yearly(let month, let day): 100 + month * 32 + day
    case .date(let date): 1000 + Int(date.days)
    }
  }
}
