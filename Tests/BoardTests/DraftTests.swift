import ConstraintChecker
import Planning
import Screen
import TestSupport
import Testing

@testable import Board

/// Changes made while the share is away, as keys typed and state seen.
@Suite struct DraftTests {
  private func board(away: Bool = true) throws -> TestBoard {
    var board = try TestBoard(
      [DrawnPlan.room("refter", seats: 120), DrawnPlan.room("atelier"), DrawnPlan.person("gids")],
      """
                 08  09  10  11  12
      refter     ····AAAAAAAA········
      atelier    ········BBBB········
      gids       ····AAAA············
      """)
    board.send(.share(.shared(board.state.now)))
    if away { board.goAway() }
    return board
  }

  @Test func `what is saved while the share is away lies on the board at once`() throws {
    var board = try board()
    board.type("Right m Right Right Enter")
    #expect(board.when("A") == "2027-03-22T10:00–12:00")
    #expect(board.state.notice == .draft(.waits(title: "A")))
    #expect(board.state.waiting.count == 1)
    #expect(board.state.saving == nil)
    #expect(board.standing("A") == .drafted)
  }

  @Test func `nothing is said to wait before this computer has written it`() throws {
    var board = try board()
    board.writesAtOnce = false
    board.type("Right m Right Right Enter")
    #expect(board.state.waiting.isEmpty)
    #expect(board.state.notice == nil)
    #expect(board.when("A") == "2027-03-22T09:00–11:00")
    board.drafted()
    #expect(board.state.notice == .draft(.waits(title: "A")))
    #expect(board.state.waiting.count == 1)
    #expect(board.when("A") == "2027-03-22T10:00–12:00")
  }

  @Test func `nor when the share goes away before that`() throws {
    var board = try board(away: false)
    board.writesAtOnce = false
    board.type("Right m Right Right Enter")
    board.goAway()
    #expect(board.state.waiting.isEmpty)
    board.drafted()
    #expect(board.state.waiting.count == 1)
    #expect(board.state.notice == .draft(.waits(title: "A")))
  }

  @Test func `an undo this computer's disk refused is in the list all the same`() throws {
    var board = try board()
    board.type("Right m Right Right Enter")
    board.storeAgrees()
    board.type("u")
    let id = try #require(board.state.saving)
    let change = PlanChange([])
    let undo = Draft(id: id, change, undoes: 1, madeAt: board.state.now)
    board.send(.draftNotKept(undo, "de schijf is vol"))
    #expect(board.state.saving == nil)
    #expect(board.state.held.map(\.id) == [id])
  }

