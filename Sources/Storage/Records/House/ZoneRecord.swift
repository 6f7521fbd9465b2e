import Planning

/// A part of a museum that has attendants, as commits and the table carry it; what is usual is left out.
struct ZoneRecord: RowRecord {
  let id: String
  let museum: String
  let rooms: [String]?
  let name: String?
  let attendants: Int
  let skill: String
  let lateAttendants: Int?
  let version: Int

  init(_ zone: WatchZone) {
    id = zone.id
    museum = zone.museum.text
    rooms = zone.rooms.isEmpty ? nil : zone.rooms.map(\.text)
    name = zone.name == zone.id ? nil : zone.name
    attendants = zone.attendants
    skill = zone.skill
    lateAttendants = zone.lateAttendants
    version = zone.version
  }

  var rowKey: String { id }

  func value() throws(RecordFault) -> WatchZone {
    WatchZone(
      id: id, museum: MuseumID(museum), rooms: (rooms ?? []).map { ResourceID($0) },
      name: name ?? id, attendants: try within(WatchZone.demands, attendants, "attendants"),
      skill: skill,
      lateAttendants: try within(WatchZone.demands, lateAttendants, "lateAttendants"),
      version: try rowVersion(version))
  }
}
