import Foundation
import Planning
import Sharing
import SharingTestSupport
import Storage

/// Boards on which much has happened: what a client is to read that was away, and what is to be kept.
struct LongLog {
  private let folder: String
  private var board: String { "\(folder)/board" }

  private static let rooms = 25

  /// In a folder that does not exist; a local disk stands for the share.
  init(_ folder: String) throws {
    self.folder = folder
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// A thousand commits of others, read by one who was away meanwhile.
  func catchUp() throws {
    let plan = try plan(bookings: 0)
    try PlanStore.create(board, plan: plan, settings: settings("beheer"))
    let reader = try PlanStore.open(board, settings: settings("an"))
    try lay(1_000, on: plan)
    let clock = ContinuousClock()
    let time = try clock.measure {
      var found = 0
      while found < 1_000 { found += try reader.follow().commits.count }
    }
    report("catching up ms", Times.milliseconds(time))
  }

  /// A board without bookings, opened by way of these calls.
  func openSmall(_ files: any FileLayer) throws -> PlanStore {
    try PlanStore.create(board, plan: try plan(bookings: 0), settings: settings("beheer"))
    let board = board
    return try PlanStore.open(board, settings: settings("an")) { () throws(LogError) in
      try FolderLog.open(board, files: files)
    }
  }

  /// 100,000 bookings, and 50,000 commits with snapshots of the last three.
  func measure() throws {
    let plan = try plan(bookings: 100_000)
    try PlanStore.create(board, plan: plan, settings: settings("beheer"))
    try lay(50_000, on: plan)
    let keeper = try timed("whole log read ms") {
      try PlanStore.open(board, settings: settings("an"))
    }
    try makeSnapshots(keeper)
    keeper.close()
    let fresh = try timed("new client ms") { try PlanStore.open(board, settings: settings("bo")) }
    fresh.close()
    let again = try timed("open ms") { () throws(StoreError) in
      let store = try PlanStore.open(board, settings: settings("bo"))
      _ = try store.plan(window: DailyPlan.week(of: plan))
      return store
    }
    let history = try timed("history ms") { try again.history(limit: 20) }
    precondition(history.count == 20)
    again.close()
    timed("doctor ms") { Checkup(board, settings: settings("bo")) { _ in }.run() }
    try prune()
  }
}

extension LongLog {
  private func timed<Result, Failure>(
    _ name: String, _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let start = ContinuousClock.now
    defer { report(name, Times.milliseconds(ContinuousClock.now - start)) }
    return try work()
  }

  private func settings(_ name: String) -> StoreSettings {
    StoreSettings(
      author: name, host: "pc-\(name)", program: "planbord-bench",
      cacheFolder: "\(folder)/\(name)", stateFolder: "\(folder)/\(name)",
      clock: { 1_800_000_000 })
  }

  /// Each an hour of one room, one after the other.
  private func plan(bookings: Int) throws -> Plan {
    var loader = PlanLoader(activities: bookings, bookings: bookings)
    try loader.add(Museum(id: "stam", name: "STAM"))
    try loader.add(
      (0..<LongLog.rooms).map {
        Resource(id: ResourceID("zaal-\($0)"), kind: .room, name: "Zaal \($0)", museum: "stam")
      })
    for number in 0..<bookings {
      let (start, end) = LongLog.minutes(number)
      let row = ActivityRow(
        start: start, end: end, visitors: 20, version: 1, setup: 0, teardown: 0,
        museum: 0, kind: 0, language: 0, status: 4)
      let activity = bytes("a\(number)") { id in
        bytes("Bezoek") { loader.activity(row, id: id, title: $0) }
      }
      let booking = BookingRow(
        start: start, end: end, activity: activity,
        resource: Int32(number % LongLog.rooms), quantity: 1, before: 0, after: 0, version: 1,
        status: 0)
      bytes("b\(number)") { loader.booking(booking, id: $0) }
    }
    return loader.finish()
  }

  private static func minutes(_ number: Int) -> (start: Int32, end: Int32) {
    let start = Int32(29_000_000 + number / LongLog.rooms * 60)
    return (start, start + 60)
  }

  static func visit(_ number: Int) -> PlanChange {
    let (start, end) = minutes(200_000 + number)
    let activity = Activity(
      id: ActivityID("n\(number)"), title: "Bezoek \(number)", museum: "stam",
      span: Span(known: start, end))
    let booking = Booking(
      id: BookingID("n\(number).1"), activity: activity.id,
      resource: ResourceID("zaal-\(number % LongLog.rooms)"), span: activity.span)
    return PlanChange([
      .activity(Replacement(from: nil, to: activity)),
      .booking(Replacement(from: nil, to: booking)),
    ])
  }

  private func lay(_ count: Int, on plan: Plan) throws {
    var laying = Laying(board: board)
    for number in 1...count {
      try laying.lay(
        payload: try ChangeRecord(LongLog.visit(number)).payload(in: plan, zones: .builtIn),
        author: "els")
    }
  }

  private func makeSnapshots(_ keeper: PlanStore) throws {
    var settings = settings("an")
    settings.snapshotEvery = 1
    keeper.close()
    let keeper = try PlanStore.open(board, settings: settings)
    for number in 1...3 {
      _ = try keeper.commit(Intent(LongLog.visit(60_000 + number)))
      if number == 1 {
        timed("snapshot ms") { _ = keeper.tidy() }
      } else {
        keeper.tidy()
      }
    }
    keeper.close()
  }

  /// All that three snapshots make unnecessary, by somebody who keeps it no longer.
  private func prune() throws {
    var settings = settings("an")
    settings.snapshotEvery = 1
    settings.keptFor = 0
    let pruner = try PlanStore.open(board, settings: settings)
    _ = try pruner.commit(Intent(LongLog.visit(70_000)))
    timed("prune ms") { _ = pruner.tidy() }
    let left = try FileManager.default.contentsOfDirectory(atPath: "\(board)/commits")
    report("folders left", Double(left.count))
    pruner.close()
  }
}
