import Board
import ConstraintChecker
import Planning
import Storage

/// Publishing what waits, in the order it was made.
extension StoreDesk {
  /// Milliseconds until what the share refused for now is tried again.
  private static let pause = 30_000

  /// All drafts of this program's, and those left by programs that are gone.
  mutating func showDrafts() {
    let drafts = store.drafts.adopt().map(\.draft)
    told.formUnion(drafts.map(\.id))
    send(.drafts(drafts))
  }

  /// Publishes until the share stops taking; `awaited` is the one its author waits for.
  mutating func publishWaiting(awaited: DraftID?) {
    retryAt = nil
    for kept in store.drafts.adopt() where kept.draft.isWaiting {
      let draft = kept.draft
      if told.insert(draft.id).inserted { send(.draftKept(draft)) }
      guard publish(draft, isAwaited: draft.id == awaited) else {
        if let awaited, awaited != draft.id { send(.draftStands(awaited, .waiting)) }
        retryAt = retryAt ?? ShareWatch.uptime + StoreDesk.pause
        return
      }
    }
    tellEnded()
  }

  /// False when there is no use in trying the next.
  private mutating func publish(_ draft: Draft, isAwaited: Bool) -> Bool {
    do throws(StoreError) {
      let outcome = try watch.asking { () throws(StoreError) in try store.publish(draft) }
      guard let outcome else { tellEnded(); return true }
      return try report(outcome, of: draft)
    } catch {
      return report(error, of: draft, isAwaited: isAwaited)
    }
  }

  /// Those that are gone from the disk are on the board, or were withdrawn elsewhere.
  mutating func tellEnded() {
    let gone = told.filter { !store.drafts.contains($0) }
    for id in gone { send(store.hasPublished(id) ? .draftEnded(id) : .draftWithdrawn(id)) }
    told.subtract(gone)
  }

  private mutating func report(
    _ outcome: CommitOutcome, of draft: Draft
  ) throws(StoreError) -> Bool {
    switch outcome {
    case .committed(let commit, let since):
      if since.mustReload { try showAll() } else { hand(on: since) }
      told.remove(draft.id)
      replies.send([
        .message(.draftEnded(draft.id)), .message(saved(commit)), .message(.merged(commit.taken)),
      ])
      watch.shared()
    case .refused(let conflicts, let plan):
      send(.draftStands(draft.id, .clashes(conflicts.count)))
      send(.refused(conflicts.map { $0.told(in: plan) }))
    case .changedElsewhere(let entry, _):
      // The question shows what the others made of it.
      let news = try store.news()
      if news.mustReload { try showAll() } else { hand(on: news) }
      send(.draftStands(draft.id, .changedElsewhere(by: entry.author, commit: entry.number)))
      send(.changedElsewhere(by: entry.author, draft: draft.id))
    case .unknown:
      send(.draftStands(draft.id, .waiting))
      send(.outcomeUnknown)
      watch.away()
      retryAt = 0
      return false
    }
    return true
  }

  private mutating func report(_ error: StoreError, of draft: Draft, isAwaited: Bool) -> Bool {
    if error.isForGood {
      try? store.drafts.note(.doesNotFit, of: draft.id)
      send(.draftStands(draft.id, .doesNotFit))
      send(.failed(problem(error)))
      return true
    }
    send(.draftStands(draft.id, .waiting))
    let problem = problem(error)
    if problem == .shareAway { retryAt = 0 } else if isAwaited { send(.failed(problem)) }
    note(error)
    return false
  }
}

extension StoreError {
  /// Trying the same change again will not help.
  fileprivate var isForGood: Bool {
    switch self {
    case .changeDoesNotFit, .notStorable, .rowRefused, .notInHistory, .nothingToUndo,
      .nothingToRedo, .log(.tooLarge), .cannotBeTakenBack:
      true
    case .log, .replica, .file, .noUsableSnapshot, .newerFormat, .damagedPayload,
      .commitDoesNotFit, .erasingUnfinished, .backup:
      false
    }
  }
}

extension Conflict {
  /// The conflict in values that do not need the plan it was found in.
  func told(in plan: Plan) -> RefusedConflict {
    var titles: [String] = []
    for booking in bookings {
      let title = plan.title(ActivityIndex(plan.row(booking).activity))
      if !titles.contains(title) { titles.append(title) }
    }
    return RefusedConflict(
      rule: rule, severity: severity, resource: resource.map { plan[$0].id }, span: span,
      titles: titles, measure: measure)
  }
}
