import Foundation
import Planning
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
