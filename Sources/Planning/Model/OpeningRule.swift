/// When a museum's doors are open on one weekday or one date; a date wins over its weekday.
package struct OpeningRule: Hashable, Sendable {
  package enum Day: Hashable, Sendable {
    /// ISO 8601: 1 is Monday, 7 is Sunday.
    case weekday(Int)
    case date(LocalDate)
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
