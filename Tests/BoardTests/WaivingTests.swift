import ConstraintChecker
import Planning
import Screen
import TestSupport
import Testing

@testable import Board

@Suite struct WaivingTests {
  /// A and B clash in the refter from ten to eleven; the cursor stands on A.
  private func board() throws -> TestBoard {
    var board = try TestBoard(
      [DrawnPlan.room("refter"), DrawnPlan.room("atelier")],
      """
                 08  09  10  11  12
      refter     ····AAAAAAAA········
      refter     ········BBBBBBBB····
      """)
    board.type("Right")
    return board
  }

  private func list(_ board: TestBoard) -> ConflictList? {
    if case .conflicts(let list) = board.state.mode { list } else { nil }
  }

  private func input(_ board: TestBoard) -> WaiveInput? {
    if case .waive(let input) = board.state.mode { input } else { nil }
  }

  private func waiver(_ board: TestBoard) -> Waiver? {
    board.effects.lazy.compactMap { effect -> Waiver? in
      guard case .commit(let change, _, _) = effect else { return nil }
      return change.onlyWaivers?.first?.after
    }.first
  }

  @Test func `a reason sets a conflict aside, and the list counts it`() throws {
    var board = try board()
    board.type("c w \"samen_gepland\" Enter")
    #expect(waiver(board)?.reason == "samen gepland")
    #expect(waiver(board)?.author == "els")
    #expect(waiver(board)?.expires == nil)
    board.storeAgrees()
    #expect(list(board)?.contents.shown.isEmpty == true)
    #expect(list(board)?.contents.waived == 1)
    guard case .waived(let checked) = board.state.notice else { Issue.record("no news"); return }
    #expect((checked.new.all, checked.waived, checked.open.all) == (0, 1, 0))
    board.type("a")
    #expect(list(board)?.contents.shown.count == 1)
  }

  @Test func `a last day that is over is refused`() throws {
    var board = try board()
    board.type("c w \"samen_gepland\" Tab \"1/3/2027\" Enter")
    #expect(input(board)?.isOver == true)
    #expect(input(board)?.focus == .until)
    #expect(waiver(board) == nil)
    board.type("C-u \"22/3/2027\" Enter")
    #expect(waiver(board)?.expires != nil)
  }

