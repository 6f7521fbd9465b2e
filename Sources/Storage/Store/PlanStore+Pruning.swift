import Foundation
import Planning
import Sharing

extension PlanStore {
  /// Snapshots that must be sound before anything goes.
  private static let snapshotsKept = 3
  /// Seconds after which what crashed clients left under way is removed.
  private static let leftoversKept = 7 * 86_400

  /// Removes commits and snapshots nobody needs any more; for whoever has just made a snapshot.
  ///
  /// Unless there is something to remove it costs a few questions. Of much it removes a little, for
  /// nobody to wait who saves meanwhile; the rest goes the next times.
  func prune() throws(StoreError) {
    try finishErasing(isAskedFor: false)
    try takeOutOld()
    try clearLeftovers()
  }

  func clearLeftovers() throws(StoreError) {
    let log = try sharedLog()
    let clearing = try translatingLog { () throws(LogError) in
      try log.removeLeftovers(olderThan: PlanStore.leftoversKept, .little)
    }
    hasLeftovers = !clearing.isDone
  }

  private func takeOutOld() throws(StoreError) {
    let log = try sharedLog()
    let numbers = try translatingLog { () throws(LogError) in try log.snapshots() }
    guard numbers.count >= PlanStore.snapshotsKept else { return }
    let likely = numbers[PlanStore.snapshotsKept - 1]
    guard try !prunable(before: likely, log).isEmpty else { return }
    // Only what will be relied on is read, and only when something is about to go.
    guard let sound = try soundSnapshots(of: numbers).last else { return }
    let prunable = try prunable(before: sound, log)
    try translatingLog { () throws(LogError) in try log.prune(prunable) }
  }

  private func prunable(
    before number: Int, _ log: any BoardLog
  ) throws(StoreError) -> Prunable {
    try translatingLog { () throws(LogError) in
      try log.prunable(before: number, olderThan: settings.keptFor)
    }
  }

  /// The newest three that can be started from; empty when there are fewer.
  private func soundSnapshots(of numbers: [Int]) throws(StoreError) -> [Int] {
    var sound: [Int] = []
    for number in numbers where sound.count < PlanStore.snapshotsKept {
      if try isSound(number) { sound.append(number) }
    }
    return sound.count == PlanStore.snapshotsKept ? sound : []
  }

  private func isSound(_ number: Int) throws(StoreError) -> Bool {
    let log = try sharedLog()
    let copy = folders.temporary("checked")
    defer { folders.removeDatabase(copy) }
    try translatingLog { () throws(LogError) in try log.copySnapshot(number, to: copy) }
    guard let board = try? Snapshot.adopt(copy, zones: settings.zones) else { return false }
    return board.id == log.identity.id && board.head.number == number
  }
}
