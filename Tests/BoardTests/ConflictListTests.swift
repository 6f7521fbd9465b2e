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

  @Test func `the chosen one stays chosen when more are shown`() throws {
    var state = try crowd()
    for key in [Key.character("c"), .down, .down, .character("a")] { _ = state.update(.key(key)) }
    #expect(list(state)?.selected == 2)
  }
}
