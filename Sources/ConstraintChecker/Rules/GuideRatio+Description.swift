import Planning

extension GuideRatio: DescribedRule {
  private static let house: [HouseRow] = [
    .kind(ActivityKind(id: "rondleiding", isGuided: true)),
    .policy(MuseumPolicy(museum: "stam", visitorsPerGuide: 20)),
  ]

  static let description = RuleDescription(
    parameters: [firmDays, pupilsPerAdult],
    passes: RuleExample(
      resources: [Resource.examplePerson("gids-04", "Gids 04")],
      activities: [
        RuleExample.Planned(
          "Senioren", 10_00, 11_00, on: "gids-04", kind: "rondleiding", visitors: 20)
      ],
      house: house),
    fails: RuleExample(
      resources: [Resource.examplePerson("gids-04", "Gids 04")],
      activities: [
        RuleExample.Planned(
          "Senioren", 10_00, 11_00, on: "gids-04", kind: "rondleiding", visitors: 21)
      ],
      house: house))
}
