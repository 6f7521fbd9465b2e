/// The ten legal holidays of Belgium.
package enum PublicHoliday: UInt8, CaseIterable, Sendable {
  case newYear = 1, easterMonday, labourDay, ascension, whitMonday, nationalDay, assumption
  case allSaints, armistice, christmas
}

extension PublicHoliday {
  /// Its date in a year; nil outside 1 … 9999.
  package func date(in year: Int) -> LocalDate? {
    switch self {
    case .newYear: LocalDate(year: year, month: 1, day: 1)
    case .easterMonday: LocalDate.easter(in: year).map { $0 + 1 }
    case .labourDay: LocalDate(year: year, month: 5, day: 1)
    case .ascension: LocalDate.easter(in: year).map { $0 + 39 }
    case .whitMonday: LocalDate.easter(in: year).map { $0 + 50 }
    case .nationalDay: LocalDate(year: year, month: 7, day: 21)
    case .assumption: LocalDate(year: year, month: 8, day: 15)
    case .allSaints: LocalDate(year: year, month: 11, day: 1)
    case .armistice: LocalDate(year: year, month: 11, day: 11)
    case .christmas: LocalDate(year: year, month: 12, day: 25)
    }
  }
}

extension LocalDate {
  /// Easter Sunday, by the algorithm of Meeus, Jones and Butcher.
  package static func easter(in year: Int) -> LocalDate? {
    let (century, ofCentury) = (year / 100, year % 100)
    let golden = year % 19
    let drift = century - century / 4 - (century - (century + 8) / 25 + 1) / 3
    let moon = (19 * golden + drift + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7
    let late = (golden + 11 * moon + 22 * weekday) / 451
    let day = moon + weekday - 7 * late + 114
    return LocalDate(year: year, month: day / 31, day: day % 31 + 1)
  }
}
