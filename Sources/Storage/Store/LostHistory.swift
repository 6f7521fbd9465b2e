import Planning

/// What this replica had and the log on the share no longer has, though nobody took it back.
///
/// A server that lost power, a backup put back, or two servers that both took commits.
package struct LostHistory: Hashable, Sendable {
  /// The last commit both have.
  package var common: Int
  /// Of this computer, kept as drafts for their author to decide.
  package var drafts: [Draft]
  /// Everybody else's, oldest first; their own computers remember them.
  package var others: [CommitEntry]

  package var count: Int { drafts.count + others.count }
}
