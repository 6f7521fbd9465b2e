import ConstraintChecker
import Planning
import Screen
import TestSupport
import Testing

@testable import Board

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

  @Test func `the chosen one stays chosen when more are shown`() throws {
    var state = try crowd()
    for key in [Key.character("c"), .down, .down, .character("a")] { _ = state.update(.key(key)) }
    #expect(list(state)?.selected == 2)
  }
}
