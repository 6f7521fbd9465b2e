/// What a museum plans by.
package struct MuseumPolicy: Hashable, Sendable {
  /// Who reads the titles of its activities.
  package enum Titles: String, CaseIterable, Sendable {
    case shared
    /// Other museums read that a place is taken, and by whom.
    case `private`
  }

  package var museum: MuseumID
  /// Most visitors one guide takes.
  package var visitorsPerGuide: Int
  /// Minutes between the starts of groups in one room, and how many may start together.
  package var staggerMinutes: Int
  package var groupsTogether: Int
  /// Days a request comes ahead at least, and months at most.
  package var leadDays: Int
  package var horizonMonths: Int
  /// Days an option stands when nothing else is said.
  package var optionDays: Int
  package var titles: Titles
  package var version: Int

  package init(
    museum: MuseumID, visitorsPerGuide: Int = 15, staggerMinutes: Int = 15,
    groupsTogether: Int = 2, leadDays: Int = 14, horizonMonths: Int = 18, optionDays: Int = 14,
    titles: Titles = .shared, version: Int = 1
  ) {
    self.museum = museum
    self.visitorsPerGuide = visitorsPerGuide
    self.staggerMinutes = staggerMinutes
    self.groupsTogether = groupsTogether
    self.leadDays = leadDays
    self.horizonMonths = horizonMonths
    self.optionDays = optionDays
    self.titles = titles
    self.version = version
  }
}
