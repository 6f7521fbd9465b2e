import Planning

/// A layout of a room as commits and the table carry it.
struct LayoutRecord: RowRecord {
  let room: String
  /// Not `name`: it is what the row is known by, and no text that people write.
  let layout: String
  let people: Int
  let isSeated: Bool
  let version: Int

  init(_ row: Layout) {
    room = row.room.text
    layout = row.name
    people = row.people
    isSeated = row.isSeated
    version = row.version
  }

  var rowKey: String { "\(room)\u{0}\(layout)" }

  func value() throws(RecordFault) -> Layout {
    Layout(
      room: ResourceID(room), name: layout, people: try within(0...1_000_000, people, "people"),
      isSeated: isSeated, version: try rowVersion(version))
  }
}
