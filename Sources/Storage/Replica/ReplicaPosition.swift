import GRDB
import Sharing

/// Which board a replica holds, and up to which commit.
struct ReplicaPosition: Hashable, Sendable {
  var id: CommitID
  var head: Head
  /// Unix seconds: of the last commit, or of the board's making.
  var time: Int
}

extension ReplicaPosition {
  static func read(_ db: Database) throws -> ReplicaPosition {
    let row = try db.firstRow("SELECT id, head_number, head_digest, head_time FROM board") { row in
      (row.text(0), row.integer(1), row.text(2), row.integer(3))
    }
    guard let (id, number, digest, time) = row, let id = CommitID(hex: id),
      let digest = Digest(hex: digest), number >= 0
    else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    return ReplicaPosition(id: id, head: Head(number: number, digest: digest), time: time)
  }

  func write(_ db: Database) throws {
    try db.run(
      """
      INSERT OR REPLACE INTO board(only, id, head_number, head_digest, head_time)
      VALUES (1, ?, ?, ?, ?)
      """,
      [.text(id.hex), .integer(head.number), .text(head.digest.hex), .integer(time)])
  }
}
