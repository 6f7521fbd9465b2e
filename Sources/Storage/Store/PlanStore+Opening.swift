import Foundation
import Planning
import Sharing

extension PlanStore {
  /// Makes a new board in the folder at `path`, which must not exist or be empty.
  package static func create(
    _ path: String, plan: Plan, settings: StoreSettings
  ) throws(StoreError) {
    let folders = StoreFolders(board: path, settings)
    try folders.make()
    let (draft, snapshot) = (folders.temporary("new"), folders.temporary("snapshot"))
    defer { for file in [draft, snapshot] { try? FileManager.default.removeItem(atPath: file) } }
    let identity = BoardIdentity(id: .random())
    let replica = try Replica.create(at: draft, zones: settings.zones)
    try replica.fill(
      with: plan, board: ReplicaPosition(id: identity.id, head: .start, time: settings.clock()))
    _ = try Snapshot.write(replica, to: snapshot)
    try replica.close()
    do throws(LogError) {
      _ = try FolderLog.create(at: path, identity: identity, firstSnapshot: snapshot)
    } catch {
      throw .log(error)
    }
  }

  /// Opens a board from its replica; only without one the share is asked.
  package static func open(_ path: String, settings: StoreSettings) throws(StoreError) -> PlanStore
  {
    try open(path, settings: settings) { () throws(LogError) in try FolderLog.open(path) }
  }

  package static func open(
    _ path: String, settings: StoreSettings,
    openLog: @escaping @Sendable () throws(LogError) -> any BoardLog
  ) throws(StoreError) -> PlanStore {
    let folders = StoreFolders(board: path, settings)
    try folders.make()
    if let replica = soundReplica(in: folders, settings.zones) {
      return try PlanStore(
        path: path, settings: settings, folders: folders, replica: replica, log: nil,
        openLog: openLog)
    }
    let log = try translatingLog { () throws(LogError) in try openLog() }
    let rebuilding = Rebuilding(folders: folders, zones: settings.zones, log: log)
    let replica = try rebuilding.replica(insteadOf: folders.replica)
    let store = try PlanStore(
      path: path, settings: settings, folders: folders, replica: replica, log: log,
      openLog: openLog)
    // As far as the share goes along; what it refuses now, following will tell.
    try? store.catchUp(force: true)
    let head = try store.replica.board().head
    (store.seen, store.seenDigest) = (head.number, head.digest)
    return store
  }

  private static func soundReplica(in folders: StoreFolders, _ zones: ZoneCatalogue) -> Replica? {
    guard let path = folders.replica, let replica = try? Replica(at: path, zones: zones),
      (try? replica.board()) != nil
    else { return nil }
    return replica
  }
}

/// The same for a board this computer knows: no folder, or an empty one, is a share that is away.
func translatingKnownLog<Result>(
  _ work: () throws(LogError) -> Result
) throws(StoreError) -> Result {
  do throws(LogError) { return try work() } catch {
    switch error {
    case .noSuchFolder, .notABoard: throw .log(.away(errno: ENOENT))
    default: throw .log(error)
    }
  }
}

/// Turns the log's error into the store's, at this door.
func translatingLog<Result>(
  _ work: () throws(LogError) -> Result
) throws(StoreError) -> Result {
  do throws(LogError) { return try work() } catch { throw .log(error) }
}
