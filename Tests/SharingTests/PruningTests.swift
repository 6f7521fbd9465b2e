import Foundation
import Sharing
import SharingTestSupport
import Testing

/// Commits that are old enough go, whoever is reading, and their numbers stay given.
@Suite struct PruningTests {
  let board: TestBoard
  static let days = 86_400

  init() throws {
    board = try TestBoard()
  }

  /// 2,100 commits in three folders, and snapshots as of 500, 1000, 2000 and 2050.
  func fill() throws -> [Commit] {
    let commits = try board.lay(2100)
    for number in [500, 1000, 2000, 2050] { try publishSnapshot(number) }
    return commits
  }

  func publishSnapshot(_ number: Int) throws {
    try board.log().publishSnapshot(localFile: "\(board.folder)/first", number: number)
  }

  /// Makes the last commit of folder 0 so many days old.
  func age(_ number: Int, days: Int) throws {
    let then = Date(timeIntervalSinceNow: Double(-days * PruningTests.days))
    try FileManager.default.setAttributes(
      [.modificationDate: then], ofItemAtPath: path(of: number))
  }

  func path(of number: Int) -> String {
    let folder = String(format: "%05d", number / 1000)
    return "\(board.path)/commits/\(folder)/\(String(format: "%08d", number))"
  }

  func folders() throws -> [String] {
    try GlibcFileLayer().names(in: "\(board.path)/commits").sorted()
  }

  func prune(_ files: any FileLayer = WatchedFileLayer()) throws {
    let log = try board.log(files)
    try log.prune(log.prunable(before: 1000, olderThan: 90 * PruningTests.days))
    try log.removeLeftovers(olderThan: 90 * PruningTests.days)
  }

  private var onTheirWay: [String] {
    get throws { try GlibcFileLayer().names(in: "\(board.path)/new") }
  }

  @Test func `what was taken out goes little by little, whatever its age`() throws {
    _ = try fill()
    try age(999, days: 91)
    let log = try board.log()
    try log.prune(log.prunable(before: 1000, olderThan: 90 * PruningTests.days))
    #expect(try folders() == ["00001", "00002"])
    let taken = try #require(onTheirWay.first)
    let effort = Effort(names: 100, milliseconds: .max)
    #expect(try !log.removeLeftovers(olderThan: 90 * PruningTests.days, effort).isDone)
    #expect(try GlibcFileLayer().names(in: "\(board.path)/new/\(taken)").count == 899)
    for _ in 1...9 { try log.removeLeftovers(olderThan: 90 * PruningTests.days, effort) }
    #expect(try onTheirWay.isEmpty)
    #expect(try log.removeLeftovers(olderThan: 90 * PruningTests.days, effort).isDone)
  }

  @Test func `on a slow share the time it takes is what counts`() throws {
    _ = try fill()
    try age(999, days: 91)
    let log = try board.log(WatchedFileLayer { $0 == .unlink ? .takes(200) : .works })
    try log.prune(log.prunable(before: 1000, olderThan: 90 * PruningTests.days))
    let taken = try #require(onTheirWay.first)
    let effort = Effort(names: 100, milliseconds: 500)
    #expect(try !log.removeLeftovers(olderThan: 90 * PruningTests.days, effort).isDone)
    #expect(try GlibcFileLayer().names(in: "\(board.path)/new/\(taken)").count > 990)
  }

  @Test func `only whole folders below the snapshot and old enough by the share's clock go`()
    throws
  {
    _ = try fill()
    let log = try board.log()
    let age90 = 90 * PruningTests.days
    #expect(try log.prunable(before: 1000, olderThan: age90).isEmpty)
    try age(999, days: 89)
    #expect(try log.prunable(before: 1000, olderThan: age90).isEmpty)
    try age(999, days: 91)
    #expect(try log.prunable(before: 999, olderThan: age90).isEmpty)
    let found = try log.prunable(before: 1000, olderThan: age90)
    #expect(found == Prunable(folders: [0], snapshots: [500, 0]))

    try log.prune(found)
    try log.removeLeftovers(olderThan: age90)
    #expect(try folders() == ["00001", "00002"])
    #expect(try log.snapshots() == [2050, 2000, 1000])
    #expect(try GlibcFileLayer().names(in: "\(board.path)/new").isEmpty)
  }

  @Test func `a newer folder stays as long as an older one does`() throws {
    _ = try fill()
    try age(1999, days: 91)
    let found = try board.log().prunable(before: 2050, olderThan: 90 * PruningTests.days)
    #expect(found.isEmpty)
  }

