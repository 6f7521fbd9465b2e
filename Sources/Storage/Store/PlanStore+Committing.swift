import Planning
import Sharing

extension PlanStore {
  /// Saves an intent: catch up, check, publish the next number; whoever loses it tries again.
  ///
  /// Errors mean that nothing was saved, and the form can be kept.
  package func commit(_ intent: Intent) throws(StoreError) -> CommitOutcome {
    guard let outcome = try commitUnlessWithdrawn(intent) else {
      preconditionFailure("only drafts can be withdrawn")
    }
    return outcome
  }

  /// Nil when the intent's draft was withdrawn before it was sent.
  func commitUnlessWithdrawn(_ intent: Intent) throws(StoreError) -> CommitOutcome? {
    try skippingPruned { () throws(StoreError) in try verifyHistory() }
    try settleAll()
    Turns.wait(turns.pause(at: Turns.now))
    let start = Turns.now
    try catchUpOrGoBack()
    var losses = 0
    silences = 0
    waited = 0
    while true {
      let begun = Turns.now
      switch try repairing({ (replica) throws(StoreError) in try judge(intent, replica) }) {
      case .refused(let conflicts, let plan): return .refused(conflicts, plan: plan)
      case .unfit(let fault): return try unfit(fault)
      case .clashes(let parts): return try clashes(parts)
      case .accepted(let record, let payload, let head, let parts):
        let taken = try takenOver(parts)
        guard intent.draft.map(drafts.startSending) ?? true else { return nil }
        defer { drafts.stopSending() }
        var draft = draft(payload, because: intent.because ?? intent.remark)
        // What it takes back must not go along with it.
        draft.isAlone = record.erases
        let outcome = try publish(record, draft, after: head, as: intent.draft)
        if let outcome {
          noteTurn(outcome, from: start)
          return outcome.noting(taken)
        }
      }
      losses += 1
      let longest = Turns.longest(afterLosses: losses, attempt: Turns.now - begun - waited)
      Turns.wait(.random(in: 0...longest) - waited)
      waited = 0
      try goOn(afterLosses: losses)
    }
  }

  /// A log that has lost what this replica rests on is gone back to, and saved onto from there.
  private func catchUpOrGoBack() throws(StoreError) {
    do throws(StoreError) {
      try catchUpBeforeSaving()
    } catch {
      guard error.isBrokenHistory else { throw error }
      mustVerify = true
      try verifyHistory()
    }
  }

  private func catchUpBeforeSaving() throws(StoreError) {
    let begun = Turns.now
    guard try goAhead() else { return try catchUpOrSkipPruned(force: false) }
    // Others save just now: those who have lost a number before go first.
    let longest = Turns.longestOfNewcomers(asking: Turns.now - begun)
    guard longest > 0 else { return }
    Turns.wait(.random(in: 0...longest))
    _ = try goAhead()
  }

  /// Who lost a number goes on from who has it, which is known, and from what was told since; who
  /// loses again has more to catch up with.
  private func goOn(afterLosses losses: Int) throws(StoreError) {
    guard let log, let winner = log.winner(after: try replica.board().head) else {
      return try catchUpOrSkipPruned(force: true)
    }
    try apply([winner], of: log)
    if try !goAhead(), losses > 1 { try catchUpOrSkipPruned(force: true) }
  }

  private func noteTurn(_ outcome: CommitOutcome, from start: Int) {
    guard case .committed(let commit, _) = outcome else { return }
    turns.note(commit.entry.number, from: start, to: Turns.now)
  }

  private func judge(_ intent: Intent, _ replica: Replica) throws(StoreError) -> Judgement {
    try replica.judge(intent, by: settings.author, at: now)
  }

  private var now: Instant { Instant(minutes: Int32(clamping: settings.clock() / 60)) }

  private func draft(_ payload: [UInt8], because: String?) -> CommitDraft {
    CommitDraft(
      author: settings.author, host: settings.host, program: settings.program,
      time: settings.clock(), reason: because, payload: payload)
  }

