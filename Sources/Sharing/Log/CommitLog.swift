/// What planners share: an ordered log that only grows, each number given once.
///
/// Every call may block for as long as the share takes; call from one thread of your own.
package protocol CommitLog: Sendable {
  var identity: BoardIdentity { get }

  /// The commits right after `head`, oldest first, at most `limit`, each verified against the chain.
  ///
  /// Empty means the end of the log. It may be fewer than `limit` before the end: when a later one
  /// cannot be read, the sound ones come first and the error with the next call. Without `force`,
  /// a log that has not moved costs one question to the server; use `force` right before publishing
  /// again after `taken`, and after errors.
  func commits(after head: Head, force: Bool, limit: Int) throws(LogError) -> [Commit]

  /// The same by force, and as they are kept, whatever was told or is remembered of them.
  func kept(after head: Head, limit: Int) throws(LogError) -> [Commit]

  /// Commits right after `head` that others told, where so many come that they do; verified like all
  /// others. There may be more than these; nil says nothing at all.
  func commitsAhead(of head: Head) -> [Commit]?

  /// Who has the number after `head` that publishing just found taken; asks nobody, told once.
  func winner(after head: Head) -> Commit?

  /// Commits before `number` are carried along by no later one: what they say is to be forgotten.
  func forgetCopies(before number: Int)

  /// Adds `draft` as the next commit after `head`, unless that number is taken.
  ///
  /// After `LogError.unclear` nobody knows: `settle` before publishing anything, the same id above
  /// all. After every other error it was not published and the id may be used again.
  func publish(_ draft: CommitDraft, after head: Head) throws(LogError) -> Publication

  /// Makes sure whether `id` is in the log after `head`, the head it was to follow or an earlier one.
  ///
  /// Throws as long as the share cannot say; ask again later. After `never` the id is spent: try
  /// again under a fresh one, so that a request still under way finds nothing of its name.
  func settle(_ id: CommitID, after head: Head) throws(LogError) -> Settlement

  /// Does what publishing left for later; call when nobody waits. Errors do not matter.
  func tidy()

  /// Removes what crashed clients left under way, untouched for `age` seconds, and what pruning took
  /// out of the log; as much as `effort` allows.
  ///
  /// Harmless at any age: an owner who comes back finds it gone and settles.
  @discardableResult
  func removeLeftovers(olderThan age: Int, _ effort: Effort) throws(LogError) -> Clearing
}

/// A log that tells and copies nothing.
extension CommitLog {
  package func kept(after head: Head, limit: Int) throws(LogError) -> [Commit] {
    try commits(after: head, force: true, limit: limit)
  }
  package func winner(after head: Head) -> Commit? { nil }
  package func commitsAhead(of head: Head) -> [Commit]? { nil }
  package func forgetCopies(before number: Int) {}

  @discardableResult
  package func removeLeftovers(olderThan age: Int) throws(LogError) -> Clearing {
    try removeLeftovers(olderThan: age, .whole)
  }
}
