import GRDB
import Planning

struct WaiverTable: Table {
  let db: Database

  private static let select = "SELECT conflict, reason, author, made_at, expires FROM waivers"

  func all() throws -> [Waiver] { try db.rows(WaiverTable.select, body: waiver) }

  func current(_ row: Waiver) throws -> Waiver? {
    try db.firstRow("\(WaiverTable.select) WHERE conflict = ?", [.text(row.conflict)], body: waiver)
  }

  func insert(_ row: Waiver) throws {
    try db.run(
      "INSERT INTO waivers(reason, author, made_at, expires, conflict) VALUES (?, ?, ?, ?, ?)",
      columns(row))
  }

  func update(_ row: Waiver) throws {
    try db.run(
      "UPDATE waivers SET reason = ?, author = ?, made_at = ?, expires = ? WHERE conflict = ?",
      columns(row))
  }

  func remove(_ row: Waiver) throws {
    try db.run("DELETE FROM waivers WHERE conflict = ?", [.text(row.conflict)])
  }

  func name(of row: Waiver) -> String { row.conflict }
  func unknown(_ row: Waiver) -> PlanFault { .changedElsewhere(row.conflict) }

  private func waiver(_ row: QueryRow) -> Waiver {
    Waiver(
      conflict: row.text(0), reason: row.text(1), author: row.text(2),
      madeAt: Instant(minutes: row.int32(3)),
      expires: row.optionalInstant(4))
  }

  private func columns(_ row: Waiver) -> [SQLValue] {
    [
      .text(row.reason), .text(row.author), .integer(Int(row.madeAt.minutes)),
      .integer(row.expires.map { Int($0.minutes) }), .text(row.conflict),
    ]
  }
}
