import Planning

extension Ref: DescribedRule {
  static let description = RuleDescription(
    passes: RuleExample(
      resources: [],
      activities: [RuleExample.Planned("Franse groep", 10_30, 12_00, language: "fr")]),
    fails: RuleExample(
      resources: [],
      activities: [RuleExample.Planned("Franse groep", 10_30, 12_00, language: "Frans!")]))
}
