import Planning

/// A commit of the log that this replica has made its own.
package struct AppliedCommit: Hashable, Sendable {
  package let entry: CommitEntry
  package let change: PlanChange
  /// A name went out of the board and its history; it cannot be taken back.
  package var erases = false
}
