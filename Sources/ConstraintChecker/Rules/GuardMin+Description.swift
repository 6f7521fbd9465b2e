import Planning

extension GuardMin: DescribedRule {
  private static func example(visitors: Int) -> RuleExample {
    RuleExample(
      resources: [.exampleRoom("hal", "Inkomhal"), .examplePerson("omar", "Omar")],
      activities: [
        RuleExample.Planned(
          "Receptie", 18_00, 22_00, on: "hal", "omar", kind: "verhuur", visitors: visitors)
      ],
      house: [
        .kind(ActivityKind(id: "verhuur", audience: .guests)),
        .skill(Skill(id: "bewakingsagent", form: .certificate)),
        .grant(SkillGrant(person: "omar", skill: "bewakingsagent")),
      ], now: RuleExample.at(12_00, day: -1))
  }

  static let description = RuleDescription(
    parameters: [visitorsPerGuard, firmDays], passes: example(visitors: 100),
    fails: example(visitors: 101))
}
