/// When a museum is open on one date, and which of its rules says so.
package struct OpenDay: Hashable, Sendable {
  /// What decides, the first that a museum has a rule for.
  package enum Layer: Hashable, Sendable {
    /// A rule for this one date.
    case date
    /// A rule for this date of every year.
    case yearly
    case holiday(DayMeaning.Holiday)
    case school(DayMeaning.School)
    case week
  }

  /// Half-open ranges of minutes of the wall-clock day, in order and apart; empty: closed.
  package var hours: [Range<Int>]
  package var layer: Layer
  /// Whether a monthly late evening was added.
  package var isLate: Bool

  package init(hours: [Range<Int>], layer: Layer, isLate: Bool = false) {
    self.hours = hours
    self.layer = layer
    self.isLate = isLate
  }

  package var isClosed: Bool { hours.isEmpty }
}

extension Plan {
  /// When a museum is open on a date; nil when nothing is known of its hours.
  package func openDay(of museum: MuseumID, on date: LocalDate) -> OpenDay? {
    opening.day(of: museum, on: date) { house.meaning(of: date, at: museum) }
  }

  /// The same, where what the day is has been looked up already.
  package func openDay(
    of museum: MuseumID, on date: LocalDate, meaning: DayMeaning
  ) -> OpenDay? {
    opening.day(of: museum, on: date) { meaning }
  }

  /// Half-open ranges of minutes of the day; empty: closed; nil when nothing is known.
  package func openingHours(of museum: MuseumID, on date: LocalDate) -> [Range<Int>]? {
    openDay(of: museum, on: date)?.hours
  }
}
