import Planning

extension Lead: DescribedRule {
  private static func example(daysAhead: Int) -> RuleExample {
    RuleExample(
      resources: [.exampleRoom("atelier", "Familieatelier")],
      activities: [
        RuleExample.Planned(
          "Workshop 6C", 10_00, 11_30, on: "atelier", kind: "workshop",
          about: Activity.About(askedAt: RuleExample.at(16_00, day: -daysAhead)))
      ], house: [.kind(ActivityKind(id: "workshop", audience: .visitors))])
  }

  static let description = RuleDescription(
    worst: .soft, passes: example(daysAhead: 14), fails: example(daysAhead: 13))
}
