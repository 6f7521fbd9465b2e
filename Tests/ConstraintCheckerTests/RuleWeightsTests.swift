import Planning
import TestSupport
import Testing

@testable import ConstraintChecker

@Suite struct RuleWeightsTests {
  private static let now = ZoneRules.brussels.startOfDay(LocalDate(days: 20_901)) + 600

  /// As hard, as soft and as silent as museums can make rules about activities.
  private static let settings = [
    RuleSetting(museum: "msk", rule: "closed-day", weight: .warn),
    RuleSetting(museum: "stam", rule: "closed-day", weight: .off),
    RuleSetting(rule: "holiday", weight: .block),
    RuleSetting(museum: "msk", rule: "holiday", weight: .off),
    RuleSetting(museum: "stam", rule: "school-hol", weight: .block),
    RuleSetting(rule: "guide-ratio", weight: .warn),
    RuleSetting(museum: "stam", rule: "guide-ratio", parameters: ["firm-days": 5]),
    RuleSetting(museum: "msk", rule: "skill", weight: .off),
    RuleSetting(museum: "stam", rule: "skill", weight: .block),
    RuleSetting(rule: "guard-min", weight: .block, parameters: ["people-per-guard": 15]),
    RuleSetting(museum: "stam", rule: "guard-min", parameters: ["people-per-guard": 20]),
  ]

  private func plan(seed: Int) throws -> Plan {
    var plan = try RandomCrews(seed: UInt64(seed)).plan
    let license = HouseRow.skill(Skill(id: "bewakingsagent-erfgoed", form: .certificate))
    let rows = [license] + Self.settings.map { .setting($0) }
    try plan.apply(PlanChange(rows.map { .house(Replacement(from: nil, to: $0)) }))
    return plan
  }

  private func texts(_ conflicts: [Conflict], in plan: Plan) -> [String] {
    conflicts.map { conflict in
      let numbers = conflict.measure.map { " \($0.needed)/\($0.available)" } ?? ""
      return "\(conflict.severity) \(conflict.rule.rawValue) "
        + conflict.bookings.map { plan.id($0).text }.sorted().joined(separator: " ") + numbers
    }.sorted()
  }

  @Test(arguments: 0..<24)
  func `a museum's settings hold for a proposal as for the whole plan`(seed: Int) throws {
    let plan = try plan(seed: seed)
    let whole = ConstraintCheck.whole(plan, now: Self.now).conflicts
    var check = ConstraintCheck(now: Self.now)
    for activity in plan.activities {
      let bookings = plan.bookings(of: activity)
      let verdict = check.verdict(on: Proposal(of: activity, in: plan), in: plan)
        .map { $0.naming(claims: bookings, of: activity, in: plan) }
      let expected = whole.filter { conflict in
        if case .activity(let own) = conflict.sides { return own == activity }
        return bookings.contains { conflict.involves($0) }
      }
      #expect(texts(verdict, in: plan) == texts(expected, in: plan))
    }
  }

  @Test func `a proposal that belongs nowhere yet is held by what counts for all museums`() throws {
    var plan = try RandomCrews(seed: 0, activities: 0).plan
    let need = Need(.skill, "gids")
    let proposal = Proposal(
      span: Span(known: 30_097_800, 30_097_860), needs: [need], claims: [])
    var check = ConstraintCheck()
    #expect(check.verdict(on: proposal, in: plan).map(\.severity) == [.soft])
    let setting = HouseRow.setting(RuleSetting(rule: "skill", weight: .off))
    try plan.apply(PlanChange([.house(Replacement(from: nil, to: setting))]))
    #expect(check.verdict(on: proposal, in: plan) == [])
  }
}
