/// A part of a museum that has attendants whenever it is open: some galleries, a desk, a cloakroom.
package struct WatchZone: Hashable, Sendable {
  package var id: String
  package var museum: MuseumID
  /// Empty for a desk or a cloakroom, which no room stands for.
  package var rooms: [ResourceID]
  /// As planners call it.
  package var name: String
  /// How many are there at least, each moment the museum is open.
  package var attendants: Int
  /// What they can do, by the id of the skill.
  package var skill: String
  /// How many in a late evening; nil: as many as by day.
  package var lateAttendants: Int?
  package var version: Int

  package init(
    id: String, museum: MuseumID, rooms: [ResourceID] = [], name: String = "", attendants: Int = 1,
    skill: String = WatchZone.usualSkill, lateAttendants: Int? = nil, version: Int = 1
  ) {
    self.id = id
    self.museum = museum
    self.rooms = rooms
    self.name = name.isEmpty ? id : name
    self.attendants = attendants
    self.skill = skill
    self.lateAttendants = lateAttendants
    self.version = version
  }

  package static let usualSkill = "suppoost"
  /// How many can be asked for.
  package static let demands = 0...1000

  package func demand(isLate: Bool) -> Int { isLate ? lateAttendants ?? attendants : attendants }
}
