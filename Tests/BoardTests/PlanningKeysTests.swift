import Planning
import Screen
import TestSupport
import Testing

@testable import Board

@Suite struct PlanningKeysTests {
  private func board() throws -> TestBoard {
    try TestBoard(
      [DrawnPlan.room("refter", seats: 120), DrawnPlan.room("atelier"), DrawnPlan.person("gids")],
      """
                 08  09  10  11  12
      refter     ····AAAAAAAA········
      atelier    ········BBBB········
      gids       ····AAAA············
      """)
  }

  @Test func `grab, move and drop saves one change`() throws {
    var board = try board()
    board.type("Right m Right Right Enter")
    #expect(board.effects.count == 1)
    board.storeAgrees()
    #expect(board.when("A") == "2027-03-22T10:00–12:00")
    #expect(board.state.notice?.isBad == false)
    #expect(board.state.notice?.savedTitle == "A")
  }

  @Test func `confirming over an older option asks first`() throws {
    var board = try TestBoard(
      [DrawnPlan.room("refter")],
      """
                 08  09  10  11  12
      refter     ····bbbb········
      refter     ······aaaa······
      """)
    board.type("Right s")
    guard case .confirm(let asked) = board.state.mode else { Issue.record("not asked"); return }
    guard case .jumpQueue = asked.question else { Issue.record("another question"); return }
    let activity = try #require(board.state.plan.activity("b"))
    #expect(board.state.plan.status(activity) == .option)
    board.type("Enter")
    board.storeAgrees()
    #expect(board.state.plan.status(activity) == .confirmed)
  }

  @Test func `what becomes an option now has been asked for since now`() throws {
    var board = try board()
    board.type("n \"Concert\" Tab Tab")
    #expect(try board.form().edit?.activity.about.askedAt == nil)
    board.type("Left")
    #expect(try board.form().edit?.activity.about.askedAt == board.state.now)
  }

  @Test func `all bookings of an activity move along`() throws {
    var board = try board()
    board.type("Right m Right Right Enter")
    board.storeAgrees()
    let guide = try #require(board.state.plan.resource("gids"))
    var starts: [String] = []
    board.state.plan.forEachBooking(on: guide, in: board.state.window) { _, row in
      starts.append(ZoneRules.brussels.local(row.span.start).description)
    }
    #expect(starts == ["2027-03-22T10:00"])
  }

  @Test func `Esc puts back what was in hand, and the cursor with it`() throws {
    var board = try board()
    board.type("Right")
    let (cursor, view) = (board.state.cursor, board.state.view)
    board.type("m PgDn Right Down Esc")
    #expect(board.state.cursor == cursor)
    #expect(board.state.view == view)
    #expect(board.when("A") == "2027-03-22T09:00–11:00")
    #expect(board.effects.isEmpty)
  }

  @Test func `the verdict changes with every arrow`() throws {
    var board = try board()
    board.type("Right m")
    guard case .moving(let still) = board.state.mode else { Issue.record("not moving"); return }
    #expect(still.conflicts.isEmpty)
    board.type("Down")
    guard case .moving(let draft) = board.state.mode else { Issue.record("not moving"); return }
    #expect(draft.hasHardConflicts)
    board.type("Left Left")
    guard case .moving(let free) = board.state.mode else { Issue.record("not moving"); return }
    #expect(!free.hasHardConflicts)
  }

  @Test func `dropping on a booking asks for a reason and Esc goes back to the hand`() throws {
    var board = try board()
    board.type("Right m Down Enter")
    guard case .reason = board.state.mode else { Issue.record("no reason asked"); return }
    #expect(board.effects.isEmpty)
    board.type("Esc")
    guard case .moving = board.state.mode else { Issue.record("not back"); return }
    board.type("Enter \"met_akkoord\" Enter")
    guard case .commit(_, let reason, _) = board.effects.first else { Issue.record("none"); return }
    #expect(reason == "met akkoord")
  }

  @Test func `plus and minus change the length`() throws {
    var board = try board()
    board.type("Right m + Enter")
    board.storeAgrees()
    #expect(board.when("A") == "2027-03-22T09:00–11:30")
  }

