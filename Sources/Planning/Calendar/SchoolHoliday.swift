/// The holidays of Flemish schools, by the decision of 17 April 1991.
package enum SchoolHoliday: UInt8, CaseIterable, Sendable {
  case autumn = 1, christmas, crocus, easter, ascension, summer
}

extension SchoolHoliday {
  /// First and last day of the one that begins in a year; nil outside 1 … 9999.
  package func days(in year: Int) -> ClosedRange<LocalDate>? {
    switch self {
    case .autumn:
      LocalDate(year: year, month: 11, day: 1).map { day in
        SchoolHoliday.weeks(1, from: day.weekday == 7 ? day + 1 : day.monday)
      }
    case .christmas:
      LocalDate(year: year, month: 12, day: 25).map { day in
        SchoolHoliday.weeks(2, from: day.weekday >= 6 ? day.monday + 7 : day.monday)
      }
    case .crocus: LocalDate.easter(in: year).map { SchoolHoliday.weeks(1, from: $0 - 48) }
    case .easter: LocalDate.easter(in: year).map(SchoolHoliday.aroundEaster)
    case .ascension: LocalDate.easter(in: year).map { $0 + 39...$0 + 40 }
    case .summer:
      LocalDate(year: year, month: 7, day: 1).map { $0...$0 + 61 }
    }
  }

  private static func weeks(_ count: Int, from monday: LocalDate) -> ClosedRange<LocalDate> {
    monday...monday + (count * 7 - 1)
  }

  /// Two weeks from the first Monday of April, unless Easter lies early or late.
  private static func aroundEaster(_ easter: LocalDate) -> ClosedRange<LocalDate> {
    let (year, month, day) = easter.civil
    if month == 3 { return weeks(2, from: easter + 1) }
    if day > 15 { return easter - 13...easter + 1 }
    guard let seventh = LocalDate(year: year, month: 4, day: 7) else { return easter...easter }
    return weeks(2, from: seventh.monday)
  }
}
