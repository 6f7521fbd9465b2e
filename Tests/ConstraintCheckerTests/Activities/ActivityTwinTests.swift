import Planning
import TestSupport
import Testing

@testable import ConstraintChecker

@Suite struct ActivityTwinTests {
  private static let rules: Set<RuleCode> = [
    .skill, .skillExp, .guideRatio, .guideLang, .roomEquip, .closedDay, .openHours, .holiday,
    .schoolHol,
  ]

  /// The days of `RandomCrews` that lie before it, and those after, are told apart by it.
  private static let now = ZoneRules.brussels.startOfDay(LocalDate(days: 20_901)) + 600

  private func texts(_ conflicts: [Conflict], in plan: Plan) -> [String] {
    conflicts.filter { Self.rules.contains($0.rule) }.map { conflict in
      let numbers = conflict.measure.map { " \($0.needed)/\($0.available)" } ?? ""
      var ids = conflict.bookings.map { plan.id($0).text }
      if case .activity(let activity) = conflict.sides { ids = [plan.id(activity).text] }
      return "\(conflict.severity) \(conflict.rule.rawValue) "
        + "\(conflict.resource.map { plan[$0].id.text } ?? "") "
        + "\(conflict.span.start.minutes)-\(conflict.span.end.minutes) "
        + ids.joined(separator: " ") + numbers
    }.sorted()
  }

  private func expected(of activity: ActivityIndex, in plan: Plan) -> [String] {
    guard plan.status(activity).occupies else { return [] }
    return CrewTwin(plan[activity], in: plan, now: Self.now).conflicts
      + DayTwin(plan[activity], in: plan).conflicts
  }

  /// What people who are booked can and soon cannot any more, on the 24th of March: in sixty days,
  /// or in five.
  private func ends(in plan: Plan) -> [String] {
    let soon = [
      ("an", "2027-03-25"), ("cas", "2027-03-24"), ("cas", "2027-05-23"), ("cas", "2027-03-29"),
    ]
    let busy = plan.bookings.filter {
      plan.activity(plan[$0].activity).map { plan.status($0) }?.occupies ?? false
    }
    .map { plan[$0].resource.text }
    return soon.filter { busy.contains($0.0) }.compactMap { person, day in
      LocalDate(iso: day).map { day in
        let zone = ZoneRules.brussels
        let (start, end) = (zone.startOfDay(day).minutes, zone.startOfDay(day + 1).minutes)
        return "soft skill-exp \(person) \(start)-\(end) "
      }
    }
  }

  @Test(arguments: 0..<64)
  func `the rules about activities find what their definitions say`(seed: Int) throws {
    let plan = try RandomCrews(seed: UInt64(seed)).plan
    let found = texts(ConstraintCheck.whole(plan, now: Self.now).conflicts, in: plan)
    let own = plan.activities.flatMap { expected(of: $0, in: plan) }
    #expect(found == (own + ends(in: plan)).sorted())
  }

  @Test(arguments: 0..<64)
  func `the verdict on an activity is what its definitions say of it`(seed: Int) throws {
    let plan = try RandomCrews(seed: UInt64(seed)).plan
    var check = ConstraintCheck(now: Self.now)
    for activity in plan.activities {
      let bookings = plan.bookings(of: activity)
      let verdict = check.verdict(on: Proposal(of: activity, in: plan), in: plan)
        .map { $0.naming(claims: bookings, of: activity, in: plan) }
      #expect(texts(verdict, in: plan) == expected(of: activity, in: plan).sorted())
    }
  }

  @Test func `the random plans break every rule, each as hard as it can be`() throws {
    var broken: Set<String> = []
    for seed in 0..<64 {
      let plan = try RandomCrews(seed: UInt64(seed)).plan
      let found = texts(ConstraintCheck.whole(plan, now: Self.now).conflicts, in: plan)
      broken.formUnion(found.map { $0.split(separator: " ").prefix(2).joined(separator: " ") })
    }
    #expect(
      broken.isSuperset(of: [
        "hard skill", "soft skill", "hard skill-exp", "hard guide-ratio", "soft guide-ratio",
        "hard guide-lang", "hard room-equip", "hard closed-day", "soft closed-day", "soft holiday",
        "info holiday", "soft school-hol", "hard open-hours", "soft open-hours",
        "soft skill-exp",
      ]))
  }
}
