import Foundation
import GRDB
import Planning
import Sharing
import Testing

@testable import Storage

@Suite struct SnapshotTests {
  private let board: SharedBoard

  init() throws {
    board = try SharedBoard()
  }

  private func snapshots() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: board.path)
      .filter { $0.hasPrefix("board-") }.sorted()
  }

  @Test func `a new board is a complete database`() throws {
    #expect(try snapshots() == ["board-00000000.sqlite"])
    let copy = board.folder.file("copy.sqlite")
    try FileManager.default.copyItem(atPath: "\(board.path)/board-00000000.sqlite", toPath: copy)
    let replica = try Replica(at: copy, zones: .builtIn)
    #expect(PlanContents(try replica.plan().0) == PlanContents(try SharedBoard.house()))
  }

  @Test func `a snapshot is made when its number comes by`() throws {
    try board.saveThree()
    #expect(try snapshots() == ["board-00000000.sqlite", "board-00000002.sqlite"])
  }

  @Test func `a new client starts from the newest snapshot`() throws {
    try board.saveThree()
    try FileManager.default.removeItem(atPath: "\(board.path)/commits/00000/00000001")
    let store = try board.open("Verhuur")
    #expect(activityIDs(try store.plan()) == ["a1", "a2", "a3"])
    #expect(try store.history(limit: 9).map(\.entry.number) == [3, 2, 1])
  }

  @Test(arguments: [0, 5000, 50_000])
  func `a damaged snapshot is passed over for an older one`(offset: Int) throws {
    try board.saveThree()
    let path = "\(board.path)/board-00000002.sqlite"
    var data = try #require(FileManager.default.contents(atPath: path))
    for place in offset..<min(offset + 40_000, data.count) { data[place] = 0xA5 }
    try data.write(to: URL(fileURLWithPath: path))
    let store = try board.open("Verhuur")
    #expect(activityIDs(try store.plan()) == ["a1", "a2", "a3"])
  }

  @Test(arguments: [LogError.noSuchSnapshot(number: 2), .away(errno: 116)])
  func `a snapshot cleared away while it is fetched is passed over too`(error: LogError) throws {
    try board.saveThree()
    let log = TrickyLog(try FolderLog.open(board.path))
    log.vanish(2, as: error)
    let store = try PlanStore.open(board.path, settings: board.settings("Verhuur")) { log }
    #expect(activityIDs(try store.plan()) == ["a1", "a2", "a3"])
  }

  @Test func `a snapshot of a newer program is passed over for an older one`() throws {
    try board.saveThree()
    try makeNewer("board-00000002.sqlite")
    #expect(activityIDs(try board.open("Verhuur").plan()) == ["a1", "a2", "a3"])
  }

  @Test func `with nothing but newer snapshots the store says so`() throws {
    try makeNewer("board-00000000.sqlite")
    let fault = StoreError.newerFormat(found: 99, known: ReplicaSchema.version)
    #expect(throws: fault) { try board.open("Verhuur") }
  }

  @Test func `making a replica leaves no other files behind`() throws {
    let path = "\(board.path)/board-00000000.sqlite"
    let sound = try #require(FileManager.default.contents(atPath: path))
    try sound.prefix(20_000).write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreError.self) { try board.open("Verhuur") }
    try sound.write(to: URL(fileURLWithPath: path))
    let store = try board.open("Verhuur")
    let names = try FileManager.default.contentsOfDirectory(atPath: store.folders.cache)
    #expect(
      Set(names).isSubset(of: [
        "lock", "replica-1.sqlite", "replica-1.sqlite-wal", "replica-1.sqlite-shm",
      ]))
  }

  private func makeNewer(_ snapshot: String) throws {
    let queue = try DatabaseQueue(path: "\(board.path)/\(snapshot)")
    try queue.write { db in try db.execute(sql: "PRAGMA user_version = 99") }
    try queue.close()
  }

  @Test func `without any sound snapshot the store says so`() throws {
    let path = "\(board.path)/board-00000000.sqlite"
    try Data("no database".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreError.noUsableSnapshot(newest: 0)) { try board.open("Verhuur") }
  }

  @Test func `closing after many commits leaves a snapshot`() throws {
    var settings = board.settings("Balie")
    settings.snapshotOnClosing = 3
    let store = try PlanStore.open(board.path, settings: settings)
    for number in 1...3 { try store.save(lecture("a\(number)", (8 + number)..<(9 + number))) }
    store.close()
    #expect(try snapshots() == ["board-00000000.sqlite", "board-00000003.sqlite"])
  }

  @Test func `closing after few commits leaves none`() throws {
    let store = try board.open("Balie")
    try store.save(lecture("a1", 9..<10))
    store.close()
    #expect(try snapshots() == ["board-00000000.sqlite"])
  }

  @Test func `a snapshot carries the latest commits only`() throws {
    let store = try board.open("Balie")
    for number in 1...3 { try store.save(lecture("a\(number)", (8 + number)..<(9 + number))) }
    try store.replica.write { db in try CommitTable(db: db).trim(to: 2) }
    #expect(try store.history(limit: 9).map(\.entry.number) == [3, 2])
  }

  @Test func `a client whose next commit is pruned starts again from a snapshot`() throws {
    let verhuur = try board.open("Verhuur")
    try board.saveThree()
    try FileManager.default.removeItem(atPath: "\(board.path)/commits/00000/00000001")
    let followed = try verhuur.follow(force: true)
    #expect(followed.mustReload)
    #expect(activityIDs(try verhuur.plan()) == ["a1", "a2", "a3"])
  }

  @Test func `an exported board is a complete database in one file`() throws {
    let store = try board.open("Balie")
    try store.save(lecture("a1", 9..<10))
    #expect(try store.export(to: board.folder.file("export.sqlite")) == 1)
    #expect(throws: StoreError.self) { try store.export(to: board.folder.file("export.sqlite")) }
    let copy = try Replica(at: board.folder.file("export.sqlite"), zones: .builtIn)
    #expect(activityIDs(try copy.plan().0) == ["a1"])
  }
}
