import Planning

extension Stagger: DescribedRule {
  private static func example(_ second: Int) -> RuleExample {
    RuleExample(
      resources: [.exampleRoom("textiel", "Textiel", sharing: Resource.Sharing(people: 90))],
      activities: [
        RuleExample.Planned("Groep 1", 10_30, 12_00, on: "textiel", kind: "groepsbezoek"),
        RuleExample.Planned("Groep 2", second, 12_30, on: "textiel", kind: "groepsbezoek"),
      ],
      house: [.kind(ActivityKind(id: "groepsbezoek", audience: .visitors, isGuided: true))])
  }

  static let description = RuleDescription(
    worst: .soft, passes: example(10_45), fails: example(10_40))
}
