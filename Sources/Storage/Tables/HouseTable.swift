import Foundation
import GRDB
import Planning

/// Rows of the house as the JSON that commits carry; rules look at them in memory, nobody asks SQL.
struct HouseTable: Table {
  let db: Database
  let zones: ZoneCatalogue

  /// By table and key, so that every plan has them in the same order.
  func all() throws -> [HouseRow] {
    try values(try db.rows("SELECT row FROM house") { $0.text(0) })
  }

  /// By key.
  func rows(of table: HouseRow.Table) throws -> [HouseRow] {
    try values(
      try db.rows("SELECT row FROM house WHERE sheet = ?", [.text(table.rawValue)]) { $0.text(0) })
  }

  private func values(_ rows: [String]) throws -> [HouseRow] {
    guard !rows.isEmpty else { return [] }
    // One text at once: a decoder for each row would cost more than the rows.
    let records = try decode([HouseRecord].self, "[" + rows.joined(separator: ",") + "]")
    return try records.map { try $0.value() }.sorted { $0.key < $1.key }
  }

  func current(_ row: HouseRow) throws -> HouseRow? {
    let text = try db.firstRow("SELECT row FROM house WHERE sheet = ? AND key = ?", key(row)) {
      $0.text(0)
    }
    return try text.map { try decode(HouseRecord.self, $0).value() }
  }

  func insert(_ row: HouseRow) throws {
    try db.run(
      "INSERT INTO house(row, sheet, key) VALUES (?, ?, ?)", [try column(row)] + key(row))
  }

  func update(_ row: HouseRow) throws {
    try db.run(
      "UPDATE house SET row = ? WHERE sheet = ? AND key = ?", [try column(row)] + key(row))
  }

  func remove(_ row: HouseRow) throws {
    try db.run("DELETE FROM house WHERE sheet = ? AND key = ?", key(row))
  }

  func name(of row: HouseRow) -> String { row.key.words.joined(separator: " ") }
  func unknown(_ row: HouseRow) -> PlanFault { .changedElsewhere(name(of: row)) }

  private func key(_ row: HouseRow) -> [SQLValue] {
    [.text(row.key.table.rawValue), .text(WordsColumn.text(row.key.words))]
  }

  private func column(_ row: HouseRow) throws -> SQLValue {
    let zone = try row.place.map { try db.zone(of: $0, zones) } ?? .brussels
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return .text(
      String(decoding: try encoder.encode(HouseRecord(row) { _ in zone }), as: UTF8.self))
  }

  private func decode<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(text.utf8))
    } catch let fault as RecordFault {
      throw fault
    } catch {
      throw RecordFault.notJSON
    }
  }
}

extension HouseRow {
  /// Whose wall clock its times are written by.
  fileprivate var place: ResourceID? {
    switch self {
    case .absence(let row): row.person
    case .closure(let row): row.room
    case .kind, .skill, .grant, .employment, .availability, .layout, .adjacency, .handling,
      .calendarDay, .policy, .setting, .zone:
      nil
    }
  }
}
