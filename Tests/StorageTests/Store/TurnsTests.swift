import Glibc
import Sharing
import SharingTestSupport
import Testing

@testable import Storage

/// Uptime in milliseconds.
@Suite struct TurnsTests {
  @Test func `who has just saved waits at most twice as long as saving took`() {
    var turns = Turns()
    #expect(turns.pause(at: 0) == 0)
    turns.note(7, from: 0, to: 100)
    turns.note(8, from: 100, to: 150)
    let pauses = (0..<200).map { _ in turns.pause(at: 150) }
    #expect(pauses.allSatisfy { (0...100).contains($0) })
    #expect(Set(pauses).count > 5)
    #expect(turns.pause(at: 250) == 0)
  }

  @Test func `between others' commits it is twice that, and never long`() {
    var turns = Turns()
    turns.note(7, from: 0, to: 100)
    turns.note(9, from: 100, to: 150)
    let pauses = (0..<200).map { _ in turns.pause(at: 150) }
    #expect(pauses.allSatisfy { (0...200).contains($0) })
    #expect(pauses.contains { $0 > 100 })
    turns.note(11, from: 0, to: 10_000)
    #expect((0..<200).allSatisfy { _ in turns.pause(at: 10_000) <= 500 })
  }

  @Test func `who keeps losing steps aside for longer, and longer still where attempts take long`()
  {
    let quick = (1...8).map { Turns.longest(afterLosses: $0, attempt: 20) }
    #expect(quick == [20, 20, 20, 40, 60, 80, 100, 120])
    let slow = (1...6).map { Turns.longest(afterLosses: $0, attempt: 400) }
    #expect(slow == [400, 400, 400, 800, 1_200, 1_500])
    #expect(Turns.longest(afterLosses: 1_000, attempt: 60_000) == 1_500)
    #expect(Turns.longest(afterLosses: 1, attempt: 0) == 0)
  }

  @Test func `who begins while others save lets them go first, where answers take their time`() {
    #expect(
      [0, 1, 3, 4, 5, 900].map { Turns.longestOfNewcomers(asking: $0) } == [
        0, 100, 300, 400, 450, 450,
      ])
    // A clock that was set back.
    #expect(Turns.longestOfNewcomers(asking: -7) == 0)
  }

  @Test func `a share that never takes a commit is given up on, and nothing is saved`() throws {
    let board = try SharedBoard()
    let path = board.path
    let store = try PlanStore.open(path, settings: board.settings("an")) {
      () throws(LogError) in
      let files = WatchedFileLayer { $0 == .link ? .fails(EIO) : .works }
      return try FolderLog.open(path, files: files)
    }
    #expect(throws: StoreError.log(.away(errno: EIO))) {
      try store.commit(Intent(lecture("a1", 9..<10)))
    }
    #expect(try board.open("bo").plan().activityCount == 0)
    #expect(!store.hasUnsettled)
  }
}
