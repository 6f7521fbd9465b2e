import GRDB
import Planning

struct ResourceTable: Table {
  let db: Database

  private static let select = """
    SELECT r.id, kind, r.name, m.id, capacity, part_of, shared, shared_people, shared_groups,
      features, skills, r.version FROM resources r CROSS JOIN museums m ON m.number = r.museum
    """

  func all() throws -> [Resource] {
    try db.rows("\(ResourceTable.select) ORDER BY r.number", body: resource)
  }

  func current(_ row: Resource) throws -> Resource? {
    try db.firstRow("\(ResourceTable.select) WHERE r.id = ?", [.text(row.id.text)], body: resource)
  }

  func insert(_ row: Resource) throws {
    try db.run(
      """
      INSERT INTO resources(kind, name, museum, capacity, part_of, shared, shared_people,
        shared_groups, features, skills, version, id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, try columns(row))
  }

  func update(_ row: Resource) throws {
    try db.run(
      """
      UPDATE resources SET kind = ?, name = ?, museum = ?, capacity = ?, part_of = ?, shared = ?,
        shared_people = ?, shared_groups = ?, features = ?, skills = ?, version = ? WHERE id = ?
      """, try columns(row))
  }

  func remove(_ row: Resource) throws {
    try refuse(
      row,
      ifAny: """
        SELECT 1 FROM bookings WHERE resource = (SELECT number FROM resources WHERE id = ?)
        """)
    try db.run("DELETE FROM resources WHERE id = ?", [.text(row.id.text)])
  }

  func name(of row: Resource) -> String { row.id.text }
  func unknown(_ row: Resource) -> PlanFault { .unknownResource(row.id) }

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

  private func columns(_ row: Resource) throws -> [SQLValue] {
    [
      .text(row.kind.rawValue), .text(row.name), .integer(try db.number(of: row.museum)),
      .integer(row.capacity), .text(row.partOf?.text), .integer(row.sharing == nil ? 0 : 1),
      .integer(row.sharing?.people), .integer(row.sharing?.groups),
      .text(WordsColumn.text(row.features)), .text(WordsColumn.text(row.skills)),
      .integer(row.version), .text(row.id.text),
    ]
  }
}