  @Test func `an undo of what cannot be read any more is said, and the planner goes on`() throws {
    var board = try board()
    board.type("Right m Right Right Enter")
    board.storeAgrees()
    board.type("u")
    board.send(.notUndone(try #require(board.state.saving), "de schijf antwoordt niet"))
    #expect(board.state.saving == nil)
    #expect(board.state.notice == .notSaved(.other("de schijf antwoordt niet")))
    #expect(board.state.drafts.isEmpty)
  }

  @Test func `drafts can be built on drafts`() throws {
    var board = try board()
    board.type("Right m Right Right Enter m Right Enter")
    #expect(board.when("A") == "2027-03-22T10:30–12:30")
    #expect(board.state.waiting.count == 2)
  }

  @Test func `a draft that clashes with the plan at hand asks for a reason like any other`() throws
  {
    var board = try board()
    board.type("Right m Down Enter")
    guard case .reason = board.state.mode else { Issue.record("no reason asked"); return }
    board.type("\"met_akkoord\" Enter")
    #expect(board.state.waiting.first?.reason == "met akkoord")
  }

  @Test func `others' changes come in beneath a draft`() throws {
    var board = try board()
    let b = try #require(board.state.plan.activity("B"))
    var edit = ActivityEdit(of: b, in: board.state.plan)
    edit.activity.title = "Lezing Leie"
    let theirs = edit.change(in: board.state.plan)
    board.type("Right m Right Right Enter")
    board.send(.othersChanged(by: "els", theirs))
    #expect(board.state.plan.title(b) == "Lezing Leie")
    #expect(board.when("A") == "2027-03-22T10:00–12:00")
    #expect(board.standing("A") == .drafted)
  }

  @Test func `a draft of what another changed meanwhile leaves the board and stays in the list`()
    throws
  {
    var board = try board()
    let a = try #require(board.state.plan.activity("A"))
    var edit = ActivityEdit(of: a, in: board.state.plan)
    edit.activity.title = "Van Els"
    let theirs = edit.change(in: board.state.plan)
    board.type("Right m Right Right Enter")
    board.send(.othersChanged(by: "els", theirs))
    #expect(board.when("A") == "2027-03-22T09:00–11:00")
    #expect(board.standing("A") == .planned)
    #expect(board.state.drafts.count == 1)
  }

  @Test func `when the share is back drafts end one by one and are counted`() throws {
    var board = try board()
    board.type("Right m Right Right Enter s")
    let drafts = board.state.drafts
    board.send(.share(.shared(board.state.now)))
    #expect(board.state.notice == .sharedAgain)
    for (number, draft) in drafts.enumerated() {
      board.send(.draftEnded(draft.id))
      board.send(.committed(number: number + 1, draft.change))
    }
    #expect(board.state.notice == .draft(.waitedSaved(count: 2)))
    #expect(board.state.drafts.isEmpty)
    #expect(board.when("A") == "2027-03-22T10:00–12:00")
    #expect(board.standing("A") == .planned)
  }

  @Test func `a publication that brings the share back is told as that`() throws {
    var board = try board()
    board.type("Right m Right Right Enter")
    let draft = try #require(board.state.drafts.first)
    board.send(.draftEnded(draft.id))
    board.send(.committed(number: 1, draft.change))
    board.send(.share(.shared(board.state.now)))
    #expect(board.state.notice == .draft(.waitedSaved(count: 1)))
  }

  @Test func `u withdraws what waits, the last made first`() throws {
    var board = try board()
    board.type("Right m Right Right Enter s u")
    guard case .withdraw(let id) = board.effects.last else { Issue.record("none"); return }
    #expect(id == board.state.drafts.last?.id)
    board.send(.draftWithdrawn(id))
    #expect(board.state.drafts.count == 1)
    #expect(board.state.notice == .draft(.withdrawn(title: "A")))
    let a = try #require(board.state.plan.activity("A"))
    #expect(board.state.plan.status(a) == .confirmed)
  }

  @Test func `Esc lets the planner go on when saving is slow, and the outcome comes later`() throws
  {
    var board = try board(away: false)
    board.type("Right m Right Right Enter")
    board.type("Esc")
    #expect(board.state.saving != nil, "not yet: it is not slow")
    board.send(.savingIsSlow)
    #expect(board.state.savingIsSlow)
    board.type("Esc")
    #expect(board.state.saving == nil)
    #expect(board.standing("A") == .drafted)
    board.type("m Down Esc")
    let draft = try #require(board.state.drafts.first)
    board.send(.draftEnded(draft.id))
    board.send(.committed(number: 1, draft.change))
    #expect(board.state.notice == .draft(.waitedSaved(count: 1)))
    #expect(board.when("A") == "2027-03-22T10:00–12:00")
  }

  @Test func `a share that goes away in the middle of a save makes it a draft`() throws {
    var board = try board(away: false)
    board.type("Right m Right Right Enter")
    board.goAway()
    #expect(board.state.saving == nil)
    #expect(board.state.notice == .draft(.waits(title: "A")))
    #expect(board.standing("A") == .drafted)
  }

  @Test func `a full disk keeps the change and says so`() throws {
    var board = try board(away: false)
    board.type("Right m Right Right Enter")
    let id = try #require(board.state.saving)
    board.send(.draftStands(id, .waiting))
    board.send(.failed(.diskFull))
    #expect(board.state.notice == .notSaved(.diskFull))
    #expect(board.state.waiting.map(\.id) == [id])
    #expect(board.when("A") == "2027-03-22T10:00–12:00")
  }

  @Test func `a refused draft is taken up in the form, and saving that ends it`() throws {
    var board = try board(away: false)
    board.type("Right m Right Right Enter")
    let id = try #require(board.state.saving)
    board.send(.draftStands(id, .clashes(1)))
    #expect(board.when("A") == "2027-03-22T09:00–11:00")
    board.type("W Enter")
    guard case .form(let form) = board.state.mode else { Issue.record("no form"); return }
    #expect(form.text(.start) == "10:00")
    #expect(form.takesUp == id)
    board.effects.removeAll()
    board.type("Enter")
    guard case .commit(let change, _, let new) = board.effects.first else {
      Issue.record("not saved"); return
    }
    #expect(change.activities == ["A"])
    #expect(board.effects.last == .withdraw(id))
    #expect(board.state.drafts.map(\.id) == [new])
  }

  @Test func `dropping a draft asks first`() throws {
    var board = try board()
    board.type("Right m Right Right Enter W d")
    guard case .confirm(let confirmation) = board.state.mode else { Issue.record("?"); return }
    #expect(confirmation.question == .withdraw(title: "A"))
    board.type("Enter")
    let id = try #require(board.state.drafts.first?.id)
    #expect(board.effects.last == .withdraw(id))
  }

  @Test func `drafts of an earlier run lie on the board when it is loaded`() throws {
    var earlier = try board()
    earlier.type("Right m Right Right Enter")
    var board = try board()
    let plan = board.state.plan
    board.send(.drafts(earlier.state.drafts))
    #expect(board.when("A") == "2027-03-22T10:00–12:00")
    board.send(.loaded(plan, ConstraintCheck.whole(plan)))
    #expect(board.when("A") == "2027-03-22T10:00–12:00")
    #expect(board.standing("A") == .drafted)
  }

  @Test func `what this computer's disk refused is not forgotten while the program runs`() throws {
    var board = try board()
    board.type("Right m Right Right Enter")
    let draft = try #require(board.state.drafts.first)
    board.send(.draftNotKept(draft, "de schijf is vol"))
    #expect(board.state.notice == .draft(.notKept("de schijf is vol")))
    #expect(board.state.held.map(\.standing) == [.notKept])
  }

  @Test func `leaving never asks, for nothing can be lost`() throws {
    var board = try board(away: false)
    board.type("Right m Right Right Enter q")
    #expect(board.effects.last == .quit)
  }
}

extension TestBoard {
  fileprivate mutating func goAway() {
    send(.share(.away(since: state.now, asOf: state.now - 2)))
  }

  fileprivate func standing(_ id: String) -> Block.Standing? {
    guard let activity = state.plan.activity(ActivityID(id)) else { return nil }
    for booking in state.plan.bookings(of: activity) {
      let resource = ResourceIndex(state.plan.row(booking).resource)
      let block = state.blocks(on: resource).first { $0.activity == activity }
      if let block { return block.standing }
    }
    return nil
  }
}
