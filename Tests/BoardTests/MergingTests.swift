import Planning
import TestSupport
import Testing

@testable import Board

/// Els works on A while An changes it, as keys typed and state seen.
@Suite struct MergingTests {
  private func board() throws -> TestBoard {
    var board = try TestBoard(
      [
        DrawnPlan.room("refter", seats: 120), DrawnPlan.room("atelier"),
        DrawnPlan.material("Beamer", stock: 3), DrawnPlan.material("Headset", stock: 60),
      ],
      """
                 08  09  10  11  12
      refter     ····AAAAAAAA········
      """)
    board.send(.share(.shared(board.state.now)))
    board.type("Right")
    return board
  }

  // MARK: - Forms

  @Test func `a form takes over what another changed elsewhere in it, and says so`() throws {
    var board = try board()
    board.type("Enter C-u \"Lezing\"")
    board.anChanges { $0.activity.visitors = 30 }
    let form = try board.form()
    #expect(form.text(.title) == "Lezing")
    #expect(form.text(.visitors) == "30")
    #expect(form.taken == [.visitors])
    #expect(form.questions.isEmpty)
    board.type("C-s")
    let saved = try #require(board.saved("A"))
    #expect(saved.activity.title == "Lezing")
    #expect(saved.activity.visitors == 30)
  }

  @Test func `the same field is asked about when saving, and one's own stays with Enter`() throws {
    var board = try board()
    board.type("Enter C-u \"Lezing\"")
    board.anChanges { $0.activity.title = "Concert" }
    #expect(try board.form().text(.title) == "Lezing")
    #expect(try board.form().question(.title)?.theirs == [.title: "Concert"])
    board.type("C-s")
    #expect(try board.form().asked?.by == "An")
    #expect(board.saved("A") == nil)
    board.type("Enter")
    #expect(board.saved("A")?.activity.title == "Lezing")
  }

  @Test func `the other's value is taken with an arrow and Enter`() throws {
    var board = try board()
    board.type("Enter C-u \"Lezing\" Tab \"concert\"")
    board.anChanges { $0.activity.title = "Concert" }
    board.type("C-s Down Enter")
    #expect(board.saved("A")?.activity.title == "Concert")
    #expect(board.saved("A")?.activity.kind == "concert")
  }

  @Test func `a question can be left for typing on`() throws {
    var board = try board()
    board.type("Enter C-u \"Lezing\"")
    board.anChanges { $0.activity.title = "Concert" }
    board.type("C-s Esc C-u \"Concert\" C-s")
    #expect(board.saved("A") == nil)
    guard case .browsing = board.state.mode else { Issue.record("the form is still open"); return }
  }

  @Test func `nothing typed is lost to a question while typing`() throws {
    var board = try board()
    board.type("Enter C-u \"Le\"")
    board.anChanges { $0.activity.title = "Concert" }
    board.type("\"zing\"")
    #expect(try board.form().text(.title) == "Lezing")
  }

  @Test func `materials of both are kept, by name`() throws {
    var board = try board()
    board.type("Enter")
    for _ in 0..<11 { board.type("Tab") }
    board.type("\"Beamer\"")
    board.anChanges { $0.book("Headset", id: "b9", 12) }
    #expect(try board.form().text(.materials) == "Headset ×12, Beamer")
    #expect(try board.form().questions.isEmpty)
    board.type("C-s")
    let resources = board.saved("A")?.bookings.map(\.resource)
    #expect(resources?.sorted() == ["Beamer", "Headset", "refter"])
  }

  @Test func `one moves it while the form is open elsewhere`() throws {
    var board = try board()
    board.type("Enter C-u \"Lezing\"")
    board.anMoves(byMinutes: 30)
    #expect(try board.form().text(.start) == "09:30")
    #expect(try board.form().text(.end) == "11:30")
    board.type("C-s")
    board.storeAgrees()
    #expect(board.when("A") == "2027-03-22T09:30–11:30")
  }

  @Test func `a move against a typed time is one question about the time`() throws {
    var board = try board()
    board.type("Enter Tab Tab Tab Tab Tab C-u \"10\"")
    board.anMoves(byMinutes: 30)
    let question = try #require(try board.form().questions.first)
    #expect(question.fields == [.day, .start, .end])
    #expect(question.theirs[.start] == "09:30")
    board.type("C-s Right Enter")
    board.storeAgrees()
    #expect(board.when("A") == "2027-03-22T09:30–11:30")
  }

  @Test func `cancelling what has a form open asks about the status`() throws {
    var board = try board()
    board.type("Enter C-u \"Lezing\"")
    board.anChanges { $0.activity.status = .cancelled }
    #expect(try board.form().question(.status)?.theirs == [.status: "cancelled"])
    board.type("C-s Down Enter")
    #expect(board.saved("A")?.activity.status == .cancelled)
    #expect(board.saved("A")?.activity.title == "Lezing")
  }

  @Test func `a form nobody typed in follows a cancellation`() throws {
    var board = try board()
    board.type("Enter")
    board.anChanges { $0.activity.status = .cancelled }
    #expect(try board.form().status == .cancelled)
    #expect(try board.form().questions.isEmpty)
  }
}

// MARK: - Moves

