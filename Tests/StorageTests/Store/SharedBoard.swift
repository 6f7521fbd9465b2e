import Planning
import Sharing
import Testing

@testable import Storage

/// A board in a folder with a room, a guide and a stock of chairs, and planners who open it.
struct SharedBoard {
  let folder: TemporaryFolder
  var path: String { folder.file("board") }

  init() throws {
    folder = try TemporaryFolder()
    try PlanStore.create(path, plan: try SharedBoard.house(), settings: settings("Beheer"))
  }

  static func house() throws -> Plan {
    var plan = Plan()
    let resources = [
      Resource(id: "refter", kind: .room, name: "Refter", museum: "stam"),
      Resource(id: "gids", kind: .staff, name: "Gids 04", museum: "stam"),
      Resource(id: "stoel", kind: .material, name: "Klapstoel", museum: "stam", capacity: 40),
    ]
    try plan.apply(
      PlanChange(
        [.museum(Replacement(from: nil, to: Museum(id: "stam", name: "STAM")))]
          + resources.map { .resource(Replacement(from: nil, to: $0)) }))
    return plan
  }

  /// `machine` is whose local files are used; each planner has a machine of their own by default.
  func settings(_ author: String, machine: String? = nil) -> StoreSettings {
    let machine = machine ?? author
    return StoreSettings(
      author: author, host: "pc-\(machine)", program: "planbord test",
      cacheFolder: folder.file("\(machine)-cache"), stateFolder: folder.file("\(machine)-state"),
      clock: { 1_800_000_000 })
  }

  func open(_ author: String, machine: String? = nil) throws -> PlanStore {
    try PlanStore.open(path, settings: settings(author, machine: machine))
  }

  /// Three commits, with a snapshot of the second.
  func saveThree() throws {
    var settings = settings("Balie")
    settings.snapshotEvery = 2
    let store = try PlanStore.open(path, settings: settings)
    for number in 1...3 {
      try store.save(lecture("a\(number)", (8 + number)..<(9 + number)))
      #expect(store.tidy() == nil)
    }
    store.close()
  }

  /// A planner who has saved a1 and a2, an hour each from nine.
  func openWithTwo(_ author: String) throws -> PlanStore {
    let store = try open(author)
    try store.save(lecture("a1", 9..<10))
    try store.save(lecture("a2", 10..<11))
    return store
  }
}

/// A confirmed lecture and its room, Monday 22 March 2027, hours of the day in Brussels.
func lecture(
  _ id: String, _ hours: Range<Int>, on resource: String = "refter"
) -> PlanChange {
  let midnight = ZoneRules.brussels.instant(from: "2027-03-22T00:00").minutes
  let span = Span(
    known: midnight + Int32(hours.lowerBound * 60), midnight + Int32(hours.upperBound * 60))
  let activity = Activity(id: ActivityID(id), title: "Lezing \(id)", museum: "stam", span: span)
  let booking = Booking(
    id: BookingID("\(id).1"), activity: activity.id, resource: ResourceID(resource), span: span)
  return PlanChange([
    .activity(Replacement(from: nil, to: activity)),
    .booking(Replacement(from: nil, to: booking)),
  ])
}

/// The lecture another time of the same day.
func move(_ plan: Plan, _ id: String, byHours hours: Int) throws -> PlanChange {
  let index = try #require(plan.activity(ActivityID(id)))
  let activity = plan[index]
  let later = SampleEdits.with(activity) {
    $0.span = $0.span.moved(by: hours * 60)
    $0.version += 1
  }
  return PlanChange(
    [.activity(Replacement(from: activity, to: later))]
      + plan.bookings(of: index).map { plan[$0] }.map { booking in
        .booking(
          Replacement(
            from: booking,
            to: SampleEdits.with(booking) {
              $0.span = $0.span.moved(by: hours * 60)
              $0.version += 1
            }))
      })
}

extension PlanStore {
  /// Saves and insists that it is.
  @discardableResult
  func save(_ change: PlanChange, because: String? = nil) throws -> AppliedCommit {
    try commit(Intent(change, because: because)).saved()
  }
}

extension CommitOutcome {
  func saved() throws -> AppliedCommit {
    guard case .committed(let commit, _) = self else {
      Issue.record("not saved: \(self)")
      throw NotSaved()
    }
    return commit
  }
}

struct NotSaved: Error {}

/// The ids of all activities, in order.
func activityIDs(_ plan: Plan) -> [String] {
  plan.activities.map { plan.id($0).text }.sorted()
}
