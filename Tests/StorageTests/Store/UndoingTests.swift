import ConstraintChecker
import Planning
import Testing

@testable import Storage

@Suite struct UndoingTests {
  private let board: SharedBoard
  private let store: PlanStore

  init() throws {
    board = try SharedBoard()
    store = try board.open("Balie")
  }

  @Test func `undo takes the last commit back and says which`() throws {
    try store.save(lecture("a1", 9..<10))
    try store.save(lecture("a2", 10..<11))
    let undo = try store.undo().saved()
    #expect(undo.entry.undoes == 2)
    #expect(activityIDs(try store.plan()) == ["a1"])
  }

  @Test func `undo and redo walk back and forth`() throws {
    try store.save(lecture("a1", 9..<10))
    try store.save(lecture("a2", 10..<11))
    _ = try store.undo().saved()
    _ = try store.undo().saved()
    #expect(activityIDs(try store.plan()) == [])
    #expect(throws: StoreError.nothingToUndo) { try store.undo() }
    _ = try store.redo().saved()
    #expect(activityIDs(try store.plan()) == ["a1"])
    _ = try store.redo().saved()
    #expect(activityIDs(try store.plan()) == ["a1", "a2"])
    #expect(throws: StoreError.nothingToRedo) { try store.redo() }
    _ = try store.undo().saved()
    #expect(activityIDs(try store.plan()) == ["a1"])
  }

  @Test func `saving something new leaves nothing to redo`() throws {
    try store.save(lecture("a1", 9..<10))
    _ = try store.undo().saved()
    try store.save(lecture("a2", 9..<10))
    #expect(throws: StoreError.nothingToRedo) { try store.redo() }
  }

  @Test func `undo passes over what others saved`() throws {
    let verhuur = try board.open("Verhuur")
    try store.save(lecture("a1", 9..<10))
    try verhuur.save(lecture("a2", 10..<11))
    _ = try store.follow(force: true)
    _ = try store.undo().saved()
    #expect(activityIDs(try store.plan()) == ["a2"])
  }

  @Test func `undo outlives the program`() throws {
    try store.save(lecture("a1", 9..<10))
    store.close()
    let later = try board.open("Balie")
    _ = try later.undo().saved()
    #expect(activityIDs(try later.plan()) == [])
  }

  @Test func `a redo that would double-book by now is refused`() throws {
    let verhuur = try board.open("Verhuur")
    try store.save(lecture("a1", 9..<10))
    _ = try store.undo().saved()
    try verhuur.save(lecture("a2", 9..<10))
    guard case .refused(let conflicts, _) = try store.redo() else { throw NotSaved() }
    #expect(conflicts.map(\.rule) == [.roomDouble])
    _ = try store.redo(because: "toch").saved()
  }

  @Test func `undo of a way out brings its conflict back, open as it was`() throws {
    try leaveDoubleBooked()
    try store.save(try move(try store.plan(), "a2", byHours: 1))
    _ = try store.undo().saved()
    let plan = try store.plan()
    #expect(ConstraintCheck.whole(plan, now: nil).conflicts.map(\.rule) == [.roomDouble])
    #expect(plan.waivers.isEmpty)
    _ = try store.redo().saved()
    #expect(ConstraintCheck.whole(try store.plan(), now: nil).conflicts.isEmpty)
  }

  @Test func `what others booked meanwhile still stands in the way of an undo`() throws {
    try leaveDoubleBooked()
    try store.save(try move(try store.plan(), "a2", byHours: 1))
    let verhuur = try board.open("Verhuur")
    try verhuur.save(lecture("a3", 9..<10), because: "mag")
    guard case .refused(let conflicts, let plan) = try store.undo() else { throw NotSaved() }
    let titles = conflicts.map { conflict in
      Set(conflict.bookings.map { plan.id(ActivityIndex(plan.row($0).activity)).text })
    }
    #expect(titles == [["a2", "a3"]])
  }

  private func leaveDoubleBooked() throws {
    try store.save(lecture("a1", 9..<10))
    let change = lecture("a2", 9..<10)
    _ = try store.commit(Intent(change, leavesConflictsOpen: true)).saved()
  }

  @Test func `undo of what someone else has changed since names who`() throws {
    let verhuur = try board.open("Verhuur")
    try store.save(lecture("a1", 9..<10))
    try verhuur.save(
      try {
        _ = try verhuur.follow(force: true)
        return try move(try verhuur.plan(), "a1", byHours: 1)
      }())
    guard case .changedElsewhere(let by, _) = try store.undo(1) else { throw NotSaved() }
    #expect(by.author == "Verhuur")
  }

  @Test func `undoing a save with a reason takes the reason back, redo brings it again`() throws {
    try store.save(lecture("a1", 9..<10))
    try store.save(lecture("a2", 9..<10), because: "mag")
    _ = try store.undo().saved()
    #expect(try store.plan().waivers.isEmpty)
    _ = try store.redo().saved()
    #expect(try store.plan().waivers.count == 1)
  }

  @Test func `history is newest first, in pages`() throws {
    for (number, hour) in (8..<14).enumerated() {
      try store.save(lecture("a\(number)", hour..<(hour + 1)))
    }
    let first = try store.history(limit: 4)
    #expect(first.map(\.entry.number) == [6, 5, 4, 3])
    let second = try store.history(limit: 4, before: first.last?.entry.number)
    #expect(second.map(\.entry.number) == [2, 1])
    #expect(second.last?.change == lecture("a0", 8..<9))
  }

  @Test func `a commit the log does not have cannot be undone`() {
    #expect(throws: StoreError.notInHistory(number: 7, begins: 1)) { try store.undo(7) }
  }
}
