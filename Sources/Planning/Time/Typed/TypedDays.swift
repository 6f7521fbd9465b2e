/// The days that a request names: some days, a week, a period, and which of them are not meant.
package struct TypedDays: Hashable, Sendable {
  /// One thing said of days.
  package enum Saying: Hashable, Sendable {
    /// A day by itself.
    case day(LocalDate)
    case days([LocalDate])
    /// A weekday by itself: the next one, or each one of a period.
    case weekday(Int)
    /// All days of a week or period.
    case within(ClosedRange<LocalDate>)
    case from(LocalDate)
    /// That day included.
    case until(LocalDate)
    case weekdays(Set<Int>)
    case notWeekdays(Set<Int>)
    case notWithin(ClosedRange<LocalDate>)
  }

  /// Days that are looked through where no end is named.
  package static let usual = 28
  /// The longest period that is looked through.
  package static let most = 366

  /// Days of a list that lie further apart are too many to look through between.
  private static let mostApart = 800

  /// A number that stands for a year, and not for an hour.
  static func isYear(_ number: Int) -> Bool { (1990...2199).contains(number) }

  private var period: ClosedRange<LocalDate>?
  private var from: LocalDate?
  private var until: LocalDate?
  private var weekdays: [Int] = []
  /// In a week that was named with another day: `volgende week dinsdag of donderdag`.
  private var week: LocalDate?
  private var said = DayChoice()

  package var isEmpty: Bool { self == TypedDays() }

  /// Whether one day is named, and not a period.
  var namesOneDay: Bool { said.dates.count + weekdays.count == 1 && period == nil }

  /// Whether a day or a period is named, so that what follows is an hour.
  var namesAny: Bool {
    !said.dates.isEmpty || !weekdays.isEmpty || period != nil || from != nil || until != nil
  }

  mutating func add(_ saying: Saying, inWeekOf week: LocalDate? = nil) {
    switch saying {
    case .day(let date):
      said.dates.append(date)
      self.week = week ?? self.week
    case .days(let dates): said.dates += dates
    case .weekday(let weekday):
      if let week = self.week {
        said.dates.append(week + (weekday - 1))
      } else {
        weekdays.append(weekday)
      }
    case .within(let days): period = period.map { $0.joined(days) } ?? days
    case .from(let date): from = date
    case .until(let date): until = date
    case .weekdays(let days): said.weekdays.formUnion(days)
    case .notWeekdays(let days): said.withoutWeekdays.formUnion(days)
    case .notWithin(let days): said.without.append(days)
    }
  }

  /// A day that turns out to be meant itself: `voor vrijdag om 10u`.
  mutating func settleOnLastDay() {
    guard let last = until, said.dates.isEmpty, period == nil, from == nil else { return }
    until = nil
    said.dates = [last + 1]
  }

  /// The days between which, and which of them.
  package func settled(today: LocalDate) -> (first: LocalDate, last: LocalDate, choice: DayChoice) {
    var choice = said
    if period != nil || from != nil || until != nil {
      choice.weekdays.formUnion(weekdays)
    } else {
      choice.dates += weekdays.map { today + ($0 - today.weekday + 7) % 7 }
    }
    let dates = Set(choice.dates).sorted()
    choice.dates = dates.filter { $0.days(since: dates[0]) <= TypedDays.mostApart }
    let (first, last) = ends(choice.dates, today)
    if first == last || choice.dates.count == last.days(since: first) + 1 { choice.dates = [] }
    return (first, last, choice)
  }

  private func ends(_ dates: [LocalDate], _ today: LocalDate) -> (LocalDate, LocalDate) {
    if let first = dates.first, let last = dates.last { return (first, last) }
    let begins = [period?.lowerBound, from].compactMap { $0 }.max()
    let ends = [period?.upperBound, until].compactMap { $0 }.min()
    // Of a period that has begun, the rest.
    let first =
      period == nil || ends.map { $0 < today } == true ? begins : max(begins ?? today, today)
    let start = first ?? today
    let last = max(start, ends ?? start + (TypedDays.usual - 1))
    return (start, min(last, start + (TypedDays.most - 1)))
  }
}

extension ClosedRange<LocalDate> {
  fileprivate func joined(_ other: ClosedRange<LocalDate>) -> ClosedRange<LocalDate> {
    Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
  }
}
