/// Which days are public and school holidays, one byte a day.
///
/// Worked out once for the years planners plan in: asked for every day in view at each key press.
package enum BelgianCalendar {
  private static let years = 1970...2100

  /// By days since 1970: the public holiday, and sixteen times the school holiday.
  private static let days: ContiguousArray<UInt8> = {
    let count = Int(LocalDate(year: years.upperBound + 1, month: 1, day: 1)?.days ?? 0)
    var days = ContiguousArray<UInt8>(repeating: 0, count: count)
    for year in years.lowerBound - 1...years.upperBound {
      for holiday in SchoolHoliday.allCases {
        guard let range = holiday.days(in: year) else { continue }
        for day in range.lowerBound.days...range.upperBound.days
        where days.indices.contains(Int(day)) { days[Int(day)] |= holiday.rawValue << 4 }
      }
      for holiday in PublicHoliday.allCases {
        guard let day = holiday.date(in: year)?.days, days.indices.contains(Int(day)) else {
          continue
        }
        days[Int(day)] |= holiday.rawValue
      }
    }
    return days
  }()

  package static func publicHoliday(on date: LocalDate) -> PublicHoliday? {
    PublicHoliday(rawValue: byte(of: date) & 15)
  }

  static func schoolHoliday(on date: LocalDate) -> SchoolHoliday? {
    SchoolHoliday(rawValue: byte(of: date) >> 4)
  }

  private static func byte(of date: LocalDate) -> UInt8 {
    days.indices.contains(Int(date.days)) ? days[Int(date.days)] : 0
  }
}
