import Phrases
import Planning
import Storage

/// Saving by way of a draft, as the board does: on this computer's disk first, then on its way.
extension Saving {
  func reportOnDraft(of change: PlanChange) throws(StoreError) -> SavingReport {
    if let away = board.away {
      let trial = try trial(of: change)
      guard case .wouldCommit = trial.result else { return trial }
      let draft = try keep(change)
      context.output.complain(context.phrases.sentence(away, isSaving: false))
      return kept(draft, trial)
    }
    let draft = try keep(change)
    do throws(StoreError) {
      guard let outcome = try board.store.publish(draft) else { return kept(draft) }
      return try report(outcome, on: draft)
    } catch {
      guard case .log(let trouble) = error else {
        _ = try board.store.drafts.withdraw(draft.id)
        throw error
      }
      context.output.complain(context.phrases.sentence(trouble, isSaving: false))
      return kept(draft)
    }
  }

  private func keep(_ change: PlanChange) throws(StoreError) -> Draft {
    let draft = Draft(
      id: NewID.draft(), change, reason: reason, madeAt: context.now)
    try board.store.drafts.keep(draft, board: try board.store.board)
    return draft
  }

  /// What was refused is told at once, and waits for nothing.
  private func report(
    _ outcome: CommitOutcome, on draft: Draft
  ) throws(StoreError) -> SavingReport {
    switch outcome {
    case .refused, .changedElsewhere: _ = try board.store.drafts.withdraw(draft.id)
    case .committed, .unknown: break
    }
    return try report(on: outcome, of: draft.change)
  }

  private func kept(_ draft: Draft, _ trial: SavingReport? = nil) -> SavingReport {
    SavingReport(
      result: .kept(draft.id), change: draft.change, conflicts: trial?.conflicts ?? [],
      plan: trial?.plan ?? board.plan, now: context.now)
  }
}
