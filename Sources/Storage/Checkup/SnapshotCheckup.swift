import Foundation
import GRDB
import Sharing

/// Reads the newest snapshots in full and holds them against the chain.
struct SnapshotCheckup {
  /// Snapshots that are read; start-up takes the newest that is good.
  static let most = 3

  let share: ShareInspection
  /// Newest first.
  let numbers: [Int]
  /// Nil when FORMAT does not tell.
  let board: CommitID?
  let chain: ChainReport

  func run() -> [SnapshotFinding] {
    guard let newest = numbers.first else { return [.none] }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("planbord-doctor-\(CommitID.random())").path
    guard mkdir(folder, 0o700) == 0 else { return [.notChecked(errno: errno)] }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let checked = numbers.prefix(SnapshotCheckup.most)
    let findings = checked.compactMap { check($0, in: folder) }
    let isSound = findings.count < checked.count
    let sound = SnapshotFinding.sound(
      checked: checked.count - findings.count, all: numbers.count, newest: newest)
    return findings + (isSound ? [sound] : [])
  }

  /// Nil when the snapshot is sound.
  private func check(_ number: Int, in folder: String) -> SnapshotFinding? {
    let copy = "\(folder)/\(number).sqlite"
    defer { try? FileManager.default.removeItem(atPath: copy) }
    do throws(LogError) {
      try share.copySnapshot(number, to: copy)
    } catch {
      switch error {
      case .localFile(_, let code): return .notChecked(errno: code)
      case .away(let code): return .unreadable(number: number, errno: code)
      default: return .unreadable(number: number, errno: ENOENT)
      }
    }
    do throws(StoreError) {
      return judge(number, try Snapshot.examine(copy))
    } catch {
      guard case .newerFormat(let found, let known) = error else { return .damaged(number: number) }
      return .newerFormat(number: number, found: found, known: known)
    }
  }

  private func judge(_ number: Int, _ position: ReplicaPosition) -> SnapshotFinding? {
    if let board, position.id != board { return .otherBoard(number: number) }
    guard position.head.number == number else { return .damaged(number: number) }
    if let digest = chain.digests[number] {
      return digest == position.head.digest ? nil : .offChain(number: number)
    }
    let last = chain.head?.number ?? 0
    // Behind a break nothing can be said; the break itself has been told.
    return chain.isWhole && number > last ? .beyondChain(number: number, last: last) : nil
  }
}

extension Snapshot {
  /// Where a snapshot stands, after reading all of it; the file is left as it is.
  static func examine(_ path: String) throws(StoreError) -> ReplicaPosition {
    try translating {
      var configuration = Configuration()
      configuration.readonly = true
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      defer { try? queue.close() }
      return try queue.read { db in
        try ReplicaSchema.checkVersion(db)
        try check(db)
        return try ReplicaPosition.read(db)
      }
    }
  }
}
