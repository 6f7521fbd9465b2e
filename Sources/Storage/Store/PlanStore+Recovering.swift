import Planning
import Sharing

extension PlanStore {
  /// True while the fate of a commit is unclear.
  package var hasUnsettled: Bool { !unsettled.isEmpty }

  /// Finds out what became of commits whose publication was unclear, of this and earlier runs.
  ///
  /// Throws while the share cannot say. Each is reported once.
  package func recover() throws(StoreError) -> [RecoveredIntent] {
    try settleAll()
    defer { recovered = [] }
    return recovered
  }

  /// Nothing is published while something of ours may still be on its way.
  func settleAll() throws(StoreError) {
    while let receipt = unsettled.last {
      recovered.append(try settle(receipt))
      receipt.remove()
      unsettled.removeLast()
    }
  }

  private func settle(_ receipt: Receipt) throws(StoreError) -> RecoveredIntent {
    let known = try replica.read { db in try CommitTable(db: db).commit(receipt.id) }
    if let known { return .saved(known) }
    let log = try sharedLog()
    let settlement = try translatingLog { () throws(LogError) in
      try log.settle(receipt.id, after: receipt.head)
    }
    let record = try translating { try ChangeRecord(payload: receipt.payload) }
    switch settlement {
    case .published(let commit): return .saved(AppliedCommit(commit, record))
    case .never: return .notSaved(record.change)
    }
  }
}

extension AppliedCommit {
  init(_ commit: Commit, _ record: ChangeRecord) {
    let draft = commit.draft
    entry = CommitEntry(
      number: commit.number, id: commit.id, author: draft.author, host: draft.host,
      program: draft.program, time: draft.time, reason: draft.reason, undoes: record.undoes)
    change = record.change
  }
}
