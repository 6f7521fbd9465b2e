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
      let intent = try settle(receipt.content)
      if case .saved(let commit) = intent { handedApart.insert(commit.entry.number) }
      recovered.append(intent)
      receipt.remove()
      unsettled.removeLast()
    }
  }

  private func settle(_ receipt: ReceiptFile) throws(StoreError) -> RecoveredIntent {
    let (known, board) = try replica.read { db in
      (try CommitTable(db: db).commit(receipt.id), try ReplicaPosition.read(db).id)
    }
    if let known { return .saved(known) }
    // Written by ourselves; should it be unreadable all the same, that must not bar all saving.
    let record = (try? ChangeRecord(payload: receipt.payload)) ?? ChangeRecord(PlanChange())
    guard receipt.board == board else { return .nobodyKnows(record.change) }
    let log = try sharedLog()
    do throws(LogError) {
      switch try log.settle(receipt.id, after: receipt.head) {
      case .published(let commit): return .saved(AppliedCommit(commit, record))
      case .never: return .notSaved(record.change)
      }
    } catch {
      guard case .prunedPast = error else { throw .log(error) }
      return .nobodyKnows(record.change)
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
    erases = record.erases
  }
}
