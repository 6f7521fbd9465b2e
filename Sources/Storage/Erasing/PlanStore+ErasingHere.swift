import Planning
import Sharing

/// What this computer keeps beside the replica: drafts, receipts, acknowledgements and copies of
/// histories that were lost.
extension PlanStore {
  /// Before a commit that erases is applied, while the replica still shows what goes.
  ///
  /// Should it be cut off, the commit is not applied yet and all is done again.
  func clearLocalFiles(before commit: Commit) throws(StoreError) {
    guard ChangeRecord.mayErase(commit.payload),
      let record = try? ChangeRecord(payload: commit.payload), record.erases
    else { return }
    try clearLocalFiles(of: NameErasure.all(in: record.change, from: try replica.plan().0))
  }

  /// The same for a replica that starts again past such a commit; `plan` is what it had before.
  func clearLocalFiles(sinceWas plan: Plan, at number: Int) throws(StoreError) {
    let erasing = try replica.read { db in
      let table = CommitTable(db: db)
      return try table.lastErasure().flatMap { last in
        last > number ? try table.after(last - 1, limit: 1).first : nil
      }
    }
    guard let erasing else { return }
    try clearLocalFiles(of: NameErasure.all(in: erasing.change, from: plan))
  }

  /// Whoever erases knows the names themselves; returns how many files had one.
  @discardableResult
  package func clearLocalFiles(of erasures: [NameErasure]) throws(StoreError) -> Int {
    var cleared = 0
    for erasure in erasures {
      cleared += try drafts.clear(of: erasure)
      cleared += try acknowledgements.clear(of: erasure)
      cleared += try clearReceipts(of: erasure)
      cleared += try clearLostCopies(of: erasure)
    }
    return cleared
  }

  /// Those whose fate is open, and those of programs that died; who is at work clears his own.
  private func clearReceipts(of erasure: NameErasure) throws(StoreError) -> Int {
    unsettled += receipts.orphans()
    var count = 0
    for (place, receipt) in unsettled.enumerated() {
      var content = receipt.content
      guard let payload = try? erasure.erased(content.payload), payload != content.payload else {
        continue
      }
      content.payload = payload
      // Under the same name: there is no moment without a receipt.
      unsettled[place] = try receipts.begin(content)
      count += 1
    }
    return count
  }

  /// Replicas that were ahead of a history put back, kept for an administrator to look at.
  private func clearLostCopies(of erasure: NameErasure) throws(StoreError) -> Int {
    var count = 0
    for path in folders.lostCopies {
      guard try LostCopy(at: path, zones: settings.zones).clear(of: erasure, by: folders) else {
        continue
      }
      count += 1
    }
    return count
  }
}

extension DraftBox {
  /// Texts only: ids, times and what a draft rests on stay, so that it can still be published.
  func clear(of erasure: NameErasure) throws(StoreError) -> Int {
    var count = 0
    for kept in all().drafts {
      let cleared = DraftFile(board: kept.board, draft: kept.draft).cleared(erasure, zones)
      guard let cleared, cleared.draft != kept.draft else { continue }
      try DurableFile.write(try cleared.bytes(zones: zones), to: kept.path)
      count += 1
    }
    return count
  }
}

extension DraftFile {
  fileprivate func cleared(_ erasure: NameErasure, _ zones: ZoneCatalogue) -> DraftFile? {
    guard let payload = try? ChangeRecord(draft.change).payload(in: Plan(), zones: zones),
      let clean = try? erasure.erased(payload),
      let change = try? ChangeRecord(payload: clean).change
    else { return nil }
    var standing = draft.standing
    if case .changedElsewhere(let by, let commit) = standing {
      standing = .changedElsewhere(by: erasure.erased(by), commit: commit)
    }
    return DraftFile(
      board: board,
      draft: Draft(
        id: draft.id, change, reason: draft.reason.map { erasure.erased($0) },
        undoes: draft.undoes, madeAt: draft.madeAt, standing: standing))
  }
}

extension Acknowledgements {
  func clear(of erasure: NameErasure) throws(StoreError) -> Int {
    var count = 0
    for one in all() {
      guard var content = content(of: one), let payload = try? erasure.erased(content.payload),
        payload != content.payload
      else { continue }
      content.payload = payload
      try DurableFile.write(content.bytes, to: one.path)
      count += 1
    }
    return count
  }
}