  /// A row that some commit has touched was changed elsewhere; otherwise the change is at fault.
  private func unfit(_ fault: PlanFault) throws(StoreError) -> CommitOutcome {
    guard let entry = try lastCommit(touching: fault.rowID) else { throw .changeDoesNotFit(fault) }
    return .changedElsewhere(by: entry, row: fault.rowID)
  }

  private func clashes(_ parts: [Merge.Part]) throws(StoreError) -> CommitOutcome {
    for row in parts.flatMap({ [$0.row, $0.activity.text] }) {
      if let entry = try lastCommit(touching: row) {
        return .changedElsewhere(by: entry, row: row)
      }
    }
    throw .changeDoesNotFit(parts.first?.fault ?? .changedElsewhere(""))
  }

  /// Who last changed the rows of what is left as others want it; what is longer ago than this
  /// replica goes is left out.
  private func takenOver(_ parts: [Merge.Part]) throws(StoreError) -> [TakenField] {
    var taken: [TakenField] = []
    for part in parts {
      guard let author = try lastCommit(touching: part.row)?.author else { continue }
      let one = TakenField(part.field, by: author)
      if !taken.contains(one) { taken.append(one) }
    }
    return taken
  }

  /// Nil when somebody else has the number, or nothing arrived: try again.
  private func publish(
    _ record: ChangeRecord, _ draft: CommitDraft, after head: Head, as key: DraftID?
  ) throws(StoreError) -> CommitOutcome? {
    let board = try replica.board().id
    let receipt = try receipts.begin(
      ReceiptFile(board: board, id: draft.id, head: head, draft: key, payload: draft.payload))
    switch try attempt(draft, after: head, receipt) {
    case .published(let commit):
      acknowledge(receipt, as: commit.head)
      silences = 0
      return saved(commit, record)
    case .lost:
      receipt.remove()
      silences = 0
      return nil
    case .neverArrived(let code):
      receipt.remove()
      silences += 1
      guard silences < PlanStore.mostSilences else { throw .log(.away(errno: code)) }
      return nil
    case .unclear:
      unsettled.append(receipt)
      return .unknown(draft.id)
    }
  }

  private enum Attempt {
    case published(Commit)
    /// Another commit has the number.
    case lost
    /// Not in the log, and it never will be under this id.
    case neverArrived(errno: Int32)
    case unclear
  }

  private func attempt(
    _ draft: CommitDraft, after head: Head, _ receipt: Receipt
  ) throws(StoreError) -> Attempt {
    let log = try sharedLog()
    do throws(LogError) {
      switch try log.publish(draft, after: head) {
      case .published(let commit): return .published(commit)
      case .taken(let waited):
        self.waited = waited
        return .lost
      }
    } catch {
      guard case .unclear(let code) = error else {
        receipt.remove()
        throw .log(error)
      }
      return settled(draft.id, after: head, log, code)
    }
  }

  private func settled(
    _ id: CommitID, after head: Head, _ log: any BoardLog, _ code: Int32
  ) -> Attempt {
    do throws(LogError) {
      switch try log.settle(id, after: head) {
      case .published(let commit): return .published(commit)
      case .never: return .neverArrived(errno: code)
      }
    } catch {
      return .unclear
    }
  }

  /// Saved is saved: should the local disk refuse it now, the next catching up applies it.
  private func saved(_ commit: Commit, _ record: ChangeRecord) -> CommitOutcome {
    committed += 1
    let isLarge = commit.payload.count > PlanStore.largePayload
    if isLarge || commit.number.isMultiple(of: settings.snapshotEvery) { snapshotIsDue = true }
    if record.erases { log?.forgetCopies(before: commit.number) }
    let wasNext = (try? replica.apply(commit)) != nil
    if !wasNext { try? catchUp(force: true) }
    let since = try? collect(before: commit.number)
    return .committed(
      AppliedCommit(commit, record), since: since ?? Followed(commits: [], mustReload: true))
  }

  /// A share that answers every publication with the same error is not tried for ever.
  private static let mostSilences = 5

  /// Bytes past which new planners are spared from replaying a commit: a snapshot follows it.
  private static let largePayload = 1 << 20
}
