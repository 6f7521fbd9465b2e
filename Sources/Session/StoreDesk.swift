import Board
import ConstraintChecker
import Planning
import Storage

/// Answers the loop's requests one after the other; lives on the store's thread.
struct StoreDesk {
  let store: PlanStore
  let board: BoardAccess
  let replies: Mailbox<StoreReply>
  /// What the loop was last told of the share.
  private var status = ShareStatus.opening

  init(store: PlanStore, board: BoardAccess, replies: Mailbox<StoreReply>) {
    self.store = store
    self.board = board
    self.replies = replies
  }

  func show(_ window: Span) throws(StoreError) {
    load(try store.plan(window: window))
  }

  func showAll() throws(StoreError) {
    load(try store.plan())
  }

  private func load(_ plan: Plan) {
    send(.loaded(plan, ConstraintCheck.whole(plan)))
  }

  mutating func answer(_ request: StoreRequest) {
    do throws(StoreError) {
      switch request {
      case .commit(let change, let reason):
        tell(.share(.saving))
        try report(try store.commit(Intent(change, because: reason)), undid: nil)
      case .undo(let number):
        tell(.share(.saving))
        try report(try store.undo(number), undid: number)
      case .history:
        send(.history(try store.history(limit: 200).map(line), begins: try store.historyBegins()))
      case .reload: try showAll()
      case .stop: break
      }
      if store.hasUnsettled { return }
      share(.shared(board.now))
    } catch {
      fail(error)
    }
    if let trouble = store.tidy() { share(status(after: trouble)) }
  }

  func close() { store.close() }

  func send(_ message: BoardMessage) { replies.send(.message(message)) }

  private func tell(_ message: BoardMessage) { send(message) }
}

// MARK: - Following

extension StoreDesk {
  /// Looks for others' commits and for answers that were still open.
  mutating func follow() {
    do throws(StoreError) {
      for recovered in try store.recover() { report(recovered) }
      let followed = try store.follow()
      if followed.mustReload { try showAll() } else { hand(on: followed) }
      if !followed.isEmpty || !isShared { share(.shared(board.now)) }
    } catch {
      share(status(after: error))
    }
  }

  func hand(on followed: Followed) {
    for commit in followed.commits {
      send(.othersChanged(by: commit.entry.author, commit.change))
    }
  }

  private mutating func share(_ new: ShareStatus) {
    status = new
    send(.share(new))
  }

  private var isShared: Bool {
    if case .shared = status { return true }
    return false
  }

  /// Away since the first failure, not since the last.
  private func status(after error: StoreError) -> ShareStatus {
    if case .away = status { return status }
    if case .log(.notWritable) = error { return .readOnly }
    return .away(since: board.now)
  }

  private mutating func fail(_ error: StoreError) {
    send(.failed(problem(error)))
    guard case .log = error else { share(.shared(board.now)); return }
    share(status(after: error))
  }

  private func problem(_ error: StoreError) -> StoreProblem {
    switch error {
    // A board that was open and is no longer in its folder lies on a share that went away.
    case .log(.away), .log(.unclear), .log(.noSuchFolder), .log(.notABoard): .shareAway
    case .log(.notWritable): .readOnly
    case .log(.diskFull): .diskFull
    case .log(.damaged), .log(.gap): .damaged
    case .nothingToUndo, .nothingToRedo, .log, .replica, .file, .noUsableSnapshot, .newerFormat,
      .damagedPayload, .commitDoesNotFit, .changeDoesNotFit, .notStorable, .rowRefused,
      .notInHistory, .cannotBeTakenBack, .erasingUnfinished,
      .backup:
      .other(board.describe(error))
    }
  }
}

// MARK: - Outcomes

extension StoreDesk {
  private func report(_ outcome: CommitOutcome, undid: Int?) throws(StoreError) {
    switch outcome {
    case .committed(let commit, let since):
      if since.mustReload { try showAll() } else { hand(on: since) }
      send(answer(commit, undid: undid ?? commit.entry.undoes))
    case .refused(let conflicts, let plan):
      send(.refused(conflicts.map { $0.told(in: plan) }))
    case .changedElsewhere(let entry, let row):
      send(.changedElsewhere(by: entry.author, title: row))
    case .unknown: send(.outcomeUnknown)
    }
  }

  private func answer(_ commit: AppliedCommit, undid: Int?) -> BoardMessage {
    guard let undid else { return .committed(number: commit.entry.number, commit.change) }
    return .undone(number: commit.entry.number, commit.change, undid: undid)
  }

  private func report(_ recovered: RecoveredIntent) {
    switch recovered {
    case .saved(let commit): send(answer(commit, undid: commit.entry.undoes))
    case .notSaved: send(.failed(.shareAway))
    case .nobodyKnows: send(.outcomeUnknown)
    }
  }

  private func line(_ commit: AppliedCommit) -> HistoryLine {
    HistoryLine(
      number: commit.entry.number, author: commit.entry.author, host: commit.entry.host,
      time: Instant(minutes: Int32(clamping: commit.entry.time / 60)),
      reason: commit.entry.reason ?? "", titles: commit.change.titles,
      undoes: commit.entry.undoes)
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

extension PlanChange {
  /// Titles of the activities whose own rows change.
  var titles: [String] {
    edits.compactMap { edit in
      guard case .activity(let row) = edit else { return nil }
      return row.after?.title ?? row.before?.title
    }
  }
}
