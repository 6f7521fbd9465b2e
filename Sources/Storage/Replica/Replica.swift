import GRDB
import Glibc
import Planning
import Sharing

/// The board as this machine knows it: a local SQLite database, disposable.
///
/// Several processes of one user may have it open; each write is one immediate transaction.
final class Replica {
  let path: String
  let zones: ZoneCatalogue
  let queue: DatabaseQueue

  /// Opens a database that is there, and brings an older schema up to date.
  init(at path: String, zones: ZoneCatalogue) throws(StoreError) {
    self.path = path
    self.zones = zones
    guard access(path, F_OK) == 0 else {
      throw .file(path: path, errno: ENOENT)
    }
    queue = try translating {
      let queue = try DatabaseQueue(path: path, configuration: Replica.configuration())
      try Replica.bringUpToDate(queue)
      return queue
    }
  }

  private init(creatingAt path: String, zones: ZoneCatalogue) throws(StoreError) {
    self.path = path
    self.zones = zones
    queue = try translating {
      let queue = try DatabaseQueue(path: path, configuration: Replica.configuration())
      try ReplicaSchema.migrator.migrate(queue)
      return queue
    }
  }

  /// A new, empty database in a file that is not there yet.
  static func create(at path: String, zones: ZoneCatalogue) throws(StoreError) -> Replica {
    try Replica(creatingAt: path, zones: zones)
  }

  func close() throws(StoreError) {
    try translating { try queue.close() }
  }

  private static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    // GRDB's own way into WAL mode writes two transactions at each opening, for readers it has in
    // pools only. Everything is read once, in order, into the plan: a large cache would hold it twice.
    configuration.prepareDatabase { db in
      try db.execute(
        sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -256")
    }
    return configuration
  }

  private static func bringUpToDate(_ queue: DatabaseQueue) throws {
    let version = try queue.read { db in try ReplicaSchema.checkVersion(db) }
    guard version < ReplicaSchema.version else { return }
    try ReplicaSchema.migrator.migrate(queue)
  }
}

extension Replica {
  /// Everything `work` reads is of one moment.
  func read<Result>(_ work: (Database) throws -> Result) throws(StoreError) -> Result {
    // Not the queue's own `read`: its PRAGMA query_only makes SQLite forget every prepared statement.
    try transaction(.deferred, .commit, work)
  }

  /// One immediate transaction: all of `work` or nothing.
  func write<Result>(_ work: (Database) throws -> Result) throws(StoreError) -> Result {
    try transaction(.immediate, .commit, work)
  }

  /// Does `work` in an immediate transaction and takes it all back.
  func rehearse<Result>(_ work: (Database) throws -> Result) throws(StoreError) -> Result {
    try transaction(.immediate, .rollback, work)
  }

  private func transaction<Result>(
    _ kind: Database.TransactionKind, _ completion: Database.TransactionCompletion,
    _ work: (Database) throws -> Result
  ) throws(StoreError) -> Result {
    try translating {
      var result: Result?
      try queue.inTransaction(kind) { db in
        result = try work(db)
        return completion
      }
      guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
      return result
    }
  }
}
