import Planning

extension Buffer: DescribedRule {
  private static func example(second start: Int) -> RuleExample {
    RuleExample(
      resources: [.exampleRoom("atelier", "Familieatelier")],
      activities: [
        RuleExample.Planned("Workshop 6C", 10_00, 11_30, on: "atelier", kind: "workshop"),
        RuleExample.Planned("Receptie", start, 14_00, on: "atelier", kind: "verhuur"),
      ],
      house: [
        .kind(ActivityKind(id: "workshop", setup: 15, teardown: 15)),
        .kind(ActivityKind(id: "verhuur", setup: 60, teardown: 60, hasFirmBuffers: true)),
      ])
  }

  static let description = RuleDescription(
    passes: example(second: 12_45), fails: example(second: 12_30))
}
