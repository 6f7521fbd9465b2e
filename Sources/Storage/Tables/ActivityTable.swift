import GRDB
import Planning

struct ActivityTable: Table {
  let db: Database
  let zones: ZoneCatalogue

  private static let select = """
    SELECT id, title, (SELECT id FROM museums WHERE number = museum), start_minute, end_minute,
      kind, status, setup, teardown, visitors, language, client, reference, exhibition, phase,
      series, notes, version, asked_at, option_until, needs FROM activities
    """

  func current(_ row: Activity) throws -> Activity? {
    try db.firstRow("\(ActivityTable.select) WHERE id = ?", [.text(row.id.text)], body: activity)
  }

  func insert(_ row: Activity) throws {
    try db.run(
      """
      INSERT INTO activities(title, museum, start_minute, end_minute, kind, status, setup,
        teardown, visitors, language, client, reference, exhibition, phase, series, notes, version,
        starts, ends, asked_at, option_until, needs, id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, try columns(row))
  }

  /// Its bookings' occupied times follow its set-up and tear-down.
  func update(_ row: Activity) throws {
    try db.run(
      """
      UPDATE activities SET title = ?, museum = ?, start_minute = ?, end_minute = ?, kind = ?,
        status = ?, setup = ?, teardown = ?, visitors = ?, language = ?, client = ?, reference = ?,
        exhibition = ?, phase = ?, series = ?, notes = ?, version = ?, starts = ?, ends = ?,
        asked_at = ?, option_until = ?, needs = ?
      WHERE id = ?
      """, try columns(row))
    try db.run(
      """
      UPDATE bookings SET occupied_start = start_minute - ?1, occupied_end = end_minute + ?2
      WHERE activity = (SELECT number FROM activities WHERE id = ?3)
        AND (occupied_start <> start_minute - ?1 OR occupied_end <> end_minute + ?2)
      """, [.integer(row.setup), .integer(row.teardown), .text(row.id.text)])
  }

  func remove(_ row: Activity) throws {
    try refuse(
      row,
      ifAny: """
        SELECT 1 FROM bookings WHERE activity = (SELECT number FROM activities WHERE id = ?)
        """)
    try db.run("DELETE FROM activities WHERE id = ?", [.text(row.id.text)])
  }

  func name(of row: Activity) -> String { row.id.text }
  func unknown(_ row: Activity) -> PlanFault { .unknownActivity(row.id) }

  private func activity(_ row: QueryRow) throws -> Activity {
    Activity(
      id: ActivityID(row.text(0)), title: row.text(1), museum: MuseumID(row.text(2)),
      span: try row.span(3, 4), kind: row.text(5), status: Status(code: UInt8(row.integer(6))),
      setup: row.integer(7), teardown: row.integer(8), visitors: row.optionalInteger(9),
      language: row.text(10),
      about: Activity.About(
        client: row.text(11), reference: row.text(12), exhibition: row.text(13),
        phase: row.text(14), series: row.text(15), notes: row.text(16),
        askedAt: row.optionalInstant(18), optionUntil: try row.optionalDate(19)),
      needs: try row.optionalText(20).map { try NeedsColumn.needs($0) } ?? [],
      version: row.integer(17))
  }

  private func columns(_ row: Activity) throws -> [SQLValue] {
    let zone = try db.zone(of: row.museum, zones)
    return [
      .text(row.title), .integer(try db.number(of: row.museum)),
      .integer(Int(row.span.start.minutes)), .integer(Int(row.span.end.minutes)),
      .text(row.kind), .integer(Int(row.status.code)), .integer(row.setup),
      .integer(row.teardown), .integer(row.visitors), .text(row.language),
      .text(row.about.client), .text(row.about.reference), .text(row.about.exhibition),
      .text(row.about.phase), .text(row.about.series), .text(row.about.notes),
      .integer(row.version), .text(WallTime(row.span.start, in: zone).description),
      .text(WallTime(row.span.end, in: zone).description),
      .integer(row.about.askedAt.map { Int($0.minutes) }),
      .text(row.about.optionUntil?.description), try NeedsColumn.value(row.needs),
      .text(row.id.text),
    ]
  }
}
