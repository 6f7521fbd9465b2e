import Planning
import Sharing

/// A board as it once stood, read from a backup or a snapshot.
package struct Backup: Sendable {
  package let path: String
  package let plan: Plan
  package let board: CommitID
  let head: Head
  /// Unix seconds: of its last commit, or of the board's making.
  package let time: Int

  /// Its last commit.
  package var number: Int { head.number }
}
