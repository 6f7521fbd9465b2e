import Foundation
import Planning
import Sharing
import SharingTestSupport
import Synchronization
import Testing

@testable import Storage

/// A log that loses its end while many save, each going by what the others tell.
@Suite struct LostTailOfBusyBoardTests {
  private let board: SharedBoard

  init() throws {
    board = try SharedBoard()
  }

  private func open(_ author: String, _ fileSystem: FileSystem, _ clock: TestClock) throws
    -> PlanStore
  {
    let path = board.path
    return try PlanStore.open(path, settings: board.settings(author)) { () throws(LogError) in
      let files = WatchedFileLayer(fileSystem: fileSystem).with { clock.now }
      return try FolderLog.open(path, files: files)
    }
  }

  @Test(arguments: [FileSystem.local, .nfs, .smb])
  func `whoever saved last does not save onto the hole where that was`(
    fileSystem: FileSystem
  ) throws {
    let clock = TestClock()
    let els = try open("Els", fileSystem, clock)
    let jan = try open("Jan", fileSystem, clock)
    for turn in 0..<4 {
      let store = turn.isMultiple(of: 2) ? jan : els
      try store.save(lecture("a\(turn)", (8 + turn)..<(9 + turn)))
      store.tidy()
      clock.skip(300)
      for store in [els, jan] { _ = try store.follow() }
    }
    clock.skip(2_500)
    for store in [els, jan] { _ = try store.follow() }
    try FileManager.default.removeItem(atPath: "\(board.path)/commits/00000/00000004")
    // It may say that something is amiss, and keep the form; it must not save onto the hole.
    var number = try? els.save(lecture("b", 14..<15)).entry.number
    for _ in 1...20 where number == nil {
      clock.skip(1_000)
      _ = try? els.follow()
      number = try? els.save(lecture("b", 14..<15)).entry.number
    }
    #expect(number == 4)
    #expect(els.takeLost()?.drafts.count == 1)
  }
}

private final class TestClock: Sendable {
  private let time = Mutex(1_000_000)

  var now: Int { time.withLock { $0 } }

  func skip(_ milliseconds: Int) { time.withLock { $0 += milliseconds } }
}
