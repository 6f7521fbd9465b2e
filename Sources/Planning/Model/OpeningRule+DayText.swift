extension OpeningRule.Day {
  private static let weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  /// As files and commits write it: `4`, `2027-03-22`, `12-24`, `public-holiday`,
  /// `school-holiday`, `1TH 1,2,3`.
  package var text: String {
    switch self {
    case .weekday(let number): "\(number)"
    case .date(let date): "\(date)"
    case .yearly(let month, let day): "\(month.padded(2))-\(day.padded(2))"
    case .publicHoliday: "public-holiday"
    case .schoolHoliday: "school-holiday"
    case .monthly(let day):
      "\(day.nth)\(Self.weekdays[day.weekday - 1]) "
        + day.months.map { "\($0)" }.joined(separator: ",")
    }
  }

  /// Nil when `text` names no day.
  package init?(text: String) {
    if let number = Int(text), (1...7).contains(number) {
      self = .weekday(number)
    } else if text == Self.publicHoliday.text {
      self = .publicHoliday
    } else if text == Self.schoolHoliday.text {
      self = .schoolHoliday
    } else if let date = LocalDate(iso: text) {
      self = .date(date)
    } else if let day = Self.yearly(text) ?? Self.monthly(text) {
      self = day
    } else {
      return nil
    }
  }

  /// `12-24`; a leap day is one.
  private static func yearly(_ text: String) -> Self? {
    guard text.utf8.count == 5, let date = LocalDate(iso: "2000-" + text) else { return nil }
    return .yearly(month: date.month, day: date.day)
  }

  /// `1TH` or `1TH 1,2,3`.
  private static func monthly(_ text: String) -> Self? {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard let first = words.first, words.count <= 2, first.count == 3 else { return nil }
    guard let nth = first.first?.wholeNumberValue, (1...5).contains(nth) else { return nil }
    guard let weekday = weekdays.firstIndex(of: String(first.dropFirst())) else { return nil }
    guard words.count == 2 else { return .monthly(MonthlyDay(nth: nth, weekday: weekday + 1)) }
    let parts = words[1].split(separator: ",", omittingEmptySubsequences: false)
    let months = parts.compactMap { Int($0) }.filter { (1...12).contains($0) }
    guard months.count == parts.count else { return nil }
    return .monthly(
      MonthlyDay(nth: nth, weekday: weekday + 1, months: Set(months).sorted()))
  }
}
