import Planning

/// What a museum plans by, as commits and the table carry them.
struct PolicyRecord: RowRecord {
  let museum: String
  let visitorsPerGuide: Int
  let staggerMinutes: Int
  let groupsTogether: Int
  let leadDays: Int
  let horizonMonths: Int
  let optionDays: Int
  /// Nil where they are shared, as in boards of before there was a choice.
  let titles: String?
  let version: Int

  init(_ policy: MuseumPolicy) {
    museum = policy.museum.text
    visitorsPerGuide = policy.visitorsPerGuide
    staggerMinutes = policy.staggerMinutes
    groupsTogether = policy.groupsTogether
    leadDays = policy.leadDays
    horizonMonths = policy.horizonMonths
    optionDays = policy.optionDays
    titles = policy.titles == .shared ? nil : policy.titles.rawValue
    version = policy.version
  }

  var rowKey: String { museum }

  func value() throws(RecordFault) -> MuseumPolicy {
    MuseumPolicy(
      museum: MuseumID(museum),
      visitorsPerGuide: try within(1...1_000_000, visitorsPerGuide, "visitorsPerGuide"),
      staggerMinutes: try within(0...1440, staggerMinutes, "staggerMinutes"),
      groupsTogether: try within(1...1_000_000, groupsTogether, "groupsTogether"),
      leadDays: try within(0...36_500, leadDays, "leadDays"),
      horizonMonths: try within(0...1200, horizonMonths, "horizonMonths"),
      optionDays: try within(0...36_500, optionDays, "optionDays"),
      titles: try word(titles ?? MuseumPolicy.Titles.shared.rawValue),
      version: try rowVersion(version))
  }
}
