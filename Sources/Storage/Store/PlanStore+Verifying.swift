import Planning
import Sharing

extension PlanStore {
  /// What was found lost since the last time this was asked.
  package func takeLost() -> LostHistory? {
    defer { lost = nil }
    return lost
  }

  /// Makes sure, once after each silence of the share, that its history is still the one this replica
  /// follows, and that it holds all this computer was told is saved.
  ///
  /// What is missing is never put back by itself: the replica goes back to what both have, and this
  /// computer's own part is kept as drafts.
  func verifyHistory() throws(StoreError) {
    if hasBeenSilent { mustVerify = true }
    guard mustVerify else { return }
    let log = try sharedLog()
    let head = try replica.board().head
    if head.number > 0, try !logHolds(head.number) { gone += try goBack(from: head) }
    do throws(StoreError) {
      try catchUp(.kept)
    } catch {
      // What is gone is gone, whatever else the log has lost.
      if error.isBrokenHistory, !gone.isEmpty { try keepLost() }
      throw error
    }
    mustVerify = false
    // Nobody can start from them any more; where one may not write, they stay.
    if !gone.isEmpty { try? log.putAsideLost(after: try replica.board().head.number) }
    try keepLost()
    acknowledgements.trim(at: settings.clock())
  }

  func digest(of number: Int) throws(StoreError) -> Digest? {
    if number == 0 { return .zero }
    return try replica.read { db in try CommitTable(db: db).digest(of: number) }
  }

  /// Whether commit `number` of this replica is in the log; true where nobody can say any more.
  private func logHolds(_ number: Int) throws(StoreError) -> Bool {
    guard let before = try digest(of: number - 1), let own = try digest(of: number) else {
      return true
    }
    let log = try sharedLog()
    do throws(LogError) {
      let found = try log.kept(after: Head(number: number - 1, digest: before), limit: 1)
      return found.first?.digest == own
    } catch {
      switch error {
      case .prunedPast: return true
      // The commit there follows another than ours.
      case .damaged(_, .wrongPrevious): return false
      // Not even the one before it is there.
      case .gap: return false
      default: throw .log(error)
      }
    }
  }
}

// MARK: - Going back

extension PlanStore {
  /// Takes the replica back to the last commit it has in common with the log; hands out the rest.
  private func goBack(from head: Head) throws(StoreError) -> [AppliedCommit] {
    let common = try lastCommon(before: head.number)
    let gone = try replica.read { db in try CommitTable(db: db).after(common) }
    keepOldReplica(upTo: head.number)
    do throws(StoreError) {
      try replica.goBack(to: common, from: head)
      hasLostTrack = true
    } catch {
      try rebuild()
    }
    return gone
  }

  /// Halves what is in doubt: up to some commit both have all of them, and after it none.
  private func lastCommon(before number: Int) throws(StoreError) -> Int {
    let oldest = try replica.read { db in try CommitTable(db: db).oldest() } ?? number
    var (good, bad) = (oldest - 1, number)
    while bad - good > 1 {
      let middle = (good + bad) / 2
      if try logHolds(middle) { good = middle } else { bad = middle }
    }
    return good
  }

  /// For an administrator who wants to look at what was there; nothing depends on it.
  private func keepOldReplica(upTo number: Int) {
    let path = "\(folders.state)/lost-\(number.padded(8))-\(settings.clock()).sqlite"
    _ = try? export(to: path)
  }

  /// Of what is gone, this computer's own becomes drafts; each only once, and durably.
  private func keepLost() throws(StoreError) {
    var drafts: [Draft] = []
    var own: Set<Int> = []
    let board = try replica.board().id
    for missing in acknowledgements.all() where try isMissing(missing) {
      guard let content = acknowledgements.content(of: missing), content.board == board,
        let draft = draft(of: missing, content)
      else { continue }
      if !self.drafts.contains(draft.id) { try self.drafts.keep(draft, board: board) }
      try acknowledgements.forget(missing)
      drafts.append(draft)
      own.insert(missing.number)
    }
    let others = gone.map(\.entry).filter { !own.contains($0.number) }
    defer { gone = [] }
    guard !drafts.isEmpty || !others.isEmpty else { return }
    let common = try replica.board().head.number
    lost = LostHistory(
      common: (gone.first?.entry.number).map { $0 - 1 } ?? common, drafts: drafts, others: others)
  }

  private func isMissing(_ own: Acknowledgement) throws(StoreError) -> Bool {
    let head = try replica.board().head.number
    guard own.number <= head else { return true }
    let digest = try digest(of: own.number)
    return digest != nil && digest != own.digest
  }

  private func draft(of lost: Acknowledgement, _ content: ReceiptFile) -> Draft? {
    guard let record = try? ChangeRecord(payload: content.payload) else { return nil }
    return Draft(
      id: DraftID("l\(lost.id.hex.prefix(10))"), record.change.withoutWaivers,
      undoes: record.undoes, madeAt: Instant(minutes: Int32(clamping: settings.clock() / 60)),
      standing: .lost(commit: lost.number))
  }
}

extension PlanChange {
  /// Reasons belong to the conflicts of their time, and are asked for anew.
  fileprivate var withoutWaivers: PlanChange {
    PlanChange(
      edits.filter { edit in
        if case .waiver(let row) = edit { return row.before != nil }
        return true
      })
  }
}
