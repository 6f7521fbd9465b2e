import GRDB
import Planning

struct OpeningTable: Table {
  let db: Database

  private static let select = "SELECT museum, day, hours FROM opening_rules"

  func all() throws -> [OpeningRule] { try db.rows(OpeningTable.select, body: rule) }

  func current(_ row: OpeningRule) throws -> OpeningRule? {
    try db.firstRow("\(OpeningTable.select) WHERE museum = ? AND day = ?", key(row), body: rule)
  }

  func insert(_ row: OpeningRule) throws {
    try db.run(
      "INSERT INTO opening_rules(hours, museum, day) VALUES (?, ?, ?)", [hours(row)] + key(row))
  }

  func update(_ row: OpeningRule) throws {
    try db.run(
      "UPDATE opening_rules SET hours = ? WHERE museum = ? AND day = ?", [hours(row)] + key(row))
  }

  func remove(_ row: OpeningRule) throws {
    try db.run("DELETE FROM opening_rules WHERE museum = ? AND day = ?", key(row))
  }

  func name(of row: OpeningRule) -> String { "\(row.museum) \(row.day.text)" }
  func unknown(_ row: OpeningRule) -> PlanFault { .changedElsewhere(name(of: row)) }

  private func rule(_ row: QueryRow) throws -> OpeningRule {
    OpeningRule(
      museum: MuseumID(row.text(0)), day: try HoursText.day(row.text(1)),
      hours: try HoursText.hours(row.text(2)))
  }

  private func key(_ row: OpeningRule) -> [SQLValue] {
    [.text(row.museum.text), .text(row.day.text)]
  }

  private func hours(_ row: OpeningRule) -> SQLValue { .text(HoursText.text(of: row.hours)) }
}
