import Planning

extension SchoolFree: DescribedRule {
  private static func example(day: Int, _ start: Int, _ end: Int) -> RuleExample {
    RuleExample(
      resources: [.exampleRoom("atelier", "Familieatelier")],
      activities: [
        RuleExample.Planned("Klas 3B", start, end, day: day, on: "atelier", kind: "klasbezoek")
      ], house: [.kind(ActivityKind(id: "klasbezoek", audience: .schools))])
  }

  static let description = RuleDescription(
    worst: .soft, passes: example(day: 2, 11_00, 12_30), fails: example(day: 2, 13_00, 14_30))
}