  @Test func `who is shown listings from before publishes nothing at a number that was pruned`()
    throws
  {
    let commits = try fill()
    try age(999, days: 91)
    try prune()
    let stale = WatchedFileLayer { $0 == .names ? .listsAsBefore : .works }
      .with(olderListings: board.firstListings)
    for head in [Head.start, commits[4].head] {
      #expect(throws: LogError.self) { try board.log(stale).publish(.example(), after: head) }
      #expect(throws: LogError.self) {
        try board.log(stale).commits(after: head, force: true, limit: 10)
      }
    }
    #expect(try folders() == ["00001", "00002"])
    #expect(try GlibcFileLayer().names(in: "\(board.path)/new").isEmpty)
  }

  @Test func `a client from before starts again from a snapshot and never publishes there`() throws
  {
    let commits = try fill()
    let client = try board.log()
    let head = commits[4].head
    _ = try client.commits(after: head, force: true, limit: 1)
    try age(999, days: 91)
    try prune()
    for log in [client, try board.log()] {
      let pruned = LogError.prunedPast(number: 6, snapshot: 2050)
      #expect(throws: pruned) { try log.commits(after: head, force: true, limit: 10) }
      #expect(throws: pruned) { try log.publish(.example(), after: head) }
      #expect(throws: pruned) { try log.settle(.random(), after: head) }
    }
    #expect(try GlibcFileLayer().names(in: "\(board.path)/new").isEmpty)
  }

  @Test(arguments: [0, 999, 1998])
  func `nobody publishes a pruned number, even into a folder that is there again`(head: Int) throws
  {
    let commits = try fill()
    try age(999, days: 91)
    try age(1999, days: 91)
    let log = try board.log()
    try log.prune(log.prunable(before: 2000, olderThan: 90 * PruningTests.days))
    for folder in ["00000", "00001"] {
      try GlibcFileLayer().mkdir("\(board.path)/commits/\(folder)")
    }
    let last = head == 0 ? Head.start : commits[head - 1].head
    let client = try board.log()
    #expect(throws: LogError.prunedPast(number: head + 1, snapshot: 2050)) {
      try client.publish(.example(), after: last)
    }
  }

  @Test func `a reader whose folder goes while it reads is sent to a snapshot`() throws {
    let commits = try fill()
    try age(999, days: 91)
    let countdown = FaultCountdown()
    let pruner = try board.log()
    let found = try pruner.prunable(before: 1000, olderThan: 90 * PruningTests.days)
    let reader = try board.log(
      WatchedFileLayer { call in
        if call == .open, countdown.next(.fails(0)) != .works {
          try? pruner.prune(found)
          _ = try? pruner.removeLeftovers(olderThan: 0)
        }
        return .works
      })
    countdown.start(50)
    let first = try reader.commits(after: .start, force: true, limit: 200)
    #expect(first == Array(commits.prefix(first.count)))
    let last = try #require(first.last?.head)
    #expect(throws: LogError.prunedPast(number: last.number + 1, snapshot: 2050)) {
      try reader.commits(after: last, force: true, limit: 200)
    }
  }

  @Test func `a pruner killed at any step leaves a good board and the next one goes on`() throws {
    let commits = try board.lay(1100, from: 990)
    for number in [500, 1010, 1050, 1100] { try publishSnapshot(number) }
    let template = "\(board.folder)/template"
    try FileManager.default.moveItem(atPath: board.path, toPath: template)
    var (steps, wasKilled) = (0, true)
    while wasKilled {
      try FileManager.default.copyItem(atPath: template, toPath: board.path)
      try age(999, days: 91)
      wasKilled = try kill(after: steps) { log in
        try log.prune(log.prunable(before: 1010, olderThan: 90 * PruningTests.days))
        try log.removeLeftovers(olderThan: 90 * PruningTests.days)
      }
      try expectGood(commits)
      try FileManager.default.removeItem(atPath: board.path)
      steps += 1
    }
    #expect(steps > 20)
  }

  /// A reader and the next pruner find their way, and no pruned number is free.
  func expectGood(_ commits: [Commit]) throws {
    let late = try board.log().commits(after: commits[1009].head, force: true, limit: 2000)
    #expect(late.count == 90)
    #expect(try board.log().snapshots().starts(with: [1100, 1050, 1010]))
    let answer = Result { try board.log().publish(.example(), after: commits[4].head) }
    if case .success(.published) = answer { Issue.record("number 6 was given again") }

    let log = try board.log()
    try log.prune(log.prunable(before: 1010, olderThan: 90 * PruningTests.days))
    try log.removeLeftovers(olderThan: 0)
    #expect(try folders() == ["00001"])
    #expect(try log.snapshots() == [1100, 1050, 1010])
    #expect(try GlibcFileLayer().names(in: "\(board.path)/new").isEmpty)
  }

  /// Every call after so many fails, as if the program were gone; false when it came to its end.
  func kill(after steps: Int, _ work: (FolderLog) throws -> Void) throws -> Bool {
    let countdown = FaultCountdown()
    let files = WatchedFileLayer { _ in
      let verdict = countdown.next(.fails(EIO))
      if verdict != .works { countdown.start(0) }
      return verdict
    }
    let log = try board.log(files)
    countdown.start(steps)
    do {
      try work(log)
      return false
    } catch {
      return true
    }
  }

  @Test func `a client that holds the last commit of a pruned folder goes on`() throws {
    let commits = try fill()
    let client = try board.log()
    try age(999, days: 91)
    try prune()
    let found = try client.commits(after: commits[998].head, force: true, limit: 3)
    #expect(found.map(\.number) == [1000, 1001, 1002])
  }

  @Test func `a log whose last commit is gone takes no further ones`() throws {
    let head = try board.publish(3)
    try GlibcFileLayer().unlink(board.commitPath(3))
    #expect(throws: LogError.gap(number: 3)) { try board.log().publish(.example(), after: head) }
  }
}