  @Test func `cancelling says what and how many, and frees the room`() throws {
    var board = try board()
    board.type("Right d")
    guard case .confirm(let confirmation) = board.state.mode else { Issue.record("?"); return }
    #expect(confirmation.question == .cancel(title: "A", bookings: 2))
    board.type("Enter")
    board.storeAgrees()
    #expect(board.state.currentBlock == nil)
    guard case .cancelled("A", let checked) = board.state.notice else {
      Issue.record("no news")
      return
    }
    #expect((checked.new.all, checked.open.all) == (0, 0))
  }

  @Test func `stepping makes a confirmed activity an option and an option confirmed`() throws {
    var board = try board()
    board.type("Right s")
    board.storeAgrees()
    let index = try #require(board.state.plan.activity("A"))
    #expect(board.state.plan.status(index) == .option)
    board.type("s")
    board.storeAgrees()
    #expect(board.state.plan.status(index) == .confirmed)
  }

  @Test func `a copy lands at the cursor with the same clock times for its bookings`() throws {
    var board = try board()
    board.type("Right y g \"24/3\" Enter p")
    board.storeAgrees()
    #expect(board.state.plan.activityCount == 3)
    #expect(board.state.currentBlock?.core.minutes == 120)
  }

  @Test func `undo and redo are asked of the log`() throws {
    var board = try board()
    board.type("Right m Right Right Enter")
    guard case .commit(let change, _, _) = board.effects.first else { Issue.record("none"); return }
    board.storeAgrees()
    board.type("u")
    guard case .undo(commit: 1, let id) = board.effects.first else { Issue.record("none"); return }
    board.send(.draftEnded(id))
    board.send(.undone(number: 2, change.inverse, undid: 1))
    #expect(board.when("A") == "2027-03-22T09:00–11:00")
    guard case .undone("A", _) = board.state.notice else { Issue.record("no news"); return }
    board.type("C-r")
    guard case .undo(commit: 2, _) = board.effects.last else { Issue.record("none"); return }
  }

  @Test func `another planner's change appears without moving the cursor`() throws {
    var board = try board()
    let before = board.state.cursor
    let index = try #require(board.state.plan.activity("B"))
    var edit = ActivityEdit(of: index, in: board.state.plan)
    edit.activity.title = "Lezing Leie"
    board.send(.othersChanged(by: "els", edit.change(in: board.state.plan)))
    #expect(board.state.plan.title(index) == "Lezing Leie")
    #expect(board.state.cursor == before)
    #expect(board.state.notice == .othersChanged(by: ["els"], count: 1))
  }

  @Test func `many changes of several planners come as one, in their order`() throws {
    var board = try board()
    let index = try #require(board.state.plan.activity("B"))
    let before = ActivityEdit(of: index, in: board.state.plan)
    var (first, second) = (before, before)
    first.activity.title = "Lezing Leie"
    let one = first.change(in: board.state.plan)
    var after = board.state.plan
    try after.apply(one)
    second = ActivityEdit(of: index, in: after)
    second.activity.title = "Lezing Schelde"
    board.send(
      .othersChanged([
        OthersChange(by: "els", one), OthersChange(by: "jan", second.change(in: after)),
      ]))
    #expect(board.state.plan.title(index) == "Lezing Schelde")
    #expect(board.state.notice == .othersChanged(by: ["els", "jan"], count: 1))
    #expect(board.effects.isEmpty)
  }

  @Test func `what began before the days in view stays in view while it is moved`() throws {
    var board = try board()
    let index = try #require(board.state.plan.activity("A"))
    var edit = ActivityEdit(of: index, in: board.state.plan)
    let weeks = Span(edit.activity.span.start - 30 * 1440, edit.activity.span.end + 30 * 1440)
    edit.activity.span = try #require(weeks)
    for place in edit.bookings.indices { edit.bookings[place].span = edit.activity.span }
    board.send(.othersChanged(by: "els", edit.change(in: board.state.plan)))
    board.type("Right m Right Right")
    #expect(board.state.view.firstDay.description == "2027-03-22")
    #expect(board.cursorTime == "2027-03-22T10:00")
  }
}
