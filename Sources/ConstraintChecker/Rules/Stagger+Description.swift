import Planning

extension Stagger: DescribedRule {
  private static func example(third start: Int) -> RuleExample {
    RuleExample(
      resources: [
        .exampleRoom("hal", "Inkomhal", sharing: Resource.Sharing(people: 200))
      ],
      activities: [
        RuleExample.Planned("Klas 5A", 10_00, 11_30, on: "hal", kind: "rondleiding"),
        RuleExample.Planned("Klas 5B", 10_00, 11_30, on: "hal", kind: "rondleiding"),
        RuleExample.Planned("Klas 5C", start, 11_45, on: "hal", kind: "rondleiding"),
      ],
      house: [.kind(ActivityKind(id: "rondleiding", audience: .visitors, isGuided: true))])
  }

  static let description = RuleDescription(
    worst: .soft, passes: example(third: 10_15), fails: example(third: 10_10))
}
