import Foundation
import Glibc
import Planning
import Sharing

/// Makes a replica anew from the newest snapshot that can be used.
struct Rebuilding {
  let folders: StoreFolders
  let zones: ZoneCatalogue
  let log: any BoardLog

  /// A sound replica of the log's board, another file than `bad`.
  ///
  /// Another process may have made it while this one waited for the lock.
  func replica(insteadOf bad: String?) throws(StoreError) -> Replica {
    let lock = try folders.lock()
    defer { withExtendedLifetime(lock) {} }
    if let path = folders.replica, path != bad, let replica = try? Replica(at: path, zones: zones),
      let board = try? replica.board(), board.id == log.identity.id
    {
      return replica
    }
    let path = folders.nextReplica
    try fetch(to: path)
    folders.removeReplicas(except: path)
    return try Replica(at: path, zones: zones)
  }

  private func fetch(to path: String) throws(StoreError) {
    var newer: StoreError?
    var tried: Set<Int> = []
    while let number = try next(after: tried) {
      tried.insert(number)
      do throws(StoreError) {
        if try fetch(number, to: path) { return }
      } catch {
        // The share's own trouble concerns every snapshot; what is wrong with this one does not.
        if case .log(let trouble) = error, !trouble.isOfOneSnapshot { throw error }
        if case .newerFormat = error { newer = newer ?? error }
      }
    }
    throw newer ?? .noUsableSnapshot(newest: tried.max())
  }

  /// The newest snapshot not tried yet; asked anew, as they come and go.
  private func next(after tried: Set<Int>) throws(StoreError) -> Int? {
    let numbers = try translatingLog { () throws(LogError) in try log.snapshots() }
    return numbers.first { !tried.contains($0) }
  }

  /// False when the snapshot is another board's.
  private func fetch(_ number: Int, to path: String) throws(StoreError) -> Bool {
    let copy = folders.temporary("fetched")
    defer { folders.removeTemporary("fetched") }
    try translatingLog { () throws(LogError) in try log.copySnapshot(number, to: copy) }
    let board = try Snapshot.adopt(copy, zones: zones)
    guard board.id == log.identity.id else { return false }
    do {
      try FileManager.default.moveItem(atPath: copy, toPath: path)
      return true
    } catch {
      throw .file(path: path, errno: (error as NSError).posixCode)
    }
  }
}

extension LogError {
  /// It was pruned, or went while it was read.
  fileprivate var isOfOneSnapshot: Bool {
    switch self {
    case .noSuchSnapshot, .away(errno: ESTALE): true
    default: false
    }
  }
}
