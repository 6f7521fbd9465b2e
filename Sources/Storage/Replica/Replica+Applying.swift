import GRDB
import Planning
import Sharing

extension Replica {
  func board() throws(StoreError) -> ReplicaPosition {
    try read { db in try ReplicaPosition.read(db) }
  }

  /// Applies the next commit in one transaction; false when another process has done so already.
  ///
  /// One that erases takes the history before it along, unless that has been cleared of it.
  func apply(_ commit: Commit, keepsHistory: Bool = false) throws(StoreError) -> Bool {
    let record = try decoded(commit)
    do throws(StoreError) {
      return try write { db in
        var board = try ReplicaPosition.read(db)
        guard
          try apply(commit, record, to: &board, db, forgetsHistory: record.erases && !keepsHistory)
        else { return false }
        try board.write(db)
        return true
      }
    } catch {
      guard case .changeDoesNotFit(let fault) = error else { throw error }
      throw .commitDoesNotFit(number: commit.number, fault)
    }
  }

  /// Applies commits that follow one another, none of which erases, in one transaction: all of them or
  /// none, for little more than one alone takes.
  func apply(together commits: [Commit]) throws(StoreError) {
    var records: [ChangeRecord] = []
    for commit in commits { records.append(try decoded(commit)) }
    try write { db in
      var board = try ReplicaPosition.read(db)
      for (commit, record) in zip(commits, records) {
        _ = try apply(commit, record, to: &board, db, forgetsHistory: false)
      }
      try board.write(db)
    }
  }

  /// False when another process has done so already.
  private func apply(
    _ commit: Commit, _ record: ChangeRecord, to board: inout ReplicaPosition, _ db: Database,
    forgetsHistory: Bool
  ) throws -> Bool {
    guard board.head.number < commit.number else { return false }
    guard board.head.number == commit.number - 1, board.head.digest == commit.previous else {
      throw LogError.gap(number: board.head.number + 1)
    }
    try make(record, db)
    if forgetsHistory { try CommitTable(db: db).forgetAll(before: commit.number) }
    try CommitTable(db: db).insert(commit)
    board.head = commit.head
    board.time = commit.draft.time
    return true
  }

  private func make(_ record: ChangeRecord, _ db: Database) throws {
    let writer = ChangeWriter(db: db, zones: zones)
    if record.erases {
      try writer.overwrite(record.change)
    } else {
      try writer.apply(record.change)
    }
  }

  private func decoded(_ commit: Commit) throws(StoreError) -> ChangeRecord {
    do throws(RecordFault) {
      return try ChangeRecord(payload: commit.payload)
    } catch {
      if case .newerFormat(let found, let known) = error {
        throw .newerFormat(found: found, known: known)
      }
      throw .damagedPayload(number: commit.number, error)
    }
  }

  /// Fills an empty replica with a plan as of before the first commit.
  func fill(with plan: Plan, board: ReplicaPosition) throws(StoreError) {
    try write { db in
      let writer = ChangeWriter(db: db, zones: zones)
      for change in PlanDump.changes(of: plan) { try writer.apply(change) }
      try board.write(db)
    }
  }
}
