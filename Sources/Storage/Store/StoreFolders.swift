import Foundation
import Glibc
import Sharing

/// Where a board's local files lie, by the path the board is opened under.
struct StoreFolders {
  let cache: String
  let state: String
  let receipts: String
  /// Of what the log has taken; remembered in case it forgets.
  let acknowledged: String
  let drafts: String

  /// Nothing here asks the share: the path is not resolved.
  init(board path: String, _ settings: StoreSettings) {
    let name = StoreFolders.name(of: path)
    cache = "\(settings.cacheFolder)/boards/\(name)"
    state = "\(settings.stateFolder)/boards/\(name)"
    receipts = "\(state)/receipts"
    acknowledged = "\(state)/acknowledged"
    drafts = "\(state)/drafts"
  }

  static func name(of path: String) -> String {
    String(Digest(of: LexicalPath.absolute(path).utf8).hex.prefix(32))
  }

  func make() throws(StoreError) {
    for folder in [cache, receipts, acknowledged, drafts] { try StoreFolders.make(folder) }
  }

  /// Makes a folder for its owner alone, and those it lies in; one that is there is fine.
  private static func make(_ folder: String) throws(StoreError) {
    // The slash asks for a folder: a file of that name is in the way.
    guard access("\(folder)/", F_OK) != 0 else { return }
    if let end = folder.lastIndex(of: "/"), end > folder.startIndex {
      try make(String(folder[..<end]))
    }
    guard mkdir(folder, 0o700) != 0 else { return }
    let code = errno
    // Another program may have made it just now.
    guard access("\(folder)/", F_OK) == 0 else { throw .file(path: folder, errno: code) }
  }

  func lock() throws(StoreError) -> FileLock { try FileLock(at: "\(cache)/lock") }
}

extension StoreFolders {
  /// The replica in use, nil when there is none yet.
  var replica: String? { generations.last.map(replica) }

  /// A rebuilt replica gets a new name.
  ///
  /// A process that still has the old one open would, on closing it, delete the write-ahead log of
  /// whatever has its name by then.
  var nextReplica: String { replica((generations.last ?? 0) + 1) }

  func removeReplicas(except path: String) {
    for old in generations.map(replica) where old != path { removeDatabase(old) }
  }

  /// A database and what SQLite may have left beside it.
  func removeDatabase(_ path: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }

  func temporary(_ purpose: String) -> String { "\(cache)/\(purpose)-\(CommitID.random()).tmp" }

  /// Removes all of one purpose, leftovers of crashes included; only for whoever holds the lock.
  func removeTemporary(_ purpose: String) {
    for name in names where name.hasPrefix("\(purpose)-") {
      try? FileManager.default.removeItem(atPath: "\(cache)/\(name)")
    }
  }

  private var names: [String] { DurableFile.names(in: cache) }

  private func replica(_ generation: Int) -> String { "\(cache)/replica-\(generation).sqlite" }

  /// Oldest first.
  private var generations: [Int] {
    names.compactMap { name in
      guard name.hasPrefix("replica-"), name.hasSuffix(".sqlite") else { return nil }
      return Int(name.dropFirst("replica-".count).dropLast(".sqlite".count))
    }.sorted()
  }
}

extension NSError {
  /// The system's number behind a Foundation error, `EIO` when it tells none.
  var posixCode: Int32 {
    if domain == NSPOSIXErrorDomain { return Int32(code) }
    return (userInfo[NSUnderlyingErrorKey] as? NSError)?.posixCode ?? EIO
  }
}
