import Foundation
import Planning
import Sharing

extension PlanStore {
  /// Does what saving left for later, a due snapshot above all; call when nobody waits.
  ///
  /// Nothing is lost when it fails: others make snapshots too.
  @discardableResult
  package func tidy() -> StoreError? {
    log?.tidy()
    guard snapshotIsDue else {
      if hasLeftovers { try? clearLeftovers() }
      return nil
    }
    do throws(StoreError) {
      guard try !leavesSnapshotToEraser(), try publishSnapshot() else { return nil }
      // Whatever stands in the way of this, such as a file somebody holds open, is no trouble.
      try? prune()
      return nil
    } catch {
      return error
    }
  }

  /// Publishes what is worth publishing; the store is not used any more after it.
  package func close() {
    if committed > 0, !snapshotIsDue, let newest = try? log?.snapshots().first,
      let head = try? replica.board().head.number
    {
      snapshotIsDue = head - newest >= settings.snapshotOnClosing
    }
    tidy()
    try? replica.close()
  }

  /// Shares the replica as it stands, whatever commit that is by now.
  ///
  /// False when another program of this planner made it forget its history meanwhile.
  @discardableResult
  func publishSnapshot() throws(StoreError) -> Bool {
    let log = try sharedLog()
    let forgot = try forgotBefore()
    let file = folders.temporary("snapshot")
    defer { try? FileManager.default.removeItem(atPath: file) }
    let board = try Snapshot.write(replica, to: file)
    guard try forgotBefore() == forgot else { return false }
    try translatingLog { () throws(LogError) in
      try log.publishSnapshot(localFile: file, number: board.head.number)
    }
    snapshotIsDue = false
    return true
  }
}
