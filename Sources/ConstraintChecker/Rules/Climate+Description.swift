import Planning

extension Climate: DescribedRule {
  private static func example(artOn day: Int) -> RuleExample {
    RuleExample(
      resources: [
        .exampleRoom("zaal-1", "Zaal 1"), .examplePerson("els", "Els"),
        .examplePerson("jan", "Jan"),
      ],
      activities: [
        RuleExample.Planned("Schuren", 8_00, 10_00, on: "zaal-1", kind: "werken"),
        RuleExample.Planned(
          "Ophangen", 10_00, 12_00, day: day, on: "zaal-1", "els", "jan", kind: "opbouw"),
      ],
      house: [
        .kind(ActivityKind(id: "opbouw", handlesArt: true)),
        .kind(ActivityKind(id: "werken", makesDust: true)),
      ])
  }

  static let description = RuleDescription(
    parameters: [stableHours], passes: example(artOn: 3), fails: example(artOn: 2))
}
