import GRDB
import Planning
import Sharing

/// A replica as one complete file that others can start from.
enum Snapshot {
  /// Commits a snapshot carries for the history of whoever starts from it.
  static let commits = 1000

  /// Writes `replica` to a new file, checks it, and says which commit it stands at.
  ///
  /// It has the newest `commits` in its history.
  static func write(
    _ replica: Replica, to path: String, keeping commits: Int = Snapshot.commits
  ) throws(StoreError) -> ReplicaPosition {
    try translating {
      try replica.queue.writeWithoutTransaction { db in
        _ = try db.run("VACUUM INTO ?", [.text(path)])
      }
      let queue = try DatabaseQueue(path: path)
      let board = try finish(queue, keeping: commits)
      try queue.close()
      return board
    }
  }

  private static func finish(
    _ queue: DatabaseQueue, keeping commits: Int
  ) throws -> ReplicaPosition {
    try queue.writeWithoutTransaction { db in
      // A file alone has no room for a write-ahead log beside it.
      try db.execute(sql: "PRAGMA journal_mode = DELETE")
      try CommitTable(db: db).trim(to: commits)
      if db.changesCount > 0 { try db.execute(sql: "VACUUM") }
      try check(db)
      return try ReplicaPosition.read(db)
    }
  }

  /// Makes a snapshot fit for use as a replica; throws when it is damaged or too new.
  static func adopt(_ path: String, zones: ZoneCatalogue) throws(StoreError) -> ReplicaPosition {
    let replica = try Replica(at: path, zones: zones)
    let board = try replica.write { db in
      try check(db)
      try CommitTable(db: db).noteWhole()
      return try ReplicaPosition.read(db)
    }
    try replica.close()
    return board
  }

  static func check(_ db: Database) throws {
    let answer = try db.firstRow("PRAGMA quick_check(1)") { $0.text(0) }
    guard answer == "ok" else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
  }
}
