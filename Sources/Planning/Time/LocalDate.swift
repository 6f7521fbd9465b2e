/// A calendar date without a zone, counted in days since 1970-01-01 (proleptic Gregorian).
package struct LocalDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, which was a Thursday.
  package var days: Int32

  package init(days: Int32) {
    self.days = days
  }

  /// Nil when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard (1...LocalDate.daysIn(month: month, of: year)).contains(day) else { return nil }
    days = LocalDate.daysSinceEpoch(year: year, month: month, day: day)
  }

  package static func < (left: LocalDate, right: LocalDate) -> Bool {
    left.days < right.days
  }

  package static func + (date: LocalDate, days: Int) -> LocalDate {
    LocalDate(days: date.days + Int32(days))
  }

  package static func - (date: LocalDate, days: Int) -> LocalDate {
    date + -days
  }

  package func days(since earlier: LocalDate) -> Int {
    Int(days) - Int(earlier.days)
  }
}

extension LocalDate {
  package var year: Int { civil.year }
  package var month: Int { civil.month }
  package var day: Int { civil.day }

  /// Year, month and day at once.
  ///
  /// Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms", days_from_civil turned round.
  package var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(days) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  package static func daysIn(month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int32 {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }
}

extension LocalDate {
  /// ISO 8601 weekday: 1 is Monday, 7 is Sunday.
  package var weekday: Int {
    Int(((days + 3) % 7 + 7) % 7) + 1
  }

  /// The Monday on or before this date.
  package var monday: LocalDate {
    self - (weekday - 1)
  }

  /// ISO 8601 week: its number, and the year it belongs to (2027-01-01 lies in week 53 of 2026).
  package var isoWeek: (year: Int, week: Int) {
    let thursday = monday + 3
    let year = thursday.year
    let first = LocalDate(days: LocalDate.daysSinceEpoch(year: year, month: 1, day: 1))
    return (year, thursday.days(since: first) / 7 + 1)
  }

  /// The Monday of an ISO week; nil when that year has no such week.
  package init?(isoYear: Int, week: Int) {
    guard let fourth = LocalDate(year: isoYear, month: 1, day: 4), week >= 1 else { return nil }
    let monday = fourth.monday + (week - 1) * 7
    guard monday.isoWeek == (isoYear, week) else { return nil }
    self = monday
  }
}

extension LocalDate: CustomStringConvertible {
  /// ISO 8601, `2027-03-22`.
  package var description: String {
    let (year, month, day) = civil
    return "\(year.padded(4))-\(month.padded(2))-\(day.padded(2))"
  }
}
