import Planning
import Sharing

extension PlanStore {
  /// The id of the board in the replica.
  package var board: CommitID {
    get throws(StoreError) { try replica.board().id }
  }

  /// Of a draft that has ended: whether the log took it, and not its author took it back.
  package func hasPublished(_ id: DraftID) -> Bool {
    receipts.mention(id) || acknowledgements.mention(id)
  }

  /// Publishes a draft, which then has ended; or notes with it what stands in the way.
  ///
  /// Nil when it has ended already, or when a program that still runs is in the middle of
  /// publishing it. Errors mean that it waits on.
  package func publish(_ draft: Draft) throws(StoreError) -> CommitOutcome? {
    // Programs may have died since: whatever they sent is settled first.
    unsettled += receipts.orphans()
    try settleAll()
    guard !receipts.mention(draft.id), let kept = drafts.kept(draft.id) else { return nil }
    // Another board is in the folder by now; what was meant for the old one is not for this one.
    guard try kept.board == board else {
      try drafts.note(.doesNotFit, of: draft.id)
      return nil
    }
    // Published, and then the power went before the draft was gone.
    if acknowledgements.mention(draft.id) {
      try drafts.end(draft.id)
      return nil
    }
    var intent = Intent(draft.change, because: draft.reason, undoes: draft.undoes)
    intent.draft = draft.id
    guard let outcome = try commitUnlessWithdrawn(intent) else { return nil }
    try note(outcome, of: draft.id)
    return outcome
  }

  private func note(_ outcome: CommitOutcome, of draft: DraftID) throws(StoreError) {
    switch outcome {
    case .committed, .unknown: return
    case .refused(let conflicts, _): try drafts.note(.clashes(conflicts.count), of: draft)
    case .changedElsewhere(let entry, _):
      try drafts.note(
        .changedElsewhere(by: entry.author, commit: entry.number), of: draft)
    }
  }

  /// The commit is in the log: its draft ends first, so that it is never published again.
  func acknowledge(_ receipt: Receipt, as head: Head) {
    if let draft = receipt.content.draft {
      // Should the disk refuse that, the acknowledgement will say it.
      try? drafts.end(draft)
    }
    receipt.acknowledge(as: head, in: acknowledgements.folder)
  }
}
