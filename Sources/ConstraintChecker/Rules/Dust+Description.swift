import Planning

extension Dust: DescribedRule {
  private static func example(dustUntil end: Int) -> RuleExample {
    RuleExample(
      resources: [
        .exampleRoom("zaal-1", "Zaal 1"), .exampleRoom("zaal-2", "Zaal 2"),
        .examplePerson("els", "Els"), .examplePerson("jan", "Jan"),
      ],
      activities: [
        RuleExample.Planned("Ophangen", 10_00, 12_00, on: "zaal-2", "els", "jan", kind: "opbouw"),
        RuleExample.Planned("Schuren", 8_00, end, on: "zaal-1", kind: "werken"),
      ],
      house: [
        .kind(ActivityKind(id: "opbouw", handlesArt: true)),
        .kind(ActivityKind(id: "werken", makesDust: true)),
        .adjacency(Adjacency("zaal-1", "zaal-2", carriesDust: true)),
      ])
  }

  static let description = RuleDescription(
    passes: example(dustUntil: 10_00), fails: example(dustUntil: 11_00))
}
