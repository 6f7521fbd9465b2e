import Planning
import Sharing
import Testing

@testable import Storage

/// Others save, and share snapshots as usual, while somebody is in the middle of erasing a name.
@Suite struct ErasingRaceTests {
  private let jan: BoardOfJan
  private var path: String { jan.board.path }

  init() throws { jan = try BoardOfJan() }

  /// Somebody who shares a snapshot after every commit.
  private var verhuurSettings: StoreSettings {
    var settings = jan.board.settings("Verhuur")
    settings.snapshotEvery = 1
    return settings
  }

  private func verhuur() throws -> PlanStore {
    try PlanStore.open(path, settings: verhuurSettings)
  }

  private func history(_ store: PlanStore) throws -> [Int] {
    try store.history(limit: 99).map(\.entry.number)
  }

  /// The commit of an erasing whose author is killed right after it.
  private func eraseAndDie() throws {
    var intent = Intent(jan.erasure.change(in: try jan.store.plan()), leavesConflictsOpen: true)
    intent.erases = true
    _ = try jan.store.commit(intent).saved()
  }

  @Test func `a snapshot shared between the erasing and its own keeps the history for all`() throws
  {
    try verhuur().close()
    let log = TrickyLog(try FolderLog.open(path))
    let eraser = try PlanStore.open(path, settings: jan.board.settings("Balie 2")) { log }
    log.beforeSnapshot { [path, settings = verhuurSettings] in
      guard let other = try? PlanStore.open(path, settings: settings) else { return }
      _ = try? other.follow()
      _ = try? other.commit(Intent(lecture("a9", 20..<21)))
      other.tidy()
    }
    _ = try eraser.erase(jan.erasure, because: "op vraag").saved()
    let new = try jan.board.open("Nieuw")
    _ = try new.follow(force: true)
    #expect(try history(new) == [6, 5, 4, 3, 2, 1])
  }

  @Test func `who forgot and starts again still leaves the snapshot to the eraser`() throws {
    let first = try verhuur()
    try eraseAndDie()
    _ = try first.follow(force: true)
    first.close()
    let again = try verhuur()
    try again.save(lecture("a9", 20..<21))
    again.tidy()
    #expect(try FolderLog.open(path).snapshots() == [4, 0])
  }

  @Test func `once the eraser's snapshot is there, who waited goes on from it`() throws {
    // On this thread too: the eraser's share calls back.
    nonisolated(unsafe) let other = try verhuur()
    let log = TrickyLog(try FolderLog.open(path))
    let eraser = try PlanStore.open(path, settings: jan.board.settings("Balie 2")) { log }
    log.beforeSnapshot {
      _ = try? other.commit(Intent(lecture("a9", 20..<21)))
      other.tidy()
    }
    _ = try eraser.erase(jan.erasure, because: "op vraag").saved()
    #expect(try FolderLog.open(path).snapshots() == [5])
    other.tidy()
    #expect(try FolderLog.open(path).snapshots() == [6, 5])
    #expect(try history(other) == [6, 5, 4, 3, 2, 1])
    #expect(try history(jan.board.open("Nieuw")) == [6, 5, 4, 3, 2, 1])
  }

  @Test func `an eraser who was killed is waited for ten minutes, then others finish it`() throws {
    let other = try verhuur()
    try eraseAndDie()
    try other.save(lecture("a9", 20..<21))
    try jan.age(5, minutes: 9)
    other.tidy()
    #expect(try FolderLog.open(path).snapshots() == [4, 0])
    try jan.age(5, minutes: 11)
    other.tidy()
    #expect(try FolderLog.open(path).snapshots() == [6])
    #expect(try jan.files(in: path) == [])
    #expect(try history(jan.board.open("Nieuw")) == [6, 5])
    // And then goes on, as on any board.
    let before = other.replica.path
    _ = try other.follow()
    let renewed = other.replica.path
    _ = try other.follow()
    #expect(renewed != before && other.replica.path == renewed)
  }

  @Test func `asked once more, whoever erased need not wait for himself`() throws {
    try eraseAndDie()
    #expect(try jan.store.finishErasing())
    #expect(try jan.files(in: path) == [])
  }

  @Test func `another name is not erased in the middle of it`() throws {
    try eraseAndDie()
    let other = try verhuur()
    let gids = try #require(NameErasure(["Refter"], as: "Zaal"))
    #expect(throws: StoreError.erasingUnfinished(number: 5)) {
      try other.erase(gids, because: "op vraag")
    }
  }
}
