import Planning
import Sharing

/// What restoring a backup would do.
package struct RestorePreview: Sendable {
  /// From the board as it is to the board as it was.
  package let change: PlanChange
  /// Commits made after the backup.
  package let lost: Int
  /// Those of them that the history still has, newest first.
  package let entries: [CommitEntry]
  /// False when the board has another past than the backup; nil when that can no longer be seen.
  package let sharesPast: Bool?
}

extension PlanStore {
  /// Compares the board with a backup of it.
  package func preview(restoring backup: Backup) throws(StoreError) -> RestorePreview {
    let (plan, board) = try repairing { (replica) throws(StoreError) in try replica.plan() }
    guard backup.board == board.id else {
      throw .backup(path: backup.path, .otherBoard(found: backup.board, expected: board.id))
    }
    let lost = max(0, board.head.number - backup.number)
    let digest = try replica.read { db in try CommitTable(db: db).digest(of: backup.number) }
    return RestorePreview(
      change: PlanChange(from: plan, to: backup.plan), lost: lost,
      entries: try history(limit: lost).map(\.entry).filter { $0.number > backup.number },
      sharesPast: backup.number > board.head.number
        ? false : digest.map { $0 == backup.head.digest })
  }

  /// Makes the board what it was, in one commit that everybody follows and that can be undone.
  package func restore(
    _ preview: RestorePreview, because: String
  ) throws(StoreError) -> CommitOutcome {
    var intent = Intent(preview.change, leavesConflictsOpen: true)
    intent.remark = because
    return try commit(intent)
  }
}
