import Foundation
import Planning
import Sharing
import Testing

@testable import Storage

/// A name goes from the board, its history and everybody's copies.
@Suite struct ErasingTests {
  private let jan: BoardOfJan
  private var board: SharedBoard { jan.board }
  private var store: PlanStore { jan.store }
  private var erasure: NameErasure { jan.erasure }

  init() throws { jan = try BoardOfJan() }

  private func erase() throws -> CommitOutcome { try jan.erase() }

  private func files(in folder: String) throws -> [String] { try jan.files(in: folder) }

  @Test func `no commit carries copies of what was erased, however soon it follows`() throws {
    let other = try board.open("Verhuur")
    try other.save(lecture("a3", 18..<19), because: "Jan Peeters weet ervan")
    try store.save(lecture("a4", 20..<21), because: "Jan Peeters ook")
    _ = try erase().saved()
    try store.save(lecture("a5", 6..<7))
    try other.save(lecture("a6", 7..<8))
    store.tidy()
    other.tidy()
    #expect(try files(in: board.path) == [])
  }

  @Test func `what a row was and what it becomes tell the name`() throws {
    var plan = try SharedBoard.house()
    try plan.apply(lecture("a1", 9..<10))
    var change = lecture("a1", 9..<10)
    guard case .activity(let row) = change.edits[0], let before = row.after else { return }
    let named = SampleEdits.with(before) { $0.title = "Lezing (Jan Peeters), a1" }
    let cleared = SampleEdits.with(before) { $0.title = "Lezing (Oud-medewerker 1), a1" }
    try plan.apply(PlanChange([.activity(Replacement(from: before, to: named))]))
    change.edits = [.activity(Replacement(from: nil, to: cleared))]
    let told = NameErasure.all(in: change, from: plan)
    #expect(told == [try #require(NameErasure(["Jan Peeters"], as: "Oud-medewerker 1"))])
  }

  @Test func `nothing in the board's folder has the name any more`() throws {
    #expect(try files(in: board.path).count >= 4)
    #expect(try erase().saved().entry.number == 5)
    #expect(try files(in: board.path) == [])
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(board.path)/new").isEmpty)
  }

  @Test func `the plan and its history go on with the placeholder, the rest as it was`() throws {
    let before = try store.history(limit: 99)
    _ = try erase().saved()
    for client in [store, try board.open("Nieuw")] {
      let plan = try client.plan()
      #expect(plan.resources[1].name == "Oud-medewerker 1")
      let a2 = try #require(plan.activity("a2"))
      #expect(plan.title(a2) == "Overleg met \"Oud-medewerker 1\"")
      #expect(plan.waivers.values.map(\.reason).sorted() == ["Oud-medewerker 1 deelt de zaal"])
      let after = try client.history(limit: 99)
      #expect(after.map(\.entry.number) == [5, 4, 3, 2, 1])
      #expect(
        after.map(\.entry.author) == [
          "Balie", "Balie", "Balie", "Oud-medewerker 1", "Oud-medewerker 1",
        ])
      #expect(after.dropFirst().map(\.entry.id) == before.map(\.entry.id))
      #expect(after[3].entry.reason == "Oud-medewerker 1 vraagt het")
    }
  }

  @Test func `an older change can still be undone afterwards`() throws {
    _ = try erase().saved()
    _ = try store.undo(4).saved()
    let plan = try store.plan()
    let a2 = try #require(plan.activity("a2"))
    #expect(try plan.row(a2).span == lectureSpan(9..<10))
    #expect(throws: StoreError.cannotBeTakenBack(number: 5)) { try store.undo(5) }
  }

  private func lectureSpan(_ hours: Range<Int>) throws -> Span {
    guard case .activity(let row) = lecture("x", hours).edits[0] else { throw NotSaved() }
    return try #require(row.after).span
  }

  @Test func `another planner's open board follows, and their copy forgets too`() throws {
    let other = try board.open("Verhuur")
    _ = try other.plan()
    _ = try erase().saved()
    let followed = try other.follow(force: true)
    #expect(followed.mustReload)
    #expect(try other.plan().resources[1].name == "Oud-medewerker 1")
    #expect(try other.history(limit: 99).map(\.entry.number) == [5, 4, 3, 2, 1])
    #expect(try files(in: other.folders.cache) == [])
    let saved = try other.save(lecture("a3", 18..<19))
    #expect(saved.entry.number == 6)
    #expect(try store.follow(force: true).commits.map(\.entry.number) == [6])
  }

  @Test func `a planner who was away meanwhile starts again from the snapshot`() throws {
    let other = try board.open("Verhuur")
    try store.save(lecture("a3", 18..<19))
    _ = try erase().saved()
    #expect(try other.follow(force: true).mustReload)
    #expect(activityIDs(try other.plan()) == ["a1", "a2", "a3"])
    #expect(try files(in: other.folders.cache) == [])
  }

  @Test func `the commits from the snapshot on are a sound chain`() throws {
    _ = try erase().saved()
    try store.save(lecture("a3", 18..<19))
    let log = try FolderLog.open(board.path)
    let head = try Replica(at: snapshotCopy(5), zones: .builtIn).board().head
    #expect(try log.commits(after: head, force: true, limit: 9).map(\.number) == [6])
    #expect(throws: LogError.prunedPast(number: 1, snapshot: 5)) {
      try log.commits(after: .start, force: true, limit: 9)
    }
  }

  private func snapshotCopy(_ number: Int) throws -> String {
    let copy = board.folder.file("copy.sqlite")
    try FolderLog.open(board.path).copySnapshot(number, to: copy)
    return copy
  }

  @Test func `erasing that came to a sudden end after its commit is finished by the next one`()
    throws
  {
    var intent = Intent(erasure.change(in: try store.plan()), leavesConflictsOpen: true)
    intent.erases = true
    _ = try store.commit(intent).saved()
    #expect(try files(in: board.path) != [])
    let next = try board.open("Verhuur")
    _ = try next.follow(force: true)
    #expect(throws: StoreError.erasingUnfinished(number: 5)) { try next.finishErasing() }
    try jan.age(5, minutes: 11)
    #expect(try next.finishErasing())
    #expect(try !next.finishErasing())
    #expect(try files(in: board.path) == [])
    #expect(try next.historyBegins() == 5)
    #expect(activityIDs(try board.open("Nieuw").plan()) == ["a1", "a2"])
  }

  @Test func `a share that goes away after the commit is told, and the rest is done later`() throws
  {
    let log = TrickyLog(try FolderLog.open(board.path))
    let tricky = try PlanStore.open(board.path, settings: board.settings("Beheer")) { log }
    _ = try tricky.follow(force: true)
    log.play(.refuseSnapshots)
    #expect(throws: StoreError.erasingUnfinished(number: 5)) {
      try tricky.erase(erasure, because: "vraag")
    }
    log.comeBack()
    #expect(try tricky.finishErasing())
    #expect(try files(in: board.path) == [])
  }

  @Test func `traces tell where a name stands before it goes`() throws {
    #expect(try store.traces(of: erasure) == NameTraces(rows: 3, commits: 4))
    let nobody = try #require(NameErasure(["Piet"], as: "x"))
    #expect(try store.traces(of: nobody).isEmpty)
  }

  @Test func `only whole words go, in any case, longer names first`() throws {
    let erasure = try #require(NameErasure(["Jan", "Jan Peeters"], as: "X"))
    #expect(erasure.erased("jan peeters, JAN en januari; Marjan") == "X, X en januari; Marjan")
    #expect(NameErasure(["Jan"], as: "ex-Jan") == nil)
    #expect(NameErasure([" "], as: "X") == nil)
  }
}
