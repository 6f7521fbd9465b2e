import Planning

/// A commit of the log that this replica has made its own.
package struct AppliedCommit: Hashable, Sendable {
  package let entry: CommitEntry
  package let change: PlanChange
  /// What others had changed in the same rows since the change was made, and it left as they want
  /// it; known of one's own commits when they are made.
  package var taken: [TakenField] = []
  /// A name went out of the board and its history; it cannot be taken back.
  package var erases = false
}
