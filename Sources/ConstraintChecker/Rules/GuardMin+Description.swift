import Planning

extension GuardMin: DescribedRule {
  static let peoplePerGuard = RuleParameter(.peoplePerGuard, .people, 100, allowed: 1...10_000)
  static let urgentDays = RuleParameter(.urgentDays, .days, 2, allowed: 0...60)

  private static func example(visitors: Int) -> RuleExample {
    RuleExample(
      resources: [.exampleRoom("refter", "Refter", seats: 300)],
      activities: [
        RuleExample.Planned(
          "Receptie", 18_00, 22_00, on: "refter", kind: "verhuur", visitors: visitors)
      ],
      house: [
        .kind(ActivityKind(id: "verhuur", audience: .guests)),
        .skill(Skill(id: license, form: .certificate)),
      ], now: RuleExample.at(9_00))
  }

  static let description = RuleDescription(
    parameters: [peoplePerGuard, urgentDays], passes: example(visitors: 100),
    fails: example(visitors: 101))
}
