/// Complete databases beside the log, each as of one commit; opaque bytes here.
package protocol SnapshotShelf: Sendable {
  /// Commit numbers that have a snapshot, newest first.
  func snapshots() throws(LogError) -> [Int]

  /// Shares the file at `localFile` as the snapshot as of commit `number`; one already there is fine.
  func publishSnapshot(localFile: String, number: Int) throws(LogError)

  /// Copies the snapshot as of `number` to a new file at `localFile`.
  func copySnapshot(_ number: Int, to localFile: String) throws(LogError)
}
