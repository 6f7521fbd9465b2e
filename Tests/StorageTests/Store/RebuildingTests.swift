import Foundation
import GRDB
import Planning
import Sharing
import Testing

@testable import Storage

@Suite struct RebuildingTests {
  private let board: SharedBoard

  init() throws {
    board = try SharedBoard()
    let store = try board.open("Balie")
    try store.save(lecture("a1", 9..<10))
    try store.save(lecture("a2", 10..<11))
    store.close()
  }

  private func replicaPath() throws -> String {
    try #require(StoreFolders(board: board.path, board.settings("Balie")).replica)
  }

  @Test func `a deleted replica is made again`() throws {
    try FileManager.default.removeItem(atPath: try replicaPath())
    let store = try board.open("Balie")
    #expect(activityIDs(try store.plan()) == ["a1", "a2"])
    #expect(try store.headState.number == 2)
  }

  @Test(arguments: [0, 1, 50, 4096, 20_000])
  func `a replica cut short is made again`(bytes: Int) throws {
    let data = try #require(FileManager.default.contents(atPath: try replicaPath()))
    try data.prefix(bytes).write(to: URL(fileURLWithPath: try replicaPath()))
    #expect(activityIDs(try board.open("Balie").plan()) == ["a1", "a2"])
  }

  @Test(arguments: [0, 100, 4096, 8192, 30_000])
  func `a replica with garbage in it is made again`(offset: Int) throws {
    var data = try #require(FileManager.default.contents(atPath: try replicaPath()))
    for place in offset..<min(offset + 60_000, data.count) { data[place] = 0xA5 }
    try data.write(to: URL(fileURLWithPath: try replicaPath()))
    #expect(activityIDs(try board.open("Balie").plan()) == ["a1", "a2"])
  }

  @Test func `a replica of an unknown newer schema is made again`() throws {
    let queue = try DatabaseQueue(path: try replicaPath())
    try queue.write { db in try db.execute(sql: "PRAGMA user_version = 99") }
    try queue.close()
    #expect(activityIDs(try board.open("Balie").plan()) == ["a1", "a2"])
  }

  @Test func `the owner of a replica made again is told to load the plan again`() throws {
    let store = try board.open("Balie")
    let queue = try DatabaseQueue(path: try replicaPath())
    try queue.write { db in try db.execute(sql: "DROP TABLE board") }
    try queue.close()
    let followed = try store.follow()
    #expect(followed.mustReload)
    #expect(activityIDs(try store.plan()) == ["a1", "a2"])
    #expect(try store.follow().isEmpty)
  }

  @Test func `a process with the old replica open goes on beside one that made it again`() throws {
    let left = try board.open("Balie")
    let right = try board.open("Balie")
    try right.rebuild()
    try right.save(lecture("a3", 11..<12))
    try left.save(lecture("a4", 12..<13))
    left.close()
    #expect(activityIDs(try right.plan()) == ["a1", "a2", "a3"])
    #expect(try right.follow(force: true).commits.map(\.entry.number) == [4])
    #expect(activityIDs(try board.open("Balie").plan()) == ["a1", "a2", "a3", "a4"])
  }
}
