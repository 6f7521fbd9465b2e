import ConstraintChecker
import Planning
import TestSupport
import Testing

@Suite struct WaiversTests {
  private let now = Instant(minutes: 30_000_000)

  private func plan() throws -> Plan {
    try DrawnPlan(
      [DrawnPlan.room("refter")],
      """
                 08  09  10  11  12
      refter     ····AAAAAAAA········
      refter     ········BBBBBBBB····
      refter     ··········CC········
      """
    ).plan
  }

  private func waive(_ key: String, in plan: inout Plan, expires: Instant? = nil) throws {
    let waiver = Waiver(
      conflict: key, reason: "mag", author: "els", madeAt: now, expires: expires)
    try plan.apply(PlanChange([.waiver(Replacement(from: nil, to: waiver))]))
  }

  private func open(_ plan: Plan, now: Instant? = nil) -> [String] {
    let waivers = Waivers(of: plan, now: now)
    return ConstraintCheck.whole(plan).conflicts.filter {
      waivers.waiver(of: $0, in: plan) == nil
    }.map { $0.activities(in: plan).map { plan.id($0).text }.joined() }
  }

  @Test func `a conflict's own waiver lets that one be`() throws {
    var plan = try plan()
    #expect(open(plan) == ["AB", "AC", "BC"])
    let first = try #require(ConstraintCheck.whole(plan).conflicts.first)
    try waive(first.key(in: plan), in: &plan)
    #expect(open(plan) == ["AC", "BC"])
    #expect(plan.isWaived(first, now: now))
  }

  @Test func `a rule waived at an activity lets all of its conflicts by that rule be`() throws {
    var plan = try plan()
    let activity = try #require(plan.activity("A"))
    try waive(RuleCode.staffDouble.key(for: activity, in: plan), in: &plan)
    #expect(open(plan) == ["AB", "AC", "BC"])
    try waive(RuleCode.roomDouble.key(for: activity, in: plan), in: &plan)
    #expect(open(plan) == ["BC"])
  }

  @Test func `it is void when the activity itself changes, not when its neighbour does`() throws {
    var plan = try plan()
    let activity = try #require(plan.activity("A"))
    try waive(RuleCode.roomDouble.key(for: activity, in: plan), in: &plan)
    try change("B", in: &plan)
    #expect(open(plan) == ["BC"])
    try change("A", in: &plan)
    #expect(open(plan) == ["AB", "AC", "BC"])
  }

  private func change(_ id: ActivityID, in plan: inout Plan) throws {
    let before = plan[try #require(plan.activity(id))]
    var after = before
    after.status = .option
    after.version += 1
    try plan.apply(PlanChange([.activity(Replacement(from: before, to: after))]))
  }

  @Test func `it counts until it expires, not at that moment`() throws {
    var plan = try plan()
    let first = try #require(ConstraintCheck.whole(plan).conflicts.first)
    try waive(first.key(in: plan), in: &plan, expires: now)
    #expect(plan.isWaived(first, now: now - 1))
    #expect(!plan.isWaived(first, now: now))
    #expect(plan.isWaived(first, now: nil))
  }

  @Test func `a key tells how far its waiver reaches`() {
    #expect(WaiverScope(key: "room-double:b1:b2:00ff") == .conflict(.roomDouble))
    #expect(WaiverScope(key: "room-cap@a:17:00ff") == .activity(.roomCap, "a:17"))
    #expect(WaiverScope(key: "no-such-rule:b1:00ff") == nil)
    #expect(WaiverScope(key: "room-cap@a") == nil)
  }

  @Test func `what a rule saw is part of the key`() throws {
    let plan = try plan()
    let activity = try #require(plan.activity("A"))
    let keys = [
      Need(.skill, "rondleiden"), Need(.skill, "boenen"), Need(.skill, "boenen", count: 2),
    ]
    .map { need in
      Conflict(
        rule: .ref, severity: .soft, resource: nil, span: plan.row(activity).span,
        sides: .activity(activity), fact: .missing(need)
      ).key(in: plan)
    }
    #expect(Set(keys).count == 3)
  }
}
