import Foundation
import Planning
import Sharing
import Testing

@testable import Storage

@Suite struct PruningTests {
  private let board: SharedBoard
  private let store: PlanStore

  init() throws {
    board = try SharedBoard()
    store = try board.open("Balie")
  }

  /// Commits that change nothing, straight into the log, up to `last`; then a snapshot.
  private func fill(to last: Int) throws {
    let log = try FolderLog.open(board.path)
    var head = try store.replica.board().head
    while head.number < last {
      let draft = CommitDraft(
        author: "Balie", host: "pc", program: "test", time: 1_800_000_000,
        payload: Array(#"{"edits":[],"format":1}"#.utf8))
      guard case .published(let commit) = try log.publish(draft, after: head) else { return }
      head = commit.head
    }
    _ = try store.follow(force: true)
    try store.publishSnapshot()
  }

  private func age(_ commit: String) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -91 * 86_400)],
      ofItemAtPath: "\(board.path)/commits/\(commit)")
  }

  private func names(_ folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(board.path)/\(folder)").sorted()
  }

  /// 1,200 commits and three snapshots after the first thousand.
  private func fillPastOneFolder() throws {
    for last in [1050, 1100, 1200] { try fill(to: last) }
    try age("00000/00000999")
  }

  @Test func `whoever makes a snapshot clears away what is old and no longer needed`() throws {
    try fillPastOneFolder()
    try store.prune()
    #expect(try names("commits") == ["00001"])
    for _ in 1...9 { store.tidy() }
    #expect(try names("new").isEmpty)
    #expect(!store.hasLeftovers)
    #expect(
      try names().filter { $0.hasPrefix("board-") } == [
        "board-00001050.sqlite", "board-00001100.sqlite", "board-00001200.sqlite",
      ])
    #expect(try board.open("Nieuw").headState.number == 1200)
  }

  @Test func `of much that goes nobody who saves waits for more than a hundred names`() throws {
    try fillPastOneFolder()
    try store.prune()
    let taken = try #require(names("new").first)
    #expect(try names("new/\(taken)").count >= 899)
    try store.save(lecture("a1", 9..<10))
    store.tidy()
    #expect(try (799..<899).contains(names("new/\(taken)").count))
  }

  @Test func `nothing goes before it is ninety days old`() throws {
    for last in [1050, 1100, 1200] { try fill(to: last) }
    try store.prune()
    #expect(try names("commits") == ["00000", "00001"])
  }

  @Test func `nothing goes unless three snapshots are sound`() throws {
    try fillPastOneFolder()
    let path = "\(board.path)/board-00001100.sqlite"
    var data = try #require(FileManager.default.contents(atPath: path))
    for place in 4096..<min(40_000, data.count) { data[place] = 0xA5 }
    try data.write(to: URL(fileURLWithPath: path))
    try store.prune()
    #expect(try names("commits") == ["00000", "00001"])
    try fill(to: 1210)
    try store.prune()
    #expect(try names("commits") == ["00001"])
  }

  @Test func `a planner who was away for months starts again and saves above all others`() throws {
    let verhuur = try board.open("Verhuur")
    try fillPastOneFolder()
    try store.prune()
    let saved = try verhuur.save(lecture("a1", 9..<10))
    #expect(saved.entry.number == 1201)
    _ = try store.follow(force: true)
    #expect(activityIDs(try store.plan()) == ["a1"])
  }

  @Test func `history and undo say where what is kept begins`() throws {
    try fillPastOneFolder()
    try store.prune()
    #expect(try store.historyBegins() == 1)
    let nieuw = try board.open("Nieuw")
    #expect(try nieuw.historyBegins() == 201)
    #expect(try nieuw.history(limit: 5000).last?.entry.number == 201)
    #expect(throws: StoreError.notInHistory(number: 5, begins: 201)) { try nieuw.undo(5) }
  }

  @Test func `a new board's history begins with its first commit`() throws {
    #expect(try store.historyBegins() == 1)
  }

  @Test func `what crashed clients left a week ago goes, and what is under way stays`() throws {
    let folder = "\(board.path)/new"
    for (name, days) in [("a", 8.0), ("b", 6.0)] {
      let path = "\(folder)/\(String(repeating: name, count: 32))"
      try Data("half a commit".utf8).write(to: URL(fileURLWithPath: path))
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -days * 86_400)], ofItemAtPath: path)
    }
    try store.prune()
    #expect(try names("new") == [String(repeating: "b", count: 32)])
  }
}
