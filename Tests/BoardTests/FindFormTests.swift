import ConstraintChecker
import Planning
import Repairs
import Screen
import TestSupport
import Testing

@testable import Board

@Suite struct FindFormTests {
  private func asked(_ effects: [Effect]) -> [SlotWish] {
    effects.compactMap { if case .seekSlots(let wish, _) = $0 { wish } else { nil } }
  }

  @Test func `what is typed before the plan is there is asked once it is, and runs no commands`()
    throws
  {
    let plan = try DrawnPlan([DrawnPlan.room("refter")], "").plan
    var state = BoardState(
      now: Instant(minutes: 0), size: Size(columns: 120, rows: 40), author: "els", seed: 1)
    var effects: [Effect] = []
    for key in "v25 ma refter" { effects += state.update(.key(.character(key))) }
    guard case .find(let find) = state.mode else { Issue.record("not asked"); return }
    #expect(find.input.string == "25 ma refter")
    #expect(asked(effects).isEmpty)
    let wishes = asked(state.update(.loaded(plan, ConstraintCheck.whole(plan))))
    #expect(wishes.map(\.visitors) == [25])
    #expect(wishes.map(\.only) == [["refter"]])
  }

  @Test func `where all is free a rule is named, not the room`() throws {
    let guests = ActivityKind(id: "lezing", audience: .guests)
    let licence = Skill(id: "bewakingsagent", form: .certificate, dutch: "Bewakingsagent")
    var plan = try DrawnPlan([DrawnPlan.room("refter", seats: 200)], "").plan
    try plan.apply(
      PlanChange([
        .house(Replacement(from: nil, to: .kind(guests))),
        .house(Replacement(from: nil, to: .skill(licence))),
      ]))
    let wish = SlotWish(
      visitors: 120, museum: "stam", first: DrawnPlan.day, last: DrawnPlan.day,
      activityKind: "lezing")
    let now = ZoneRules.brussels.startOfDay(DrawnPlan.day)
    let answer = SlotSearch(for: wish, in: plan, now: now).answer()
    #expect(answer.slots.isEmpty)
    #expect(answer.blockage?.reason == .rule(.guardMin))
  }
}
