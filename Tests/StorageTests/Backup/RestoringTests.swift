import Planning
import Sharing
import TestSupport
import Testing

@testable import Storage

@Suite struct RestoringTests {
  private let board: SharedBoard
  private let store: PlanStore
  private var file: String { board.folder.file("stad.sqlite") }

  /// a1 and a2 in the backup; afterwards a1 moves, a2 goes and a3 comes.
  init() throws {
    board = try SharedBoard()
    store = try board.openWithTwo("Balie")
    _ = try store.backUp(to: file)
    try store.save(move(try store.plan(), "a1", byHours: 5))
    let verhuur = try board.open("Verhuur")
    try verhuur.save(lecture("a2", 10..<11).inverse)
    try verhuur.save(lecture("a3", 9..<10))
    _ = try store.follow(force: true)
  }

  private func backup() throws -> Backup {
    try PlanStore.readBackup(file, settings: board.settings("Balie"))
  }

  @Test func `a preview tells the commits, and what goes, comes and changes`() throws {
    let preview = try store.preview(restoring: try backup())
    #expect(preview.lost == 3)
    #expect(preview.entries.map(\.author) == ["Verhuur", "Verhuur", "Balie"])
    #expect(preview.sharesPast == true)
    var after = try store.plan()
    try after.apply(preview.change)
    #expect(activityIDs(after) == ["a1", "a2"])
  }

  @Test func `restoring is one commit that everyone follows and that can be undone`() throws {
    let other = try board.open("Verhuur")
    let before = PlanContents(try store.plan())
    let restored = try store.restore(
      try store.preview(restoring: try backup()), because: "teruggezet"
    ).saved()
    #expect(restored.entry.number == 6)
    #expect(restored.entry.reason == "teruggezet")
    #expect(try other.follow(force: true).commits.map(\.entry.number).last == 6)
    #expect(activityIDs(try other.plan()) == ["a1", "a2"])
    #expect(try store.preview(restoring: try backup()).change.isEmpty)

    _ = try store.undo(6, because: "toch niet").saved()
    #expect(PlanContents(try store.plan()) == before)
  }

  @Test func `a backup of another board is refused`() throws {
    let other = try SharedBoard()
    let stranger = try other.open("Balie")
    let error = #expect(throws: StoreError.self) {
      try stranger.preview(restoring: try backup())
    }
    guard case .backup(_, .otherBoard) = error else { throw NotSaved() }
  }

  @Test func `a board with another past than the backup's says so`() throws {
    _ = try store.replica.write { db in
      try db.run("UPDATE commits SET digest = ? WHERE number = 2", [.text(Digest.zero.hex)])
    }
    #expect(try store.preview(restoring: try backup()).sharesPast == false)
  }

  @Test(arguments: 1...20)
  func `any plan becomes any other, and back`(seed: UInt64) throws {
    let plans = try (0..<2).map {
      try RandomPlan(seed: seed * 2 + $0, activities: 8 + Int($0) * 6).plan
    }
    let change = PlanChange(from: plans[0], to: plans[1])
    var plan = plans[0]
    try plan.apply(change)
    #expect(PlanChange(from: plan, to: plans[1]).isEmpty)
    try plan.apply(change.inverse)
    #expect(PlanContents(plan) == PlanContents(plans[0]))
  }
}
