import Planning

/// A commit of the log that this replica has made its own.
package struct AppliedCommit: Hashable, Sendable {
  package let entry: CommitEntry
  package let change: PlanChange
}
