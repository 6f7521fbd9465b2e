/// Complete databases beside the log, each as of one commit; opaque bytes here.
package protocol SnapshotShelf: Sendable {
  /// Commit numbers that have a snapshot, newest first.
  func snapshots() throws(LogError) -> [Int]

  /// Shares the file at `localFile` as the snapshot as of commit `number`; one already there is fine.
  func publishSnapshot(localFile: String, number: Int) throws(LogError)

  /// Copies the snapshot as of `number` to a new file at `localFile`.
  func copySnapshot(_ number: Int, to localFile: String) throws(LogError)

  /// Takes what speaks of later commits than `number` that the log has no longer out of everybody's
  /// way; a snapshot stays in the folder under another name, for whoever wants to look.
  func putAsideLost(after number: Int) throws(LogError)

  /// Old commits that may go, wholly before commit `number`, and the snapshots that go with them.
  ///
  /// Not necessarily all at once: a call costs little, and so does removing what it answers.
  /// Old is what nobody has touched for `age` seconds by the share's own clock.
  func prunable(before number: Int, olderThan age: Int) throws(LogError) -> Prunable

  /// Takes that out of the log; killed in the middle it leaves a good board, and the next one goes on.
  ///
  /// What the commits lay in is cleared away by removing the leftovers.
  func prune(_ prunable: Prunable) throws(LogError)

  /// Whether nobody has touched commit `number` for `age` seconds by the share's own clock; false when
  /// it is not there.
  func hasStood(_ number: Int, for age: Int) throws(LogError) -> Bool

  /// Removes every commit and snapshot before `number`, whatever its age; false when all were gone.
  @discardableResult
  func forget(before number: Int) throws(LogError) -> Bool
}