extension MergingTests {
  @Test func `a move in hand keeps a title another gave meanwhile`() throws {
    var board = try board()
    board.type("m Right Right")
    board.anChanges { $0.activity.title = "Concert" }
    #expect(board.state.notice == .taken([.title], by: "An"))
    board.type("Enter")
    board.storeAgrees()
    #expect(board.when("A") == "2027-03-22T10:00–12:00")
    #expect(board.saved("A") == nil)
    #expect(board.state.plan.activity("A").map { board.state.plan.title($0) } == "Concert")
  }

  @Test func `two moves are asked about: Enter puts it here`() throws {
    var board = try board()
    board.type("m Right Right")
    board.anMoves(byMinutes: -60)
    #expect(board.state.notice == .alsoMoved(by: "An", title: "A"))
    board.type("Enter")
    board.storeAgrees()
    #expect(board.when("A") == "2027-03-22T10:00–12:00")
  }

  @Test func `two moves are asked about: Esc leaves it where the other put it`() throws {
    var board = try board()
    board.type("m Right Right")
    board.anMoves(byMinutes: -60)
    board.type("Esc")
    #expect(board.when("A") == "2027-03-22T08:00–10:00")
    #expect(board.saved("A") == nil)
  }

  @Test func `an item that is gone cannot be held`() throws {
    var board = try board()
    board.type("m Right")
    board.anRemoves()
    guard case .browsing = board.state.mode else { Issue.record("still in hand"); return }
    #expect(board.state.notice == .changedElsewhere(by: "An", title: "A"))
  }
}

// MARK: - What the store found

extension MergingTests {
  @Test func `what was merged on saving is said`() throws {
    var board = try board()
    board.type("Enter C-u \"Lezing\" C-s")
    let id = try board.lastDraft()
    let change = try board.lastChange()
    board.send(.draftEnded(id))
    board.send(.committed(number: 7, change))
    board.send(.merged([TakenField(.visitors, by: "An")]))
    #expect(
      board.state.notice == .savedMerged(title: "Lezing", [TakenField(.visitors, by: "An")]))
  }

  @Test func `a save that met another's opens the form again with the question`() throws {
    var board = try board()
    board.type("Enter C-u \"Lezing\" C-s")
    let id = try board.lastDraft()
    board.anChanges { $0.activity.title = "Concert" }
    board.send(.draftStands(id, .changedElsewhere(by: "An", commit: 7)))
    board.send(.changedElsewhere(by: "An", draft: id))
    let form = try board.form()
    #expect(form.text(.title) == "Lezing")
    #expect(form.question(.title)?.theirs == [.title: "Concert"])
    board.effects = []
    board.type("C-s Enter")
    #expect(board.saved("A")?.activity.title == "Lezing")
    #expect(board.effects.contains(.withdraw(id)))
  }

  @Test func `who went on in the meantime is not pulled back into a form`() throws {
    var board = try board()
    board.type("Enter C-u \"Lezing\" C-s")
    let id = try board.lastDraft()
    board.type("Down")
    board.anChanges { $0.activity.title = "Concert" }
    board.send(.draftStands(id, .changedElsewhere(by: "An", commit: 7)))
    guard case .browsing = board.state.mode else { Issue.record("a form opened"); return }
    board.type("W Enter")
    #expect(try board.form().question(.title)?.theirs == [.title: "Concert"])
  }

  @Test func `a booking that changes alone comes with its activity as it was`() throws {
    var board = try board()
    board.type("m Down Enter")
    let a = try #require(board.state.plan.activity("A").map { board.state.plan[$0] })
    #expect(
      try board.lastChange().edits.first == .activity(Replacement(from: a, to: a)))
  }
}

// MARK: - An

extension TestBoard {
  struct Missing: Error {}

  mutating func anChanges(_ change: (inout ActivityEdit) -> Void) {
    guard let a = state.plan.activity("A") else { return }
    var edit = ActivityEdit(of: a, in: state.plan)
    change(&edit)
    send(.othersChanged(by: "An", edit.change(in: state.plan)))
  }

  mutating func anMoves(byMinutes minutes: Int) {
    anChanges { edit in
      edit = edit.moved(byClockMinutes: minutes, zone: .brussels) ?? edit
    }
  }

  mutating func anRemoves() {
    guard let a = state.plan.activity("A") else { return }
    let edit = ActivityEdit(of: a, in: state.plan)
    let bookings = edit.bookings.map { Edit.booking(Replacement(from: $0, to: nil)) }
    send(
      .othersChanged(
        by: "An",
        PlanChange(bookings + [.activity(Replacement(from: edit.activity, to: nil))])))
  }

  func form() throws -> FormState {
    guard case .form(let form) = state.mode else { throw Missing() }
    return form
  }

  func lastDraft() throws -> DraftID {
    for effect in effects.reversed() { if case .commit(_, _, let id) = effect { return id } }
    throw Missing()
  }

  func lastChange() throws -> PlanChange {
    for effect in effects.reversed() {
      if case .commit(let change, _, _) = effect { return change }
    }
    throw Missing()
  }

  /// The activity as the last save would have it; nil when nothing was sent.
  func saved(_ id: ActivityID) -> ActivityEdit? {
    guard let change = try? lastChange(), let index = state.plan.activity(id) else { return nil }
    return ActivityEdit(of: index, in: state.plan).applying(change)
  }
}

extension ActivityEdit {
  mutating func book(_ resource: ResourceID, id: BookingID, _ quantity: Int) {
    bookings.append(
      Booking(
        id: id, activity: activity.id, resource: resource, span: activity.span,
        quantity: quantity, version: 0))
  }
}
