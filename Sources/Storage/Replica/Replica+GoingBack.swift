import GRDB
import Planning
import Sharing

extension Replica {
  /// Takes back all commits after `number`, in one transaction; nothing when another process has.
  func goBack(to number: Int, from head: Head) throws(StoreError) {
    try write { db in
      var board = try ReplicaPosition.read(db)
      guard board.head == head else { return }
      let table = CommitTable(db: db)
      let commits = try table.after(number)
      guard commits.count == head.number - number, !commits.contains(where: \.erases),
        let digest = number == 0 ? Digest.zero : try table.digest(of: number)
      else {
        throw StoreError.notInHistory(number: number, begins: try table.oldest() ?? number + 1)
      }
      let writer = ChangeWriter(db: db, zones: zones)
      for commit in commits.reversed() { try writer.apply(commit.change.inverse) }
      try table.remove(after: number)
      board.head = Head(number: number, digest: digest)
      board.time = try table.commit(number)?.entry.time ?? board.time
      try board.write(db)
    }
  }
}
