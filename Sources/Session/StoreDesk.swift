import Board
import ConstraintChecker
import Planning
import Storage

/// Answers requests one after the other; lives on the share's thread.
struct StoreDesk {
  let store: PlanStore
  let board: BoardAccess
  let replies: Mailbox<StoreReply>
  let watch: ShareWatch
  /// Drafts the board was told of, until it is told that they ended.
  var told: Set<DraftID> = []
  /// Uptime in milliseconds before which nothing that waits is tried again; nil when nothing waits.
  var retryAt: Int? = 0

  init(store: PlanStore, board: BoardAccess, replies: Mailbox<StoreReply>, watch: ShareWatch) {
    self.store = store
    self.board = board
    self.replies = replies
    self.watch = watch
  }

  func begin() {
    let contact = store.lastContact ?? (try? store.headState.time)
    watch.opened(lastContact: contact.map { Instant(minutes: Int32(clamping: $0 / 60)) })
    let watch = watch
    store.noteProgress = { watch.beat() }
  }

  func show(_ window: Span) throws(StoreError) {
    load(try store.plan(window: window))
  }

  func showAll() throws(StoreError) {
    load(try store.plan())
  }

  /// A part lacks most of what rules look at: what it seems to clash with may be fine.
  private func load(_ plan: Plan) {
    let result = plan.isComplete ? ConstraintCheck.whole(plan, now: board.now) : .notLooked
    send(.loaded(plan, result))
  }

  mutating func answer(_ request: StoreRequest) {
    switch request {
    case .publish(let id):
      told.insert(id)
      publishWaiting(awaited: id)
      watch.isDone(id)
    case .reload:
      do throws(StoreError) { try showAll() } catch { tell(error) }
    case .pictureShown, .stop: return
    }
    let trouble = watch.asking { store.tidy() }
    if let trouble { note(trouble) }
  }

  func close() {
    watch.isClosing()
    watch.asking { store.close() }
  }

  func send(_ message: BoardMessage) { replies.send(.message(message)) }
}

// MARK: - Following

extension StoreDesk {
  /// Looks for others' commits and for answers that were still open, then publishes what waited;
  /// returns how many commits there were.
  mutating func follow() -> Int {
    let found: Int
    do throws(StoreError) {
      found = try watch.asking { () throws(StoreError) in try lookAtShare() }
      watch.answered()
    } catch {
      note(error)
      // What was found to be gone, even where there is more amiss.
      tellLost()
      // Whatever waits is tried as soon as the share is there again.
      if case .log = error { retryAt = 0 }
      return 0
    }
    if let retryAt, ShareWatch.uptime >= retryAt { publishWaiting(awaited: nil) }
    return found
  }

  private mutating func lookAtShare() throws(StoreError) -> Int {
    let trouble = try recover()
    let followed = try store.follow()
    tellLost()
    if followed.mustReload {
      try showAll()
      // A name may have been erased from them as well.
      showDrafts()
    } else {
      hand(on: followed)
    }
    if !followed.isEmpty { watch.shared() }
    if let trouble { throw trouble }
    return followed.commits.count
  }

  /// A folder that may only be read can still be followed: what is unclear then stays so.
  private mutating func recover() throws(StoreError) -> StoreError? {
    do throws(StoreError) {
      for recovered in try store.recover() { report(recovered) }
      return nil
    } catch {
      guard case .log(.notWritable) = error else { throw error }
      return error
    }
  }

  /// One message, however many commits: the loop draws once.
  func hand(on followed: Followed) {
    guard !followed.commits.isEmpty else { return }
    send(
      .othersChanged(followed.commits.map { OthersChange(by: $0.entry.author, $0.change) }))
  }

  /// Says what the share's history lost; of this computer's own part there are drafts now.
  private mutating func tellLost() {
    guard let lost = store.takeLost() else { return }
    showDrafts()
    send(.historyLost(own: lost.drafts.count, others: lost.others.count))
  }

  private mutating func report(_ recovered: RecoveredIntent) {
    switch recovered {
    case .saved(let commit):
      tellEnded()
      send(saved(commit))
    case .notSaved: send(.failed(.shareAway))
    case .nobodyKnows:
      send(.outcomeUnknown)
      showDrafts()
    }
  }

  func saved(_ commit: AppliedCommit) -> BoardMessage {
    let number = commit.entry.number
    guard let undid = commit.entry.undoes else { return .committed(number: number, commit.change) }
    return .undone(number: number, commit.change, undid: undid)
  }

  /// What an error says about the share.
  func note(_ error: StoreError) {
    switch error {
    case .log(.notWritable): watch.readOnly()
    case .log(.diskFull), .log(.noHardLinks), .log(.notExclusive), .log(.tooLarge): watch.answered()
    case .log: watch.away()
    // This computer's own trouble, or the change's.
    case .replica, .file, .noUsableSnapshot, .newerFormat, .damagedPayload, .commitDoesNotFit,
      .changeDoesNotFit, .notStorable, .rowRefused, .notInHistory, .nothingToUndo, .nothingToRedo,
      .cannotBeTakenBack, .erasingUnfinished, .backup:
      watch.answered()
    }
  }

  func tell(_ error: StoreError) {
    send(.failed(problem(error)))
    note(error)
  }

  func problem(_ error: StoreError) -> StoreProblem {
    switch error {
    // A board that was open and is no longer in its folder lies on a share that went away.
    case .log(.away), .log(.unclear), .log(.noSuchFolder), .log(.notABoard): .shareAway
    case .log(.notWritable): .readOnly
    case .log(.diskFull): .diskFull
    case .log(.damaged), .log(.gap): .damaged
    case .nothingToUndo, .nothingToRedo, .log, .replica, .file, .noUsableSnapshot, .newerFormat,
      .damagedPayload, .commitDoesNotFit, .changeDoesNotFit, .notStorable, .rowRefused,
      .notInHistory, .cannotBeTakenBack, .erasingUnfinished, .backup:
      .other(board.describe(error))
    }
  }
}
