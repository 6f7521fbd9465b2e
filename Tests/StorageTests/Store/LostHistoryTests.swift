import Foundation
import Planning
import Sharing
import Testing

@testable import Storage

/// A log that no longer has what it took: a server that lost power, a backup put back.
@Suite struct LostHistoryTests {
  private let board: SharedBoard

  init() throws {
    board = try SharedBoard()
  }

  private func loseCommits(after number: Int) throws {
    let folder = "\(board.path)/commits/00000"
    for name in try FileManager.default.contentsOfDirectory(atPath: folder)
    where (Int(name) ?? 0) > number {
      try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    }
  }

  /// Els saves the first and third lecture, Jan the second.
  private func threeLectures() throws {
    let (els, jan) = (try board.open("Els"), try board.open("Jan"))
    try els.save(lecture("a1", 9..<10))
    try jan.save(lecture("a2", 10..<11))
    try els.save(lecture("a3", 11..<12))
    _ = try jan.follow(force: true)
  }

  @Test func `a log as it was left is not suspected`() throws {
    try threeLectures()
    let els = try board.open("Els")
    _ = try els.follow()
    #expect(els.takeLost() == nil)
    #expect(els.drafts.all().drafts.isEmpty)
  }

  @Test func `what is missing becomes a draft of its author and of nobody else`() throws {
    try threeLectures()
    try loseCommits(after: 1)

    let els = try board.open("Els")
    #expect(try els.follow().mustReload)
    let hers = try #require(els.takeLost())
    #expect(hers.common == 1)
    #expect(hers.drafts.map(\.standing) == [.lost(commit: 3)])
    #expect(hers.drafts.map(\.change) == [lecture("a3", 11..<12)])
    #expect(hers.others.map(\.author) == ["Jan"])
    #expect(activityIDs(try els.plan()) == ["a1"])
    #expect(try els.headState.number == 1)

    let jan = try board.open("Jan")
    _ = try jan.follow()
    let his = try #require(jan.takeLost())
    #expect(his.drafts.map(\.change) == [lecture("a2", 10..<11)])
    #expect(his.others.map(\.number) == [3])
  }

  @Test func `nothing lost comes back by itself, and it is told once`() throws {
    try threeLectures()
    try loseCommits(after: 0)
    for _ in 1...2 {
      let els = try board.open("Els")
      _ = try els.follow()
      els.close()
    }
    let els = try board.open("Els")
    _ = try els.follow()
    #expect(els.takeLost() == nil)
    #expect(activityIDs(try els.plan()) == [])
    #expect(els.drafts.all().drafts.map(\.draft.standing) == [.lost(commit: 1), .lost(commit: 3)])
  }

  @Test func `a lost lecture can be planned again, once its author wants it`() throws {
    try threeLectures()
    try loseCommits(after: 2)
    let els = try board.open("Els")
    _ = try els.follow()
    let draft = try #require(els.drafts.adopt().first?.draft)
    #expect(try els.publish(draft)?.saved().entry.number == 3)
    #expect(activityIDs(try els.plan()) == ["a1", "a2", "a3"])
    #expect(els.drafts.all().drafts.isEmpty)
  }

  @Test func `another branch of the same numbers is noticed by its digests`() throws {
    try threeLectures()
    let els = try board.open("Els")
    _ = try els.follow()
    try loseCommits(after: 1)
    let new = try board.open("Nora")
    try new.save(lecture("n2", 13..<14))
    try new.save(lecture("n3", 14..<15))
    try new.save(lecture("n4", 15..<16))

    #expect(throws: StoreError.self) { try els.follow(force: true) }
    #expect(try els.follow().mustReload)
    let lost = try #require(els.takeLost())
    #expect(lost.common == 1)
    #expect(lost.drafts.map(\.standing) == [.lost(commit: 3)])
    #expect(activityIDs(try els.plan()) == ["a1", "n2", "n3", "n4"])
  }

  @Test func `a folder put back from an older copy is noticed at the next look`() throws {
    let els = try board.open("Els")
    try els.save(lecture("a1", 9..<10))
    let copy = board.folder.file("copy")
    try FileManager.default.copyItem(atPath: board.path, toPath: copy)
    try els.save(lecture("a2", 10..<11))
    try FileManager.default.removeItem(atPath: board.path)
    #expect(throws: StoreError.self) { try els.follow() }
    try FileManager.default.moveItem(atPath: copy, toPath: board.path)
    #expect(try els.follow().mustReload)
    #expect(els.takeLost()?.drafts.map(\.standing) == [.lost(commit: 2)])
    try els.save(lecture("a3", 11..<12))
    #expect(activityIDs(try els.plan()) == ["a1", "a3"])
  }

  @Test func `a rebuilt replica still misses what was acknowledged`() throws {
    try threeLectures()
    try loseCommits(after: 2)
    try FileManager.default.removeItem(
      atPath: StoreFolders(board: board.path, board.settings("Els")).cache)
    let els = try board.open("Els")
    _ = try els.follow()
    #expect(els.takeLost()?.drafts.map(\.standing) == [.lost(commit: 3)])
  }

  @Test func `a second program with the same replica reloads after the first went back`() throws {
    try threeLectures()
    let (left, right) = (try board.open("Els"), try board.open("Els"))
    for store in [left, right] { _ = try store.follow() }
    try loseCommits(after: 1)
    let next = try board.open("Els")
    _ = try next.follow()
    try next.save(lecture("a4", 9..<10, on: "gids"))
    try next.save(lecture("a5", 10..<11, on: "gids"))
    #expect(try right.follow(force: true).mustReload)
    #expect(activityIDs(try right.plan()) == ["a1", "a4", "a5"])
  }
}
