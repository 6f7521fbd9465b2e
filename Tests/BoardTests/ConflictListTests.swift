import ConstraintChecker
import Screen
import TestSupport
import Testing

@testable import Board
@testable import Planning

@Suite struct ConflictListTests {
  /// So many bookings of one room at once that only the first ten thousand pairs are listed.
  private func crowd() throws -> BoardState {
    var plan = try DrawnPlan([DrawnPlan.room("refter")], "").plan
    let zone = ZoneRules.brussels
    let start = zone.instant(LocalDateTime(DrawnPlan.day, minuteOfDay: 600))
    let span = Span(known: start.minutes, (start + 60).minutes)
    let edits = (1...150).flatMap { number -> [Edit] in
      let activity = Activity(
        id: ActivityID("a\(number)"), title: "A\(number)", museum: "stam", span: span)
      let booking = Booking(
        id: BookingID("b\(number)"), activity: activity.id, resource: "refter", span: span)
      return [
        .activity(Replacement(from: nil, to: activity)),
        .booking(Replacement(from: nil, to: booking)),
      ]
    }
    try plan.apply(PlanChange(edits))
    var state = BoardState(
      now: start - 60, size: Size(columns: 80, rows: 24), author: "els", seed: 1)
    _ = state.update(.loaded(plan, ConstraintCheck.whole(plan)))
    return state
  }

  private func list(_ state: BoardState) -> ConflictList? {
    if case .conflicts(let list) = state.mode { list } else { nil }
  }

  @Test func `an open list follows hours of somebody that others change`() throws {
    var board = try TestBoard(
      [DrawnPlan.person("gids")],
      """
                   08  09  10  11  12
      gids         ····AAAAAAAA········
      """)
    board.type("c")
    #expect(list(board.state)?.contents.shown.isEmpty == true)
    let monday = Availability(person: "gids", day: .weekday(1), hours: [540..<600])
    let theirs = PlanChange([.house(Replacement(from: nil, to: .availability(monday)))])
    board.send(.othersChanged(by: "jan", theirs))
    #expect(list(board.state)?.contents.shown.map(\.rule) == [.staffHours])
  }

  /// Two rooms in which two each clash.
  private func twice() throws -> TestBoard {
    try TestBoard(
      [DrawnPlan.room("refter"), DrawnPlan.room("kapel")],
      """
                   08  09  10  11  12
      refter       ····AAAAAAAA········
      refter       ········BBBBBBBB····
      kapel        ····CCCCCCCC········
      kapel        ········DDDDDDDD····
      """)
  }

  @Test(arguments: [
    ("kapel", ["kapel"]), ("room-double refter", ["refter"]), ("22/03", ["refter", "kapel"]),
    ("dubbel_kapel", ["kapel"]), ("kapel_refter", []), ("23/03", []),
  ])
  func `a list finds what it shows, each of several words`(
    typed: String, rooms: [String]
  ) throws {
    var board = try twice()
    board.type("c f \"\(typed.replacing(" ", with: "_"))\" Enter")
    let shown = list(board.state)?.contents.shown ?? []
    let plan = board.state.plan
    #expect(shown.compactMap { $0.resource.map { plan[$0].id.text } } == rooms)
  }

  @Test func `a list goes on where it was left`() throws {
    var board = try twice()
    board.type("c Down")
    let chosen = list(board.state)?.chosen
    board.type("Esc c")
    #expect(list(board.state)?.chosen == chosen)
    #expect(list(board.state)?.selected == 1)
    board.type("f \"kapel\" Enter Enter c")
    #expect(list(board.state)?.contents.shown.count == 1)
  }

  @Test func `ten thousand open conflicts are listed, and walked to the end`() throws {
    var state = try crowd()
    _ = state.update(.key(.character("c")))
    #expect(list(state)?.contents.hard == 10_000)
    #expect(state.conflicts.capped.count == 1)
    _ = state.update(.key(.end))
    #expect(list(state)?.selected == 9_999)
    _ = state.update(.key(.up))
    #expect(list(state)?.selected == 9_998)
  }

  @Test func `in ten thousand a key asks for one conflict's past and draws one page of them`()
    throws
  {
    var state = try crowd()
    _ = state.update(.key(.character("c")))
    let contents = try #require(list(state)?.contents.shown)
    for key in [Key.down, .pageDown, .end, .home, .character("x"), .character("a")] {
      let effects = state.update(.key(key))
      let asked = effects.map { effect -> Int in
        if case .loadPast(_, let activities) = effect { activities.count } else { 0 }
      }
      #expect(asked.reduce(0, +) <= 2)
      #expect(list(state)?.contents.shown == contents)
    }
  }

  @Test func `what clashes comes before what only warns, however soon`() throws {
    var board = try TestBoard(
      [DrawnPlan.room("refter"), DrawnPlan.room("atelier")],
      """
                 08  09  10  11  12
      refter     ····AAAAAAAA········
      refter     ········bbbbbbbb····
      atelier    ················CCCC
      atelier    ················DDDD
      """)
    board.type("c")
    let contents = try #require(list(board.state)?.contents)
    #expect(contents.shown.map(\.severity) == [.hard, .soft])
  }

