import GRDB
import Planning

struct BookingTable: Table {
  let db: Database
  let zones: ZoneCatalogue

  private static let select = """
    SELECT id, (SELECT id FROM activities WHERE number = activity),
      (SELECT id FROM resources WHERE number = resource), start_minute, end_minute, quantity,
      version FROM bookings
    """

  func current(_ row: Booking) throws -> Booking? {
    try db.firstRow("\(BookingTable.select) WHERE id = ?", [.text(row.id.text)], body: booking)
  }

  func insert(_ row: Booking) throws {
    try db.run(
      """
      INSERT INTO bookings(activity, resource, start_minute, end_minute, quantity, version,
        occupied_start, occupied_end, starts, ends, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, try columns(row))
  }

  func update(_ row: Booking) throws {
    try db.run(
      """
      UPDATE bookings SET activity = ?, resource = ?, start_minute = ?, end_minute = ?,
        quantity = ?, version = ?, occupied_start = ?, occupied_end = ?, starts = ?, ends = ?
      WHERE id = ?
      """, try columns(row))
  }

  func remove(_ row: Booking) throws {
    try db.run("DELETE FROM bookings WHERE id = ?", [.text(row.id.text)])
  }

  func name(of row: Booking) -> String { row.id.text }
  func unknown(_ row: Booking) -> PlanFault { .unknownBooking(row.id) }

  private func booking(_ row: QueryRow) throws -> Booking {
    Booking(
      id: BookingID(row.text(0)), activity: ActivityID(row.text(1)),
      resource: ResourceID(row.text(2)), span: try row.span(3, 4), quantity: row.integer(5),
      version: row.integer(6))
  }

  private func columns(_ row: Booking) throws -> [SQLValue] {
    let owner = try owner(of: row)
    let zone = try db.zone(of: owner.museum, zones)
    return [
      .integer(owner.number), .integer(try db.number(of: row.resource)),
      .integer(Int(row.span.start.minutes)), .integer(Int(row.span.end.minutes)),
      .integer(row.quantity), .integer(row.version & 0xFFFF),
      .integer(Int(row.span.start.minutes) - owner.setup),
      .integer(Int(row.span.end.minutes) + owner.teardown),
      .text(WallTime(row.span.start, in: zone).description),
      .text(WallTime(row.span.end, in: zone).description), .text(row.id.text),
    ]
  }

  private struct Owner {
    let number: Int
    let museum: MuseumID
    let setup: Int
    let teardown: Int
  }

  private func owner(of row: Booking) throws -> Owner {
    let owner = try db.firstRow(
      """
      SELECT number, (SELECT id FROM museums WHERE number = museum), setup, teardown
      FROM activities WHERE id = ?
      """, [.text(row.activity.text)]
    ) {
      Owner(
        number: $0.integer(0), museum: MuseumID($0.text(1)), setup: $0.integer(2),
        teardown: $0.integer(3))
    }
    guard let owner else { throw PlanFault.unknownActivity(row.activity) }
    return owner
  }
}