  @Test func `a warning is new and open as well, and does not block`() throws {
    var board = try TestBoard(
      [DrawnPlan.room("refter"), DrawnPlan.room("atelier")],
      """
                 08  09  10  11  12
      refter     ····AAAA············
      atelier    ········bbbb········
      """)
    let index = try #require(board.state.plan.activity("b"))
    let booking = board.state.plan[try #require(board.state.plan.bookings(of: index).first)]
    var edit = ActivityEdit(of: index, in: board.state.plan)
    edit.bookings = [
      Booking(
        id: booking.id, activity: "b", resource: "refter", span: booking.span.moved(by: -30),
        version: booking.version)
    ]
    board.send(.committed(number: 1, edit.change(in: board.state.plan)))
    guard case .saved(_, let checked) = board.state.notice else { Issue.record("no news"); return }
    #expect((checked.new.all, checked.new.blocking) == (1, 0))
    #expect((checked.open.all, checked.open.blocking) == (1, 0))
  }

  @Test func `w on a waived one opens it again, u takes that back`() throws {
    var board = try board()
    board.type("c w \"samen_gepland\" Enter")
    board.storeAgrees()
    board.type("a w")
    board.storeAgrees()
    #expect(board.state.plan.waivers.isEmpty)
    #expect(board.state.conflicts.openHard == 1)
    board.type("u")
    #expect(board.effects.contains { if case .undo(commit: 2, _) = $0 { true } else { false } })
    #expect(list(board) != nil)
  }

  @Test func `w on a booking that clashes asks, on one that does not says so`() throws {
    var board = try board()
    board.type("w")
    #expect(input(board)?.conflict.rule == .roomDouble)
    board.type("Esc t Left Left Left w")
    #expect(input(board) == nil)
    #expect(board.state.notice == .unavailable(.nothingUnderCursor))
  }

  @Test func `a reason needs three letters`() throws {
    var board = try board()
    board.type("c w \"ja\" Enter")
    #expect(waiver(board) == nil)
    #expect(input(board)?.isReasonTooShort == true)
  }

  @Test func `the last day is typed, and it counts to its midnight`() throws {
    var board = try board()
    board.type("c w \"samen\" Tab \"31/3\"")
    #expect(input(board)?.lastDay?.description == "2027-03-31")
    board.type("Enter")
    let end = try #require(waiver(board)?.expires)
    #expect(ZoneRules.brussels.local(end).description == "2027-04-01T00:00")
  }

  @Test func `what is no date is not saved`() throws {
    var board = try board()
    board.type("c w \"samen\" Tab \"ooit\" Enter")
    #expect(waiver(board) == nil)
    #expect(input(board)?.isNoDate == true)
    #expect(input(board)?.fault == .notADate)
    #expect(input(board)?.focus == .until)
    board.type("C-u \"31/2\" Enter")
    #expect(waiver(board) == nil)
    #expect(input(board)?.fault == .noSuchDay)
    board.type("C-u")
    #expect(input(board)?.fault == nil)
  }

  @Test func `a waiver may be for all clashes of a rule at one activity, not for those to come`()
    throws
  {
    var board = try TestBoard(
      [DrawnPlan.room("refter")],
      """
                 08  09  10  11  12
      refter     ····AAAAAAAA········
      refter     ········BBBBBBBB····
      refter     ····CCCC············
      """)
    board.type("c w \"samen\" Up Right")
    #expect(input(board)?.chosen?.keys.count == 2)
    board.type("Enter")
    board.storeAgrees()
    #expect(board.state.conflicts.openHard == 0)
    guard case .waived = board.state.notice else { Issue.record("no news"); return }
    let span = board.state.plan.row(try #require(board.state.plan.activity("B"))).span
    let new = Activity(id: "D", title: "D", museum: "stam", span: span)
    let booking = Booking(id: "D1", activity: "D", resource: "refter", span: span)
    board.send(
      .othersChanged(
        by: "An",
        PlanChange([
          .activity(Replacement(from: nil, to: new)), .booking(Replacement(from: nil, to: booking)),
        ])))
    #expect(board.state.conflicts.openHard == 2)
  }

  @Test func `with one clash there is nothing more to set aside`() throws {
    var board = try board()
    board.type("c w")
    #expect(input(board)?.scopes.count == 1)
  }

  @Test func `a waiver is void as soon as a side moves, and counts again when it is back`() throws {
    var board = try board()
    board.type("c w \"samen\" Enter")
    board.storeAgrees()
    let index = try #require(board.state.plan.activity("B"))
    let before = board.state.plan[try #require(board.state.plan.bookings(of: index).first)]
    var after = before
    after.span = before.span.moved(by: -15)
    after.version += 1
    let change = PlanChange([.booking(Replacement(from: before, to: after))])
    board.send(.othersChanged(by: "An", change))
    #expect(board.state.conflicts.openHard == 1)
    board.send(.othersChanged(by: "An", change.inverse))
    #expect(board.state.conflicts.openHard == 0)
  }

  @Test func `what others set aside is told as that, with whom it is about`() throws {
    var board = try board()
    let conflict = try #require(board.state.conflicts.conflicts.first)
    let waiver = Waiver(
      conflict: conflict.key(in: board.state.plan), reason: "samen", author: "An",
      madeAt: board.state.now)
    let change = PlanChange([.waiver(Replacement(from: nil, to: waiver))])
    board.send(.othersChanged(by: "An", change))
    guard case .othersWaived(by: ["An"], change, let sides) = board.state.notice else {
      Issue.record("not told")
      return
    }
    #expect(sides[waiver.conflict] == [.activity("A"), .activity("B")])
    #expect(board.state.conflicts.openHard == 0)
  }

  @Test func `the form closes when others change a side in what the rule looks at`() throws {
    var board = try board()
    board.type("c w \"samen\"")
    let index = try #require(board.state.plan.activity("B"))
    let before = board.state.plan[index]
    var after = before
    after.visitors = 12
    after.version += 1
    board.send(
      .othersChanged(
        by: "An", PlanChange([.activity(Replacement(from: before, to: after))])))
    #expect(input(board) != nil)
    let booking = board.state.plan[try #require(board.state.plan.bookings(of: index).first)]
    var later = booking
    later.span = booking.span.moved(by: 15)
    later.version += 1
    board.send(
      .othersChanged(
        by: "An", PlanChange([.booking(Replacement(from: booking, to: later))])))
    #expect(input(board) == nil)
    #expect(board.state.notice == .unavailable(.conflictChanged))
  }

  @Test func `an expired waiver no longer counts after midnight`() throws {
    var board = try board()
    board.type("c w \"samen\" Tab \"vandaag\" Enter")
    board.storeAgrees()
    #expect(board.state.conflicts.openHard == 0)
    let zone = ZoneRules.brussels
    board.send(.clock(zone.startOfDay(DrawnPlan.day + 1)))
    #expect(board.state.conflicts.openHard == 1)
  }

  @Test func `choosing a conflict asks the log about its sides once`() throws {
    var board = try board()
    board.type("c")
    #expect(
      board.effects.contains { if case .loadPast(_, ["A", "B"]) = $0 { true } else { false } })
    let chosen = try #require(list(board)?.chosen)
    let touch = ActivityPast.Touch(number: 3, author: "els", time: board.state.now)
    board.send(.past(ConflictPast(["A": ActivityPast(last: touch, reshaped: touch)]), of: chosen))
    #expect(list(board)?.past?.1.arose?.touch == touch)
    board.effects = []
    board.type("j")
    #expect(board.effects.isEmpty)
  }
}
