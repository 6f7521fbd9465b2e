import GRDB
import Planning

/// Reads a replica's rows into a plan: all of them, or those around a time or a change.
///
/// Every plan holds the house whole: museums, resources, hours, travel times, waivers.
struct PlanReader: ~Copyable {
  let db: Database
  private var loader: PlanLoader
  private let museums: Places
  private let resources: Places
  private var activities: Places
  private var words = WordNumbers()

  /// `expectingAll` makes room for every row at once, else for those of a busy week.
  init(_ db: Database, zones: ZoneCatalogue, expectingAll: Bool = false) throws {
    let highest = try PlanReader.highest("activities", db)
    let expected = expectingAll ? (highest, try PlanReader.highest("bookings", db)) : (1024, 4096)
    var loader = PlanLoader(zones: zones, activities: expected.0, bookings: expected.1)
    try PlanReader.readHouse(db, into: &loader)
    let museums = try PlanReader.places(of: "museums", db)
    let resources = try PlanReader.places(of: "resources", db)
    // All at once, last: what cannot be copied cannot be given up half made.
    self.db = db
    self.loader = loader
    self.museums = museums
    self.resources = resources
    activities = Places(highest: highest)
  }

  consuming func finish(coverage: Span?) -> Plan { loader.finish(coverage: coverage) }

  private static func readHouse(_ db: Database, into loader: inout PlanLoader) throws {
    for museum in try MuseumTable(db: db).all() { try loader.add(museum) }
    try loader.add(try ResourceTable(db: db).all())
    for rule in try OpeningTable(db: db).all() { loader.add(rule) }
    for travel in try TravelTable(db: db).all() { loader.add(travel) }
    for waiver in try WaiverTable(db: db).all() { loader.add(waiver) }
  }

  private static func highest(_ table: String, _ db: Database) throws -> Int {
    try db.firstRow("SELECT max(number) FROM \(table)") { $0.integer(0) } ?? 0
  }

  /// Museums and resources keep the order they are read in.
  private static func places(of table: String, _ db: Database) throws -> Places {
    let numbers = try db.rows("SELECT number FROM \(table) ORDER BY number") { $0.integer(0) }
    var places = Places(highest: numbers.last ?? 0)
    for (place, number) in numbers.enumerated() { places.set(number, to: Int32(place)) }
    return places
  }
}

// MARK: - One row

extension PlanReader {
  /// As `add(booking:)` reads them, from column 0.
  static let bookingColumns = """
    b.activity, b.resource, b.start_minute, b.end_minute, b.quantity, b.version, b.id
    """

  /// As `add(activity:)` reads them.
  static let activityColumns = """
    a.number, a.start_minute, a.end_minute, a.museum, a.kind, a.status, a.setup, a.teardown,
    a.visitors, a.language, a.version, a.id, a.title, a.client, a.reference, a.exhibition,
    a.phase, a.series, a.notes
    """

  func has(activity number: Int) -> Bool { activities[number] != nil }

  /// Adds an activity, unless the plan has it.
  mutating func add(activity row: QueryRow) throws {
    let number = row.integer(0)
    guard !has(activity: number) else { return }
    guard let museum = museums[row.integer(3)] else { throw damage }
    let (start, end) = try times(row, 1)
    let fixed = ActivityRow(
      start: start, end: end, visitors: row.isNull(8) ? -1 : row.int32(8),
      version: row.int32(10), setup: UInt16(truncatingIfNeeded: row.int32(6)),
      teardown: UInt16(truncatingIfNeeded: row.int32(7)), museum: UInt16(museum),
      kind: word(row.utf8(4)), language: word(row.utf8(9)),
      status: UInt8(truncatingIfNeeded: row.int32(5)))
    let place = loader.activity(
      fixed, id: row.utf8(11), title: row.utf8(12), about: about(row, 13))
    activities.set(number, to: place)
  }

  /// Adds a booking whose activity the plan has.
  mutating func add(booking row: QueryRow) throws {
    guard let activity = activities[row.integer(0)], let resource = resources[row.integer(1)]
    else { throw damage }
    let (start, end) = try times(row, 2)
    loader.booking(
      BookingRow(
        start: start, end: end, activity: activity, resource: resource, quantity: row.int32(4),
        before: 0, after: 0, version: UInt16(truncatingIfNeeded: row.int32(5)), status: 0),
      id: row.utf8(6))
  }

  private mutating func word(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt16 {
    if let known = words.number(of: bytes) { return known }
    let number = loader.number(of: String(decoding: bytes, as: UTF8.self))
    words.learn(bytes, number)
    return number
  }

  private func about(_ row: QueryRow, _ first: Int32) -> Activity.About? {
    guard (first..<first + 6).contains(where: { !row.isEmpty($0) }) else { return nil }
    return Activity.About(
      client: row.text(first), reference: row.text(first + 1), exhibition: row.text(first + 2),
      phase: row.text(first + 3), series: row.text(first + 4), notes: row.text(first + 5))
  }

  private func times(_ row: QueryRow, _ column: Int32) throws -> (Int32, Int32) {
    let (start, end) = (row.int32(column), row.int32(column + 1))
    guard start < end else { throw damage }
    return (start, end)
  }

  /// What the schema forbids can only be a damaged file.
  private var damage: DatabaseError { DatabaseError(resultCode: .SQLITE_CORRUPT) }
}
