import ConstraintChecker
import Planning
import Sharing
import Storage

/// One planner of several, all after the same free hours of one room.
struct Planner {
  let author: String
  let store: PlanStore

  init(
    _ author: String, board: String, localFolder: String, files: any FileLayer
  ) throws(StoreError) {
    self.author = author
    store = try PlanStore.open(
      board,
      settings: StoreSettings(
        author: author, host: "pc-\(author)", program: "storage-probe",
        cacheFolder: "\(localFolder)/cache", stateFolder: "\(localFolder)/state",
        clock: { 1_800_000_000 })
    ) { () throws(LogError) in try FolderLog.open(board, files: files) }
  }

  /// Books hour `hour` of the room `refter`, and says what became of it.
  func attempt(_ hour: Int) throws(StoreError) -> String {
    switch try store.commit(Intent(lecture(at: hour))) {
    case .committed: "won \(hour)"
    case .refused(let conflicts, let plan): "lost \(hour) to \(try holder(conflicts, plan))"
    case .changedElsewhere(let by, _): "changed \(hour) by \(by.author)"
    case .unknown: "unknown \(hour)"
    }
  }

  private func lecture(at hour: Int) -> PlanChange {
    let start = Int32(30_000_000 + hour * 60)
    let span = Span(known: start, start + 60)
    let activity = Activity(
      id: ActivityID("\(author)-\(hour)"), title: author, museum: "stam", span: span)
    let booking = Booking(
      id: BookingID("\(author)-\(hour).1"), activity: activity.id, resource: "refter", span: span)
    return PlanChange([
      .activity(Replacement(from: nil, to: activity)),
      .booking(Replacement(from: nil, to: booking)),
    ])
  }

  /// Who made the booking on the other side.
  private func holder(_ conflicts: [Conflict], _ plan: Plan) throws(StoreError) -> String {
    let others = conflicts.flatMap(\.bookings).map { plan.id($0).text }
      .filter { !$0.hasPrefix("\(author)-") }
    guard let other = others.first else { return "nobody" }
    return try store.lastCommit(touching: other)?.author ?? "nobody"
  }
}
