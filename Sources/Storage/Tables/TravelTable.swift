import GRDB
import Planning

struct TravelTable: Table {
  let db: Database

  private static let select = "SELECT origin, destination, minutes FROM travel_times"

  func all() throws -> [TravelTime] {
    try db.rows("\(TravelTable.select) ORDER BY number", body: travel)
  }

  func current(_ row: TravelTime) throws -> TravelTime? {
    try db.firstRow(
      "\(TravelTable.select) WHERE origin = ? AND destination = ?", key(row), body: travel)
  }

  func insert(_ row: TravelTime) throws {
    try db.run(
      "INSERT INTO travel_times(minutes, origin, destination) VALUES (?, ?, ?)",
      [.integer(row.minutes)] + key(row))
  }

  func update(_ row: TravelTime) throws {
    try db.run(
      "UPDATE travel_times SET minutes = ? WHERE origin = ? AND destination = ?",
      [.integer(row.minutes)] + key(row))
  }

  func remove(_ row: TravelTime) throws {
    try db.run("DELETE FROM travel_times WHERE origin = ? AND destination = ?", key(row))
  }

  func name(of row: TravelTime) -> String { "\(row.from) \(row.to)" }
  func unknown(_ row: TravelTime) -> PlanFault { .changedElsewhere(name(of: row)) }

  private func travel(_ row: QueryRow) -> TravelTime {
    TravelTime(from: row.text(0), to: row.text(1), minutes: row.integer(2))
  }

  private func key(_ row: TravelTime) -> [SQLValue] { [.text(row.from), .text(row.to)] }
}
