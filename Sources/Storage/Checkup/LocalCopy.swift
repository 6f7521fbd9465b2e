import Foundation
import GRDB
import Sharing

/// This machine's own copy of a board, looked at without making or changing it.
struct LocalCopy {
  private let hasReplica: Bool
  /// Where the replica stands; nil without a usable one.
  let position: ReplicaPosition?
  /// Commits sent and not answered yet, also those of a program that runs right now.
  private let unanswered: Int

  init(_ folders: StoreFolders) {
    let path = folders.replica
    hasReplica = path != nil
    position = path.flatMap(LocalCopy.position)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folders.receipts)) ?? []
    unanswered = names.count { CommitID(hex: $0) != nil }
  }

  private static func position(_ path: String) -> ReplicaPosition? {
    var configuration = Configuration()
    configuration.readonly = true
    guard let queue = try? DatabaseQueue(path: path, configuration: configuration) else {
      return nil
    }
    defer { try? queue.close() }
    return try? queue.read { db in
      try ReplicaSchema.checkVersion(db)
      return try ReplicaPosition.read(db)
    }
  }

  func findings(_ chain: ChainReport) -> [ReplicaFinding] {
    let waiting: [ReplicaFinding] = unanswered > 0 ? [.unanswered(count: unanswered)] : []
    return [standing(chain)].compactMap { $0 } + waiting
  }

  /// Nil when a broken chain leaves nothing to hold it against.
  private func standing(_ chain: ChainReport) -> ReplicaFinding? {
    guard let position else { return hasReplica ? .unusable : ReplicaFinding.none }
    let (number, last) = (position.head.number, chain.head?.number ?? 0)
    if let digest = chain.digests[number], digest != position.head.digest {
      return .offChain(number: number)
    }
    guard chain.isWhole else { return nil }
    if number > last { return .ahead(number: number, last: last) }
    return number == last ? .current(number: number) : .behind(number: number, last: last)
  }
}
