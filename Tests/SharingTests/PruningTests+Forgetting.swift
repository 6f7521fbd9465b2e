import Foundation
import Sharing
import SharingTestSupport
import Testing

/// What is to be forgotten leaves no file and no free number behind.
extension PruningTests {
  @Test func `forgetting leaves marks in the folder that goes on, so that its numbers stay given`()
    throws
  {
    let commits = try fill()
    try publishSnapshot(2060)
    try board.log().forget(before: 2060)
    try board.log().forget(before: 2060)
    #expect(try folders() == ["00002"])
    #expect(try board.log().snapshots() == [2060])
    #expect(try GlibcFileLayer().names(in: "\(board.path)/new").isEmpty)

    let log = try board.log()
    #expect(throws: LogError.prunedPast(number: 2051, snapshot: 2060)) {
      try log.commits(after: commits[2049].head, force: true, limit: 10)
    }
    #expect(try log.publish(.example(), after: commits[2049].head) == .taken(waited: 0))
    let kept = try log.commits(after: commits[2058].head, force: true, limit: 100)
    #expect(kept.map(\.number) == Array(2060...2100))
    try board.publish(1, after: commits[2099].head)
  }

  @Test func `forgetting killed at any step leaves a good board and the next time finishes it`()
    throws
  {
    let commits = try board.lay(1100, from: 990)
    for number in [500, 1060] { try publishSnapshot(number) }
    let template = "\(board.folder)/template"
    try FileManager.default.moveItem(atPath: board.path, toPath: template)
    var (steps, wasKilled) = (0, true)
    while wasKilled {
      try FileManager.default.copyItem(atPath: template, toPath: board.path)
      wasKilled = try kill(after: steps) { _ = try $0.forget(before: 1060) }
      try expectNoNumberFree(commits)
      try board.log().forget(before: 1060)
      try expectForgotten(commits)
      try FileManager.default.removeItem(atPath: board.path)
      steps += steps < 40 ? 1 : 7
    }
    #expect(steps > 150)
  }

  func expectNoNumberFree(_ commits: [Commit]) throws {
    for head in [0, 4, 998, 999, 1009, 1058] {
      let last = head == 0 ? Head.start : commits[head - 1].head
      let answer = Result { try board.log().publish(.example(), after: last) }
      if case .success(.published) = answer { Issue.record("\(head + 1) was given again") }
    }
    let late = try board.log().commits(after: commits[1059].head, force: true, limit: 2000)
    #expect(late.count == 40)
  }

  func expectForgotten(_ commits: [Commit]) throws {
    try expectNoNumberFree(commits)
    #expect(try folders() == ["00001"])
    #expect(try board.log().snapshots() == [1060])
    #expect(try GlibcFileLayer().names(in: "\(board.path)/new").isEmpty)
    for number in 1000..<1060 {
      #expect(try board.bytes(of: path(of: number)) == Array("planbord-pruned 1\n".utf8))
    }
  }

  @Test func `a snapshot that comes too late, with what was forgotten in it, does not stay`() throws
  {
    _ = try fill()
    try publishSnapshot(2060)
    try board.log().forget(before: 2060)
    #expect(throws: LogError.prunedPast(number: 2055, snapshot: 2060)) {
      try publishSnapshot(2055)
    }
    #expect(try board.log().snapshots() == [2060])
  }
}
