import Foundation
import GRDB
import Planning

/// Museums, resources, opening hours, travel times and waivers of a replica, read one by one.
struct HouseRows {
  let db: Database

  func museums(_ condition: String = "", _ id: String? = nil) throws -> [Museum] {
    try read(
      "SELECT id, name, zone, agb, address, version FROM museums", condition, "number", id
    ) { row in
      Museum(
        id: MuseumID(row.text(0)), name: row.text(1), zone: row.text(2), agb: row.text(3),
        address: row.text(4), version: row.integer(5))
    }
  }

  func resources(_ condition: String = "", _ id: String? = nil) throws -> [Resource] {
    try read(
      """
      SELECT id, kind, name, (SELECT id FROM museums WHERE number = museum), capacity, part_of,
        shared, shared_people, shared_groups, features, skills, version FROM resources
      """, condition, "number", id, resource)
  }

  private func resource(_ row: QueryRow) throws -> Resource {
    guard let kind = Resource.Kind(rawValue: row.text(1)) else {
      throw RecordFault.noSuchWord(row.text(1))
    }
    return Resource(
      id: ResourceID(row.text(0)), kind: kind, name: row.text(2), museum: MuseumID(row.text(3)),
      capacity: row.optionalInteger(4), partOf: row.optionalText(5).map { ResourceID($0) },
      sharing: row.integer(6) == 0
        ? nil
        : Resource.Sharing(people: row.optionalInteger(7), groups: row.optionalInteger(8)),
      features: try WordsColumn.words(row.text(9)), skills: try WordsColumn.words(row.text(10)),
      version: row.integer(11))
  }

  func openingRules() throws -> [OpeningRule] {
    try db.rows("SELECT museum, day, hours FROM opening_rules") { row in
      OpeningRule(
        museum: MuseumID(row.text(0)), day: try HoursText.day(row.text(1)),
        hours: try HoursText.hours(row.text(2)))
    }
  }

  func travelTimes() throws -> [TravelTime] {
    try db.rows("SELECT origin, destination, minutes FROM travel_times ORDER BY number") { row in
      TravelTime(from: row.text(0), to: row.text(1), minutes: row.integer(2))
    }
  }

  func waivers(_ condition: String = "", _ conflict: String? = nil) throws -> [Waiver] {
    try read(
      "SELECT conflict, reason, author, made_at FROM waivers", condition, "conflict", conflict
    ) { row in
      Waiver(
        conflict: row.text(0), reason: row.text(1), author: row.text(2),
        madeAt: Instant(minutes: row.int32(3)))
    }
  }

  private func read<Row>(
    _ sql: String, _ condition: String, _ order: String, _ value: String?,
    _ body: (QueryRow) throws -> Row
  ) throws -> [Row] {
    let sql = "\(sql) \(condition) ORDER BY \(order)"
    guard let value else { return try db.rows(sql, body: body) }
    return try db.rows(sql, .text(value), body: body)
  }
}
