import Foundation
import GRDB
import Planning
import Sharing

extension PlanStore {
  /// Writes the board as it stands to one file, with all the history there is; says its last commit.
  package func backUp(to path: String, replacing: Bool = false) throws(StoreError) -> Int {
    try write(to: path, replacing: replacing) { (file) throws(StoreError) in
      try Snapshot.write(replica, to: file, keeping: .max).head.number
    }
  }

  /// Writes the board as it stands to a plain database for other programs; says its last commit.
  package func exportPlainly(to path: String) throws(StoreError) -> Int {
    try write(to: path, replacing: false) { (file) throws(StoreError) in
      try PlainDatabase.write(replica, to: file)
    }
  }

  /// SQLite writes on the local disk, as it cannot be trusted with a share; the copy goes there.
  private func write(
    to path: String, replacing: Bool, _ make: (String) throws(StoreError) -> Int
  ) throws(StoreError) -> Int {
    let file = folders.temporary("backup")
    defer { folders.removeDatabase(file) }
    let number: Int
    do throws(StoreError) {
      number = try make(file)
    } catch {
      guard case .replica(let code) = error,
        ResultCode(rawValue: code).primaryResultCode == .SQLITE_FULL
      else { throw error }
      throw .backup(path: file, .diskFull)
    }
    try WholeFile(at: path).copy(of: file, replacing: replacing)
    return number
  }
}

extension PlanStore {
  /// Reads a backup through a copy of its own, so that the file stays as it is.
  package static func readBackup(
    _ path: String, settings: StoreSettings
  ) throws(StoreError) -> Backup {
    try checkHeader(of: path)
    let folder = "\(settings.cacheFolder)/restored-\(CommitID.random())"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let copy = "\(folder)/copy.sqlite"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      try FileManager.default.copyItem(atPath: path, toPath: copy)
    } catch {
      throw .backup(path: path, .cannotRead(errno: (error as NSError).posixCode))
    }
    do throws(StoreError) {
      let board = try Snapshot.adopt(copy, zones: settings.zones)
      let replica = try Replica(at: copy, zones: settings.zones)
      let plan = try replica.plan().0
      try replica.close()
      return Backup(path: path, plan: plan, board: board.id, head: board.head, time: board.time)
    } catch {
      switch error {
      case .newerFormat(let found, let known):
        throw .backup(path: path, .newerFormat(found: found, known: known))
      case .replica, .rowRefused, .notStorable: throw .backup(path: path, .damaged)
      default: throw error
      }
    }
  }

  /// A database of ours says so in its first hundred bytes.
  private static func checkHeader(of path: String) throws(StoreError) {
    let header: [UInt8]
    do throws(Errno) {
      let files = GlibcFileLayer()
      let descriptor = try files.open(path, .read)
      defer { files.closeQuietly(descriptor) }
      header = try files.read(descriptor, atMost: 100)
    } catch {
      let isMissing = [ENOENT, ENOTDIR].contains(error.code)
      throw .backup(path: path, isMissing ? .noSuchFile : .cannotRead(errno: error.code))
    }
    let id = header.dropFirst(68).prefix(4).reduce(0) { $0 << 8 | Int($1) }
    guard header.starts(with: Array("SQLite format 3\u{0}".utf8)),
      id == ReplicaSchema.applicationID
    else { throw .backup(path: path, .notABackup) }
  }
}
