import Planning

extension MaterialMove: DescribedRule {
  private static func example(second start: Int) -> RuleExample {
    RuleExample(
      resources: [.exampleMaterial("piano", "Digitale piano", stock: 1)],
      activities: [
        RuleExample.Planned("Concert", 10_00, 12_00, on: "piano"),
        RuleExample.Planned("Recital", start, 15_00, on: "piano", museum: "im"),
      ],
      house: [.handling(Handling(material: "piano", minutes: 15))],
      travel: [TravelTime(from: "stam", to: "im", minutes: 35)])
  }

  static let description = RuleDescription(
    passes: example(second: 12_50), fails: example(second: 12_45))
}