  @Test func `who wants hard ones only is told how many lighter ones there are`() throws {
    var board = try TestBoard(
      [DrawnPlan.room("refter")],
      """
                 08  09  10  11  12
      refter     ····AAAAAAAA········
      refter     ········bbbbbbbb····
      """)
    board.type("c x")
    let contents = try #require(list(board.state)?.contents)
    #expect((contents.shown.count, contents.soft) == (0, 1))
    #expect(contents.hidesLighter)
    board.type("x")
    #expect(list(board.state)?.contents.shown.count == 1)
  }

  /// A and B clash in the refter, C and D in the atelier an hour later.
  private func twoClashes(_ rooms: [String] = ["refter", "atelier"]) throws -> TestBoard {
    try TestBoard(
      rooms.map { DrawnPlan.room($0) },
      """
                 08  09  10  11  12
      refter     ····AAAAAAAA········
      refter     ········BBBBBBBB····
      atelier    ············CCCCCCCC
      atelier    ················DDDD
      """)
  }

  @Test func `before all of the plan is there nothing clashes, and the list waits`() throws {
    var part = try twoClashes().state.plan
    part.coverage = Span(known: 0, 1)
    var state = BoardState(
      now: Instant(minutes: 0), size: Size(columns: 120, rows: 40), author: "els", seed: 1)
    _ = state.update(.loaded(part, .notLooked))
    for key in ["c", "!", ".", "e"] {
      _ = state.update(.key(.character(Character(key))))
      #expect(state.notice == .unavailable(.loading))
      guard case .browsing = state.mode else { Issue.record("not the board"); return }
    }
  }

  @Test func `a list follows a plan that is read anew, and keeps its place by what it is about`()
    throws
  {
    var board = try twoClashes()
    board.type("c Down")
    #expect(chosen(board.state) == ["C", "D"])
    let other = try DrawnPlan(
      ["atelier", "refter"].map { DrawnPlan.room($0) },
      """
                 08  09  10  11  12
      refter     EEEEAAAAAAAA········
      refter     ····FFFFBBBBBBBB····
      atelier    ············CCCCCCCC
      atelier    ················DDDD
      """
    ).plan
    board.send(.loaded(other, ConstraintCheck.whole(other)))
    #expect(list(board.state)?.contents.shown == board.state.conflicts.conflicts)
    #expect(list(board.state)?.contents.shown.count == 3)
    #expect(chosen(board.state) == ["C", "D"])
  }

  private func chosen(_ state: BoardState) -> [String]? {
    list(state)?.chosen?.activities(in: state.plan).map { state.plan.id($0).text }
  }

  @Test func `a form of a waiver follows a plan that is read anew`() throws {
    var board = try twoClashes()
    board.type("c Down w \"samen_gepland\"")
    let other = try twoClashes(["atelier", "refter"]).state.plan
    board.send(.loaded(other, ConstraintCheck.whole(other)))
    guard case .waive(let input) = board.state.mode else { Issue.record("no form"); return }
    #expect(input.conflict.resource.map { board.state.plan[$0].id } == "atelier")
    board.send(.loaded(Plan(), .notLooked))
    guard case .conflicts = board.state.mode else { Issue.record("no list"); return }
  }

  @Test func `a form that was opened while a move was being saved follows it`() throws {
    var board = try TestBoard(
      [DrawnPlan.room("refter"), DrawnPlan.room("atelier")],
      """
                 08  09  10  11  12
      refter     ····AAAAAAAA········
      refter     ········BBBBBBBB····
      """)
    board.type("Right m Down Enter Up Right Right Enter")
    guard case .form(let before) = board.state.mode else { Issue.record("no form"); return }
    #expect(before.conflicts.map(\.rule) == [.roomDouble])
    board.storeAgrees()
    #expect(board.rooms("A") == ["atelier"])
    guard case .form(let after) = board.state.mode else { Issue.record("no form"); return }
    #expect(after.conflicts.isEmpty)
  }

  @Test func `letters and the rule of the chosen one leave out the others, which are counted`()
    throws
  {
    var board = try twoClashes()
    board.type("c f \"atelier\"")
    #expect(list(board.state)?.contents.shown.count == 1)
    #expect(list(board.state)?.contents.filtered == 1)
    #expect(chosen(board.state) == ["C", "D"])
    board.type("Enter f Esc")
    #expect(list(board.state)?.contents.shown.count == 2)
    board.type("f \"room-part\" Enter")
    #expect(list(board.state)?.contents.shown.isEmpty == true)
    board.type("f Esc r")
    #expect(list(board.state)?.rule == .roomDouble)
    #expect(list(board.state)?.contents.filtered == 0)
    board.type("r")
    #expect(list(board.state)?.rule == nil)
  }

  @Test func `in the list the museum changes as on the board`() throws {
    var board = try twoClashes()
    board.type("c >")
    #expect(board.state.view.museum == "stam")
    #expect(list(board.state)?.contents.shown.count == 2)
    board.type("<")
    #expect(board.state.view.museum == nil)
  }

  @Test func `the chosen one stays chosen when more are shown`() throws {
    var state = try crowd()
    for key in [Key.character("c"), .down, .down, .character("a")] { _ = state.update(.key(key)) }
    #expect(list(state)?.selected == 2)
  }
}
