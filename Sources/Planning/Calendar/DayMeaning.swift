/// What a day is at a museum: by the computed calendar and by what museums added to it.
package struct DayMeaning: Hashable, Sendable {
  package enum Holiday: Hashable, Sendable {
    case legal(PublicHoliday)
    /// What a museum, or all of them, call it.
    case local(String)
  }

  package enum School: Hashable, Sendable {
    case flemish(SchoolHoliday)
    case local(String)
  }

  package var holiday: Holiday?
  package var school: School?
  /// The name of a bridge day.
  package var bridge: String?
  /// Names of days of the sector.
  package var sector: [String] = []

  package init() {}

  package var isOrdinary: Bool { self == DayMeaning() }
}

extension House {
  /// What a day is at a museum, whatever its opening hours make of it.
  ///
  /// An `ordinary` day takes away what was computed, not what a museum says itself.
  package func meaning(of date: LocalDate, at museum: MuseumID) -> DayMeaning {
    var meaning = DayMeaning()
    meaning.holiday = BelgianCalendar.publicHoliday(on: date).map { .legal($0) }
    meaning.school = BelgianCalendar.schoolHoliday(on: date).map { .flemish($0) }
    let days = calendarDays.filter { $0.contains(date, at: museum) }
    guard !days.isEmpty else { return meaning }
    if days.contains(where: { $0.meaning == .ordinary }) { meaning = DayMeaning() }
    for day in days {
      switch day.meaning {
      case .holiday: meaning.holiday = meaning.holiday ?? .local(day.name)
      case .school: meaning.school = meaning.school ?? .local(day.name)
      case .bridge: meaning.bridge = meaning.bridge ?? day.name
      case .sector: meaning.sector.append(day.name)
      case .ordinary: break
      }
    }
    return meaning
  }
}

extension CalendarDay {
  func contains(_ date: LocalDate, at museum: MuseumID) -> Bool {
    first <= date && date <= last && (self.museum.text.isEmpty || self.museum == museum)
  }
}
