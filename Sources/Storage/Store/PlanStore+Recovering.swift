import Planning
import Sharing

extension PlanStore {
  /// True while the fate of a commit is unclear.
  package var hasUnsettled: Bool { !unsettled.isEmpty }

  /// Finds out what became of commits whose publication was unclear, of this and earlier runs.
  ///
  /// Throws while the share cannot say. Each is reported once.
  package func recover() throws(StoreError) -> [RecoveredIntent] {
    if hasUnsettled { try skippingPruned { () throws(StoreError) in try verifyHistory() } }
    try settleAll()
    defer { recovered = [] }
    return recovered
  }

  /// Nothing is published while something of ours may still be on its way.
  func settleAll() throws(StoreError) {
    while let receipt = unsettled.last {
      switch try settle(receipt.content) {
      case .published(let commit, let head):
        handedApart.insert(commit.entry.number)
        recovered.append(.saved(commit))
        acknowledge(receipt, as: head)
      case .never(let change):
        // A draft stays one, and is published again under another id.
        if receipt.content.draft == nil { recovered.append(.notSaved(change)) }
        receipt.remove()
      case .nobodyKnows(let change):
        recovered.append(.nobodyKnows(change))
        if let draft = receipt.content.draft { try drafts.note(.uncertain, of: draft) }
        receipt.remove()
      }
      unsettled.removeLast()
    }
  }

  private enum Fate {
    case published(AppliedCommit, Head)
    case never(PlanChange)
    case nobodyKnows(PlanChange)
  }

  private func settle(_ receipt: ReceiptFile) throws(StoreError) -> Fate {
    if let known = try known(receipt.id) { return known }
    let board = try replica.board()
    // Written by ourselves; should it be unreadable all the same, that must not bar all saving.
    let record = (try? ChangeRecord(payload: receipt.payload)) ?? ChangeRecord(PlanChange())
    guard receipt.board == board.id else { return .nobodyKnows(record.change) }
    let log = try sharedLog()
    // Where history was replaced, the head it was sent after is not in the log any more.
    let start = try isOurs(receipt.head) ? receipt.head : board.head
    do throws(LogError) {
      switch try log.settle(receipt.id, after: start) {
      case .published(let commit): return .published(AppliedCommit(commit, record), commit.head)
      case .never: return .never(record.change)
      }
    } catch {
      guard case .prunedPast = error else { throw .log(error) }
    }
    // The commits are gone; the snapshot they went into may still tell.
    try rebuild()
    return try known(receipt.id) ?? .nobodyKnows(record.change)
  }

  /// What the replica itself tells of a commit; nil when it has none of that id.
  private func known(_ id: CommitID) throws(StoreError) -> Fate? {
    guard let commit = try replica.read({ db in try CommitTable(db: db).commit(id) }),
      let digest = try digest(of: commit.entry.number)
    else { return nil }
    return .published(commit, Head(number: commit.entry.number, digest: digest))
  }

  /// Whether this replica's history does not deny a position.
  private func isOurs(_ head: Head) throws(StoreError) -> Bool {
    let board = try replica.board().head
    guard head.number <= board.number else { return false }
    let digest = try digest(of: head.number)
    return digest == nil || digest == head.digest
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
