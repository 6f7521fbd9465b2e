/// The opening rules of all museums.
package struct OpeningHours: Hashable, Sendable {
  /// The rules of one museum, by what they are asked for.
  fileprivate struct Layers: Hashable {
    var weekdays: [Int: [Range<Int>]] = [:]
    var dates: [LocalDate: [Range<Int>]] = [:]
    /// By month times 32 plus day.
    var yearly: [Int: [Range<Int>]] = [:]
    var publicHoliday: [Range<Int>]?
    var schoolHoliday: [Range<Int>]?
    var monthly: [MonthlyDay: [Range<Int>]] = [:]
  }

  private var museums: [MuseumID: Layers] = [:]

  package init(_ rules: [OpeningRule] = []) {
    for rule in rules { set(rule) }
  }

  package mutating func set(_ rule: OpeningRule) {
    museums[rule.museum, default: Layers()].set(rule.hours, on: rule.day)
  }

  package mutating func remove(museum: MuseumID, day: OpeningRule.Day) {
    museums[museum]?.set(nil, on: day)
    if museums[museum] == Layers() { museums[museum] = nil }
  }

  package var isEmpty: Bool { museums.isEmpty }

  /// All rules, by museum, weekdays before dates.
  package var rules: [OpeningRule] {
    museums.flatMap { museum, layers in
      layers.rules.map { OpeningRule(museum: museum, day: $0.0, hours: $0.1) }
    }.sorted { ($0.museum.text, $0.day.order) < ($1.museum.text, $1.day.order) }
  }
}

extension OpeningHours {
  /// The hours of a date by the first layer that has a rule, late evenings added to an open day.
  ///
  /// One date, the same date each year, public holiday, school holiday, week. A date the week says
  /// nothing of is closed where it says something of others; nil when nothing is known. `meaning`
  /// is asked only where a museum has rules for holidays.
  func day(
    of museum: MuseumID, on date: LocalDate, meaning: () -> DayMeaning
  ) -> OpenDay? {
    guard let layers = museums[museum], var day = layers.day(on: date, meaning: meaning) else {
      return nil
    }
    guard !day.hours.isEmpty, !layers.monthly.isEmpty else { return day }
    var late: [Range<Int>] = []
    for (day, hours) in layers.monthly where day.contains(date) { late += hours }
    guard !late.isEmpty else { return day }
    day.hours = OpeningHours.merged(day.hours + late)
    day.isLate = true
    return day
  }

  /// What could say something of a date, in the order in which it decides, late evenings last.
  ///
  /// The rules of holidays are among them whatever the date is.
  func rules(of museum: MuseumID, on date: LocalDate) -> [OpeningRule] {
    guard let layers = museums[museum] else { return [] }
    let (_, month, day) = date.civil
    var rules: [(OpeningRule.Day, [Range<Int>]?)] = [
      (.date(date), layers.dates[date]),
      (.yearly(month: month, day: day), layers.yearly[month * 32 + day]),
      (.publicHoliday, layers.publicHoliday), (.schoolHoliday, layers.schoolHoliday),
    ]
    if !layers.weekdays.isEmpty {
      rules.append((.weekday(date.weekday), layers.weekdays[date.weekday] ?? []))
    }
    rules += layers.monthly.filter { $0.key.contains(date) }.map { (.monthly($0.key), $0.value) }
      .sorted { $0.0.order < $1.0.order }
    return rules.compactMap { day, hours in
      hours.map { OpeningRule(museum: museum, day: day, hours: $0) }
    }
  }

  /// In order, those that touch or overlap as one.
  private static func merged(_ hours: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in hours.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}

extension OpeningHours.Layers {
  fileprivate func day(on date: LocalDate, meaning: () -> DayMeaning) -> OpenDay? {
    if let hours = dates[date] { return OpenDay(hours: hours, layer: .date) }
    if !yearly.isEmpty {
      let (_, month, day) = date.civil
      if let hours = yearly[month * 32 + day] { return OpenDay(hours: hours, layer: .yearly) }
    }
    if publicHoliday != nil || schoolHoliday != nil {
      let meaning = meaning()
      if let hours = publicHoliday, let holiday = meaning.holiday {
        return OpenDay(hours: hours, layer: .holiday(holiday))
      }
      if let hours = schoolHoliday, let school = meaning.school {
        return OpenDay(hours: hours, layer: .school(school))
      }
    }
    guard !weekdays.isEmpty else { return nil }
    return OpenDay(hours: weekdays[date.weekday] ?? [], layer: .week)
  }

  fileprivate mutating func set(_ hours: [Range<Int>]?, on day: OpeningRule.Day) {
    switch day {
    case .weekday(let number): weekdays[number] = hours
    case .date(let date): dates[date] = hours
    case .yearly(let month, let day): yearly[month * 32 + day] = hours
    case .publicHoliday: publicHoliday = hours
    case .schoolHoliday: schoolHoliday = hours
    case .monthly(let day): monthly[day] = hours
    }
  }

  fileprivate var rules: [(OpeningRule.Day, [Range<Int>])] {
    var rules = weekdays.map { (OpeningRule.Day.weekday($0.key), $0.value) }
    rules += dates.map { (.date($0.key), $0.value) }
    rules += yearly.map { (.yearly(month: $0.key / 32, day: $0.key % 32), $0.value) }
    rules += monthly.map { (.monthly($0.key), $0.value) }
    if let publicHoliday { rules.append((.publicHoliday, publicHoliday)) }
    if let schoolHoliday { rules.append((.schoolHoliday, schoolHoliday)) }
    return rules
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
