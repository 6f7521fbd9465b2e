/// What of a board is no longer needed by anyone.
package struct Prunable: Hashable, Sendable {
  /// Of the log's own; lowest first, without a hole.
  package let folders: [Int]
  /// Commit numbers of snapshots before the first commit that stays.
  package let snapshots: [Int]

  package init(folders: [Int], snapshots: [Int]) {
    self.folders = folders
    self.snapshots = snapshots
  }

  package var isEmpty: Bool { folders.isEmpty && snapshots.isEmpty }
}
