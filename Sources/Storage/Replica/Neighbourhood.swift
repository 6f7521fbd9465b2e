import ConstraintChecker
import GRDB
import Planning

/// Which part of the plan the check of one change may look at.
///
/// The resources the change touches, with all that contain them and all they contain and the rooms
/// next door to any of these, and what is as near to those, for the time of the change and six weeks on
/// either side; people for a reference period on either side.
struct Neighbourhood {
  private(set) var resources: Set<ResourceID> = []
  private(set) var touched: Set<ActivityID> = []
  private var spans: [Span] = []
  /// The longest set-up or tear-down, in minutes.
  private var buffer = 0

  /// Minutes beyond the change on either side: more than any rule about weeks looks, and as long as a
  /// museum may ask that the climate of a room has been stable.
  private static let margin = 42 * 1440
  /// For people, whose work is averaged over months: as many as some museum says.
  private var marginOfPeople = 0
  /// Those among `resources` who are people.
  private var people: Set<ResourceID> = []

  /// Nil when nothing is known of the time, as for a change of the house alone.
  var window: Span? { window(margin: Neighbourhood.margin) }

  private func window(of resource: ResourceID) -> Span? {
    window(
      margin: people.contains(resource) ? marginOfPeople : Neighbourhood.margin)
  }

  private func window(margin: Int) -> Span? {
    guard let first = spans.first else { return nil }
    let wide = buffer + margin
    return spans.dropFirst().reduce(first) { $0.union($1) }.widened(before: wide, after: wide)
  }

  init(of change: PlanChange, _ db: Database) throws {
    for edit in change.edits { take(edit) }
    for activity in touched { try takeStored(activity, db) }
    try addRelatedRooms(db)
  }

  private mutating func take(_ edit: Edit) {
    switch edit {
    case .activity(let row): for side in [row.before, row.after] { take(side) }
    case .booking(let row): for side in [row.before, row.after] { take(side) }
    case .museum, .resource, .waiver, .opening, .travel, .house: break
    }
  }

  private mutating func take(_ activity: Activity?) {
    guard let activity else { return }
    touched.insert(activity.id)
    spans.append(activity.span)
    buffer = max(buffer, activity.setup, activity.teardown)
  }

  private mutating func take(_ booking: Booking?) {
    guard let booking else { return }
    touched.insert(booking.activity)
    resources.insert(booking.resource)
    spans.append(booking.span)
  }

  /// What the replica has of a touched activity may lie elsewhere than what is edited.
  private mutating func takeStored(_ activity: ActivityID, _ db: Database) throws {
    try db.forEachRow(
      "SELECT start_minute, end_minute, max(setup, teardown) FROM activities WHERE id = ?",
      [.text(activity.text)]
    ) { row in
      spans.append(try row.span(0, 1))
      buffer = max(buffer, row.integer(2))
    }
    try db.forEachRow(
      """
      SELECT start_minute, end_minute, (SELECT id FROM resources WHERE number = resource)
      FROM bookings WHERE activity = (SELECT number FROM activities WHERE id = ?)
      """, [.text(activity.text)]
    ) { row in
      spans.append(try row.span(0, 1))
      resources.insert(ResourceID(row.text(2)))
    }
  }

  private mutating func addRelatedRooms(_ db: Database) throws {
    let all = try ResourceTable(db: db).all()
    let places = Dictionary(
      all.enumerated().map { ($1.id, ResourceIndex($0)) }, uniquingKeysWith: { first, _ in first })
    let tree = RoomTree(partOf: all.map { $0.partOf.flatMap { places[$0] } })
    func related(to rooms: Set<ResourceID>) -> Set<ResourceID> {
      let own = rooms.compactMap { places[$0] }
      let others = own.flatMap { tree.containers(of: $0) + tree.parts(of: $0) }
      return rooms.union(others.map { all[$0.position].id })
    }
    people = Set(all.filter { $0.kind == .staff && resources.contains($0.id) }.map(\.id))
    if !people.isEmpty { marginOfPeople = try mostMonths(db) * 31 * 1440 }
    let doors = try HouseTable(db: db, zones: .builtIn).rows(of: .adjacency)
    // What else reaches the art that is reached from here may lie as far on the other side of it.
    for _ in 0..<2 {
      resources = related(to: resources)
      resources.formUnion(related(to: nextDoor(doors)))
    }
  }

  /// The longest period over which anybody's work is averaged.
  private func mostMonths(_ db: Database) throws -> Int {
    let parameters = RuleCode.avgWeek.description.parameters
    var most = parameters.map(\.standard).max() ?? 0
    for case .setting(let row) in try HouseTable(db: db, zones: .builtIn).rows(of: .setting)
    where row.rule == RuleCode.avgWeek.rawValue {
      let set = parameters.compactMap { row.parameters[$0.name.rawValue] }
      most = max(most, set.max() ?? 0)
    }
    return most
  }

  /// Where noise and dust of these rooms go, and come from.
  private func nextDoor(_ doors: [HouseRow]) -> Set<ResourceID> {
    var found: Set<ResourceID> = []
    for case .adjacency(let row) in doors {
      if resources.contains(row.first) { found.insert(row.second) }
      if resources.contains(row.second) { found.insert(row.first) }
    }
    return found
  }
}

extension Neighbourhood {
  /// Numbers of the touched activities and of all that book these resources in this time.
  func activities(_ db: Database) throws -> [Int] {
    var numbers: Set<Int> = []
    for activity in touched {
      try db.forEachRow("SELECT number FROM activities WHERE id = ?", [.text(activity.text)]) {
        numbers.insert($0.integer(0))
      }
    }
    for resource in resources {
      guard let window = window(of: resource) else { continue }
      for overlap in Overlap.allCases {
        try db.forEachRow(
          """
          SELECT activity FROM bookings b INDEXED BY \(overlap.bookingIndex)
          WHERE b.resource = (SELECT number FROM resources WHERE id = ?3) AND \(overlap.ofBookings)
          """, window.values + [.text(resource.text)]
        ) { numbers.insert($0.integer(0)) }
      }
    }
    return numbers.sorted()
  }
}
