import Foundation
import Planning
import Sharing
import Testing

@testable import Storage

/// Boards as earlier programs left them, in `Boards/format-N`; git keeps no empty `new/`.
@Suite struct OldBoardTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: [1, 2])
  func `a board of every format so far opens, tells its history and takes another commit`(
    format: Int
  ) throws {
    let store = try PlanStore.open(try copy(of: format), settings: settings)
    let plan = try store.plan()
    #expect(plan.activities.map { plan.title($0) }.sorted() == ["Klas 6C", "Lezing Leie"])
    let history = try store.history(limit: 9)
    #expect(history.map(\.entry.number) == [3, 2, 1])
    #expect(history.map(\.entry.reason) == [nil, "Lezing mag uitlopen", nil])
    #expect(history.first?.entry.undoes == 2)

    try store.save(lecture("nieuw", 14..<15, on: "refter"))
    #expect(try store.headState.number == 4)
    store.close()
  }

  /// Made by `house set`, `book --needs`, `erase-name`, `waive --until` of the program of November 2026.
  @Test func `a board with a house, an erased name and waivers that end opens and goes on`() throws
  {
    let path = try copy(of: 3)
    let store = try PlanStore.open(path, settings: settings)
    let plan = try store.plan()
    #expect(
      plan.house.rows.map(\.key.table.rawValue).sorted() == ["absence", "grant", "policy", "skill"])
    #expect(!plan.opening.isEmpty)
    let concert = try #require(plan.activities.first { plan.title($0) == "Concert" })
    #expect(plan[concert].status == .option)
    #expect(plan[concert].needs.count == 2)
    #expect(plan[concert].about.askedAt != nil)
    #expect(plan.waivers.values.count { $0.expires == nil } == 1)
    #expect(plan.waivers.values.count { $0.expires != nil } == 1)

    let history = try store.history(limit: 99)
    #expect(history.map(\.entry.number) == Array((1...10).reversed()))
    #expect(history.filter(\.erases).map(\.entry.number) == [5])
    #expect(plan.resource("gids-4").map { plan[$0].name } == "Oud-medewerker")

    try store.save(lecture("nieuw", 14..<15, on: "refter"))
    #expect(try store.headState.number == 11)
    store.close()
    var found: [Finding] = []
    Checkup(path, settings: settings) { if case .found(let one) = $0 { found.append(one) } }.run()
    #expect(found.contains(.chain(.whole(first: 5, last: 11))))
    #expect(found.contains(.snapshots(.sound(checked: 1, all: 1, newest: 5))))
  }

  /// Made by `house set zones` and `house set resources` of the program of 30 November 2026.
  @Test func `a board with zones opens, tells its history and takes another commit`() throws {
    let store = try PlanStore.open(try copy(of: 4), settings: settings)
    let plan = try store.plan()
    let zone = WatchZone(
      id: "zalen", museum: "stam", rooms: ["refter"], attendants: 1, skill: "suppoost")
    #expect(plan.house.rows.map(\.key) == [HouseRow.zone(zone).key])
    #expect(plan.resource("refter").map { plan[$0].capacity } == 100)
    #expect(try store.history(limit: 9).map(\.entry.number) == [3, 2, 1])
    try store.save(lecture("nieuw", 14..<15, on: "refter"))
    #expect(try store.headState.number == 4)
  }

  /// Made by `init --from` a folder with a kind, `house set handling`, `kinds` and `resources` of the same day.
  @Test func `a board with hours to settle and a van's load opens and goes on`() throws {
    let store = try PlanStore.open(try copy(of: 5), settings: settings)
    let plan = try store.plan()
    #expect(plan.house.kinds["verf"]?.settlingHours == 336)
    #expect(plan.house.handling["podium"]?.perVan == 12)
    #expect(try store.history(limit: 9).map(\.entry.number) == [3, 2, 1])
    // Taken back, the kind is as the folder had it.
    _ = try store.undo(2).saved()
    #expect(try store.plan().house.kinds["verf"]?.settlingHours == 672)
    #expect(try store.headState.number == 4)
  }

  private func copy(of format: Int) throws -> String {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    let board = folder.file("board")
    try FileManager.default.copyItem(
      atPath: tests.appendingPathComponent("Boards/format-\(format)").path, toPath: board)
    try FileManager.default.createDirectory(
      atPath: "\(board)/new", withIntermediateDirectories: false)
    return board
  }

  private var settings: StoreSettings {
    StoreSettings(
      author: "jan", host: "stam-04", program: "planbord test", cacheFolder: folder.file("cache"),
      stateFolder: folder.file("state"), clock: { 1_800_000_000 })
  }
}
