import Foundation
import GRDB
import Planning
import Sharing
import Testing

@testable import Storage

@Suite struct BackupTests {
  private let board: SharedBoard
  private let store: PlanStore
  private var file: String { board.folder.file("stad.sqlite") }

  init() throws {
    board = try SharedBoard()
    store = try board.openWithTwo("Balie")
  }

  private func read(_ path: String? = nil) throws -> Backup {
    try PlanStore.readBackup(path ?? file, settings: board.settings("Balie"))
  }

  @Test func `a backup holds the board and its history in one file`() throws {
    #expect(try store.backUp(to: file) == 2)
    let backup = try read()
    #expect(PlanContents(backup.plan) == PlanContents(try store.plan()))
    #expect(backup.number == 2)
    let names = try FileManager.default.contentsOfDirectory(atPath: board.folder.path)
    #expect(names.filter { $0.contains("stad.sqlite") } == ["stad.sqlite"])
  }

  @Test func `a file that is there stays, unless it is today's own`() throws {
    try Data("mine".utf8).write(to: URL(fileURLWithPath: file))
    #expect(throws: StoreError.backup(path: file, .fileExists)) { try store.backUp(to: file) }
    #expect(FileManager.default.contents(atPath: file) == Data("mine".utf8))
    #expect(try store.backUp(to: file, replacing: true) == 2)
    #expect(try read().number == 2)
  }

  @Test func `a folder that is not there is named, and nothing is left behind`() throws {
    let path = board.folder.file("none/stad.sqlite")
    #expect(throws: StoreError.backup(path: path, .cannotWrite(errno: ENOENT))) {
      try store.backUp(to: path)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: store.folders.cache)
    #expect(!names.contains { $0.hasSuffix(".tmp") })
  }

  @Test func `a full disk is called one`() {
    #expect(BackupFault(writing: Errno(ENOSPC)) == .diskFull)
    #expect(BackupFault(writing: Errno(EDQUOT)) == .diskFull)
    #expect(BackupFault(writing: Errno(EACCES)) == .cannotWrite(errno: EACCES))
  }

  @Test func `what is no backup is told apart from a damaged and from a newer one`() throws {
    #expect(throws: StoreError.backup(path: file, .noSuchFile)) { try read() }
    try Data("id,name\n".utf8).write(to: URL(fileURLWithPath: file))
    #expect(throws: StoreError.backup(path: file, .notABackup)) { try read() }

    let damaged = board.folder.file("damaged.sqlite")
    _ = try store.backUp(to: damaged)
    var data = try #require(FileManager.default.contents(atPath: damaged))
    for place in 4096..<min(40_000, data.count) { data[place] = 0xA5 }
    try data.write(to: URL(fileURLWithPath: damaged))
    #expect(throws: StoreError.backup(path: damaged, .damaged)) { try read(damaged) }

    let newer = board.folder.file("newer.sqlite")
    _ = try store.backUp(to: newer)
    let queue = try DatabaseQueue(path: newer)
    try queue.write { db in try db.execute(sql: "PRAGMA user_version = 99") }
    try queue.close()
    let fault = BackupFault.newerFormat(found: 99, known: ReplicaSchema.version)
    #expect(throws: StoreError.backup(path: newer, fault)) { try read(newer) }
  }

  @Test func `a plain database has the rows by their ids and the history`() throws {
    #expect(try store.exportPlainly(to: file) == 2)
    let queue = try DatabaseQueue(path: file)
    let rows = try queue.read { db in
      try db.rows(
        """
        SELECT b.id, a.title, r.name, b.start, b.end, b.quantity FROM bookings b
          JOIN activities a ON a.id = b.activity JOIN resources r ON r.id = b.resource ORDER BY b.id
        """
      ) { row in (0..<6).map { row.text($0) }.joined(separator: "|") }
    }
    #expect(
      rows == [
        "a1.1|Lezing a1|Refter|2027-03-22T09:00+01:00|2027-03-22T10:00+01:00|1",
        "a2.1|Lezing a2|Refter|2027-03-22T10:00+01:00|2027-03-22T11:00+01:00|1",
      ])
    let history = try queue.read { db in
      try db.rows("SELECT number, author FROM history") { "\($0.integer(0)) \($0.text(1))" }
    }
    #expect(history == ["1 Balie", "2 Balie"])
    #expect(throws: StoreError.backup(path: file, .fileExists)) {
      try store.exportPlainly(to: file)
    }
  }
}
