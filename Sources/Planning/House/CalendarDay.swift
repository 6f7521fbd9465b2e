/// A day that museums added to the computed calendar, or took out of it.
package struct CalendarDay: Hashable, Sendable {
  package enum Meaning: String, CaseIterable, Sendable {
    /// Counts as a public holiday here.
    case holiday
    case bridge
    /// No lessons in Flemish schools.
    case school
    /// A day of the sector: Erfgoeddag, Open Monumentendag.
    case sector
    /// An ordinary day although the computed calendar says otherwise.
    case ordinary
  }

  /// Empty: for all museums.
  package var museum: MuseumID
  package var first: LocalDate
  /// Included.
  package var last: LocalDate
  package var meaning: Meaning
  package var name: String
  package var version: Int

  package init(
    museum: MuseumID = "", first: LocalDate, last: LocalDate, meaning: Meaning, name: String,
    version: Int = 1
  ) {
    self.museum = museum
    self.first = first
    self.last = last
    self.meaning = meaning
    self.name = name
    self.version = version
  }
}
