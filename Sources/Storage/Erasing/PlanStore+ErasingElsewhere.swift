import Sharing

/// While another is erasing a name, or was killed at it.
extension PlanStore {
  /// Seconds by the share's clock after which whoever erased a name is waited for no more.
  private static let erasingTakes = 600

  /// What may be kept of a history comes back with the snapshot of whoever erased a name in it.
  func renewAfterErasing() throws(StoreError) {
    guard let number = try forgotBefore() else { return }
    let log = try sharedLog()
    let newest = try translatingLog { () throws(LogError) in try log.snapshots().first }
    if let newest, newest >= number { try rebuild() }
  }

  /// Whether sharing a snapshot is up to whoever is erasing a name just now.
  ///
  /// This replica forgot its history with the erasing commit, and so would all who start from a
  /// snapshot of it. Once the eraser's is there, it is made anew from that and goes on.
  func leavesSnapshotToEraser() throws(StoreError) -> Bool {
    try renewAfterErasing()
    guard let number = try forgotBefore() else { return false }
    let log = try sharedLog()
    let isOver = try translatingLog { () throws(LogError) in
      try log.hasStood(number, for: PlanStore.erasingTakes)
    }
    return !isOver
  }

  /// Whether this planner, on this computer, made commit `number`: asked to erase once more, he knows
  /// that the first time came to nothing.
  func isOwn(_ number: Int) throws(StoreError) -> Bool {
    let entry = try replica.read { db in try CommitTable(db: db).commit(number)?.entry }
    return entry?.author == settings.author && entry?.host == settings.host
  }

  /// The commit with which this replica forgot its history, whichever program applied it.
  func forgotBefore() throws(StoreError) -> Int? {
    try replica.read { db in try CommitTable(db: db).forgotBefore() }
  }
}
