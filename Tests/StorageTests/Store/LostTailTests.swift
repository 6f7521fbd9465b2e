import Foundation
import Planning
import Sharing
import SharingTestSupport
import Testing

@testable import Storage

/// A log that loses its end while boards are open: a backup put back under them, a file deleted.
@Suite struct LostTailTests {
  private let board: SharedBoard

  init() throws {
    board = try SharedBoard()
  }

  /// Els saves the first lecture and Jan the second; both have seen both.
  private func elsAndJan() throws -> (els: PlanStore, jan: PlanStore) {
    let (els, jan) = (try board.open("Els"), try board.open("Jan"))
    try els.save(lecture("a1", 9..<10))
    try jan.save(lecture("a2", 10..<11))
    for store in [els, jan] {
      _ = try store.follow(force: true)
      store.tidy()
    }
    return (els, jan)
  }

  private var commits: String { "\(board.path)/commits/00000" }

  private func numbers() throws -> [Int] {
    try FileManager.default.contentsOfDirectory(atPath: commits).compactMap(Int.init).sorted()
  }

  private func lose(_ numbers: ClosedRange<Int>) throws {
    for number in numbers {
      try FileManager.default.removeItem(atPath: "\(commits)/\(String(format: "%08d", number))")
    }
  }

  @Test func `who has the board open saves onto what is left, and nobody onto a hole`() throws {
    let (els, jan) = try elsAndJan()
    try lose(2...2)
    #expect(try els.save(lecture("a3", 11..<12)).entry.number == 2)
    #expect(try numbers() == [1, 2])
    #expect(activityIDs(try els.plan()) == ["a1", "a3"])
    #expect(els.takeLost()?.others.map(\.author) == ["Jan"])

    _ = try? jan.follow(force: true)
    _ = try jan.follow(force: true)
    let his = try #require(jan.takeLost())
    #expect(his.drafts.map(\.change) == [lecture("a2", 10..<11)])
    #expect(activityIDs(try jan.plan()) == ["a1", "a3"])
  }

  @Test func `a look that finds the folder moved and no later commit asks for the last one`() throws
  {
    let (els, jan) = try elsAndJan()
    try lose(2...2)
    #expect(throws: StoreError.log(.gap(number: 2))) { try els.follow() }
    #expect(try els.follow().mustReload)
    #expect(els.takeLost()?.common == 1)
    #expect(throws: StoreError.log(.gap(number: 2))) { try jan.follow() }
    #expect(try jan.follow().mustReload)
    #expect(jan.takeLost()?.drafts.count == 1)
  }

  @Test func `another history that came while this computer slept is not saved onto`() throws {
    let (els, jan) = try elsAndJan()
    try lose(2...2)
    let nora = try board.open("Nora")
    try nora.save(lecture("n2", 13..<14))
    els.heardAt = els.heardAt.map { $0 - 60_000 }
    #expect(try els.save(lecture("a3", 11..<12)).entry.number == 3)
    #expect(activityIDs(try els.plan()) == ["a1", "a3", "n2"])
    jan.close()
    #expect(try board.open("Nieuw").follow(force: true).isEmpty)
  }

  @Test func `whose own commit is gone hears of it even where later ones are left over`() throws {
    let (els, jan) = try elsAndJan()
    try els.save(lecture("a3", 11..<12))
    try lose(2...2)
    jan.close()
    let again = try board.open("Jan")
    for _ in 1...2 {
      #expect(throws: StoreError.log(.gap(number: 2))) { try again.follow(force: true) }
    }
    let his = try #require(again.takeLost())
    #expect(his.drafts.map(\.standing) == [.lost(commit: 2)])
    #expect(again.drafts.all().drafts.map(\.draft.change) == [lecture("a2", 10..<11)])
    #expect(activityIDs(try again.plan()) == ["a1"])
  }

  @Test func `a snapshot of what was lost stands in nobody's way`() throws {
    try board.saveThree()
    try lose(2...3)
    let balie = try board.open("Balie")
    _ = try balie.follow()
    #expect(balie.takeLost()?.drafts.map(\.standing) == [.lost(commit: 2), .lost(commit: 3)])
    #expect(activityIDs(try balie.plan()) == ["a1"])
    let files = try FileManager.default.contentsOfDirectory(atPath: board.path)
    #expect(!files.contains("board-00000002.sqlite"))
    #expect(files.contains { $0.hasPrefix("lost-00000002-") && $0.hasSuffix(".sqlite") })

    let new = try board.open("Nora")
    _ = try new.follow()
    #expect(new.takeLost() == nil)
    #expect(try new.save(lecture("n2", 13..<14)).entry.number == 2)
    #expect(try balie.follow(force: true).commits.map(\.entry.number) == [2])
  }

  @Test func `who comes new to a board whose newest snapshot is of what was lost can save`() throws
  {
    try board.saveThree()
    try lose(2...3)
    let new = try board.open("Nora")
    _ = try? new.follow()
    #expect(try new.save(lecture("n2", 13..<14)).entry.number == 2)
    #expect(activityIDs(try new.plan()) == ["a1", "n2"])
    #expect(try numbers() == [1, 2])
  }

  @Test(.enabled(if: Attributes.areKept, "/tmp keeps no extended attributes"))
  func `on SMB what is still told of a commit that is gone is not believed`() throws {
    let path = board.path
    func open(_ author: String) throws -> PlanStore {
      try PlanStore.open(path, settings: board.settings(author)) { () throws(LogError) in
        try FolderLog.open(path, files: WatchedFileLayer(fileSystem: .smb))
      }
    }
    let (els, jan) = (try open("Els"), try open("Jan"))
    try els.save(lecture("a1", 9..<10))
    els.tidy()
    try jan.save(lecture("a2", 10..<11))
    jan.tidy()
    jan.close()
    try lose(2...2)
    #expect(try els.save(lecture("a3", 11..<12)).entry.number == 2)
    let again = try open("Jan")
    _ = try again.follow()
    #expect(again.takeLost()?.drafts.map(\.change) == [lecture("a2", 10..<11)])
    _ = try again.follow()
    #expect(activityIDs(try again.plan()) == ["a1", "a3"])
  }
}

private enum Attributes {
  static var areKept: Bool {
    let files = GlibcFileLayer()
    let path = "/tmp/planbord-attribute-\(CommitID.random())"
    guard let descriptor = try? files.open(path, .createNew) else { return false }
    defer {
      files.closeQuietly(descriptor)
      try? files.unlink(path)
    }
    return (try? files.setAttribute(of: path, to: [1])) != nil
  }
}
