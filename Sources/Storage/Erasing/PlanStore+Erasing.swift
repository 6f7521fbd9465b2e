import Planning
import Sharing

/// Where a name stands.
package struct NameTraces: Hashable, Sendable {
  /// Rows of the plan.
  package let rows: Int
  /// Commits of the history that is kept.
  package let commits: Int

  package var isEmpty: Bool { rows == 0 && commits == 0 }
}

extension PlanStore {
  package func traces(of erasure: NameErasure) throws(StoreError) -> NameTraces {
    let (plan, _) = try replica.plan()
    let commits = try replica.read { db in
      try CommitTable(db: db).count { try erasure.erased($0) != $0 }
    }
    return NameTraces(rows: erasure.change(in: plan).edits.count, commits: commits)
  }

  /// Takes a name out of the board for good: out of its rows, its history and its folder.
  ///
  /// One commit changes the rows and says what they become, never what they were. A snapshot with
  /// the history cleared of the name follows; then all commits and snapshots before them go.
  package func erase(
    _ erasure: NameErasure, because: String
  ) throws(StoreError) -> CommitOutcome {
    try catchUpOrSkipPruned(force: true)
    try finishErasing()
    // What is still open may become an acknowledgement, which must not come after the clearing.
    unsettled += receipts.orphans()
    try settleAll()
    // First, so that it cannot be left half done after a commit that nobody makes twice.
    try clearLocalFiles(of: [erasure])
    // Its own commit takes the replica's history along, so that is kept apart first.
    let copy = folders.temporary("erasing")
    defer { folders.removeDatabase(copy) }
    _ = try Snapshot.write(replica, to: copy, keeping: .max)

    var intent = Intent(erasure.change(in: try replica.plan().0), leavesConflictsOpen: true)
    intent.remark = because
    intent.erases = true
    let outcome = try commit(intent)
    guard case .committed(let applied, _) = outcome else { return outcome }
    let number = applied.entry.number
    do throws(StoreError) {
      try share(copy, clearedOf: erasure, through: number)
    } catch {
      throw .erasingUnfinished(number: number)
    }
    return outcome
  }

  private func share(
    _ copy: String, clearedOf erasure: NameErasure, through number: Int
  ) throws(StoreError) {
    let log = try sharedLog()
    let cleared = try Replica(at: copy, zones: settings.zones)
    let file = folders.temporary("snapshot")
    defer { folders.removeDatabase(file) }
    let commits = try commits(for: cleared, through: number)
    for commit in commits.dropLast() { _ = try cleared.apply(commit) }
    _ = try cleared.write { db in
      try CommitTable(db: db).rewrite { try erasure.erased($0) }
    }
    for commit in commits.suffix(1) { _ = try cleared.apply(commit, keepsHistory: true) }
    _ = try Snapshot.write(cleared, to: file, keeping: .max)
    try cleared.close()
    try translatingLog { () throws(LogError) in
      try log.publishSnapshot(localFile: file, number: number)
      try log.forget(before: number)
    }
    try rebuild()
  }

  private func commits(for replica: Replica, through number: Int) throws(StoreError) -> [Commit] {
    let log = try sharedLog()
    // Our own commit cannot be read on every share while it is still open.
    log.tidy()
    var head = try replica.board().head
    var found: [Commit] = []
    while head.number < number {
      let next = try translatingLog { () throws(LogError) in
        try log.commits(after: head, force: true, limit: number - head.number)
      }
      guard let last = next.last else { throw .log(.gap(number: head.number + 1)) }
      found += next
      head = last.head
    }
    return found
  }

  /// Clears away what an erasing left on the share when it was cut off; false when nothing was left.
  ///
  /// One that may still be under way is left alone, and told; unless whoever began it asks for it.
  @discardableResult
  package func finishErasing(isAskedFor: Bool = true) throws(StoreError) -> Bool {
    let last = try replica.read { db in try CommitTable(db: db).lastErasure() }
    guard let number = last else { return false }
    let log = try sharedLog()
    let newest = try translatingLog { () throws(LogError) in try log.snapshots().first }
    if newest ?? 0 < number {
      let mayShare = isAskedFor ? try isOwn(number) : false
      if !mayShare, try leavesSnapshotToEraser() { throw .erasingUnfinished(number: number) }
      guard try publishSnapshot() else { throw .erasingUnfinished(number: number) }
    }
    return try translatingLog { () throws(LogError) in try log.forget(before: number) }
  }
}
