/// When a museum's doors are open on one kind of day; `OpeningHours` tells which kind wins.
package struct OpeningRule: Hashable, Sendable {
  package enum Day: Hashable, Sendable {
    /// ISO 8601: 1 is Monday, 7 is Sunday.
    case weekday(Int)
    /// This one date, whatever else it is.
    case date(LocalDate)
    /// The same date each year, such as 24 December.
    case yearly(month: Int, day: Int)
    case publicHoliday
    case schoolHoliday
    /// Hours added to those of an open day: the first (to fifth) such weekday of some months.
    case monthly(MonthlyDay)
  }

  package var museum: MuseumID
  package var day: Day
  /// Half-open ranges of minutes of the wall-clock day, in order; empty means closed.
  package var hours: [Range<Int>]

  package init(museum: MuseumID, day: Day, hours: [Range<Int>]) {
    self.museum = museum
    self.day = day
    self.hours = hours
  }
}

/// The nth weekday of some months, as in `FREQ=MONTHLY;BYDAY=1TH;BYMONTH=1,2,3` (RFC 5545).
package struct MonthlyDay: Hashable, Sendable {
  /// 1 … 5.
  package var nth: Int
  /// ISO 8601: 1 is Monday, 7 is Sunday.
  package var weekday: Int
  /// 1 … 12, in order, each once.
  package var months: [Int]

  package init(nth: Int, weekday: Int, months: [Int] = Array(1...12)) {
    self.nth = nth
    self.weekday = weekday
    self.months = months
  }

  package func contains(_ date: LocalDate) -> Bool {
    let (_, month, day) = date.civil
    return date.weekday == weekday && (day - 1) / 7 + 1 == nth && months.contains(month)
  }
}
