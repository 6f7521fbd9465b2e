import GRDB
import Planning

struct MuseumTable: Table {
  let db: Database

  private static let select = "SELECT id, name, zone, agb, address, version FROM museums"

  func all() throws -> [Museum] {
    try db.rows("\(MuseumTable.select) ORDER BY number", body: museum)
  }

  func current(_ row: Museum) throws -> Museum? {
    try db.firstRow("\(MuseumTable.select) WHERE id = ?", [.text(row.id.text)], body: museum)
  }

  func insert(_ row: Museum) throws {
    try db.run(
      "INSERT INTO museums(name, zone, agb, address, version, id) VALUES (?, ?, ?, ?, ?, ?)",
      columns(row))
  }

  func update(_ row: Museum) throws {
    try db.run(
      "UPDATE museums SET name = ?, zone = ?, agb = ?, address = ?, version = ? WHERE id = ?",
      columns(row))
  }

  func remove(_ row: Museum) throws {
    for table in ["resources", "activities"] {
      try refuse(
        row,
        ifAny: "SELECT 1 FROM \(table) WHERE museum = (SELECT number FROM museums WHERE id = ?)")
    }
    try db.run("DELETE FROM museums WHERE id = ?", [.text(row.id.text)])
  }

  func name(of row: Museum) -> String { row.id.text }
  func unknown(_ row: Museum) -> PlanFault { .unknownMuseum(row.id) }

  private func museum(_ row: QueryRow) -> Museum {
    Museum(
      id: MuseumID(row.text(0)), name: row.text(1), zone: row.text(2), agb: row.text(3),
      address: row.text(4), version: row.integer(5))
  }

  private func columns(_ row: Museum) -> [SQLValue] {
    [
      .text(row.name), .text(row.zone), .text(row.agb), .text(row.address),
      .integer(row.version), .text(row.id.text),
    ]
  }
}
