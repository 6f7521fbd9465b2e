/// The rows of a house as they lie in memory, held by `House` by one reference.
struct HouseTables: Sendable {
  var byKey: [HouseRow.Key: HouseRow] = [:]
  var kinds: [String: ActivityKind] = [:]
  var skills: [String: Skill] = [:]
  var grants: [ResourceID: [SkillGrant]] = [:]
  var employments: [ResourceID: Employment] = [:]
  var availability: [ResourceID: [OpeningRule.Day: [Range<Int>]]] = [:]
  var absences: [ResourceID: [Absence]] = [:]
  var closures: [ResourceID: [Closure]] = [:]
  var layouts: [ResourceID: [Layout]] = [:]
  var adjacencies: [ResourceID: [Adjacency]] = [:]
  var handling: [ResourceID: Handling] = [:]
  var calendarDays: [CalendarDay] = []
  var policies: [MuseumID: MuseumPolicy] = [:]
  var settings: [String: [MuseumID: RuleSetting]] = [:]
  var watchZones: [WatchZone] = []
}
