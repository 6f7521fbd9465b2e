import Planning

extension GuideLang: DescribedRule {
  private static let house: [HouseRow] = [
    .kind(ActivityKind(id: "rondleiding", isGuided: true)),
    .grant(SkillGrant(person: "gids-04", skill: "fr", level: .b2)),
  ]

  static let description = RuleDescription(
    passes: RuleExample(
      resources: [Resource.examplePerson("gids-04", "Gids 04")],
      activities: [
        RuleExample.Planned(
          "Lycée", 10_00, 11_00, on: "gids-04", kind: "rondleiding", language: "fr")
      ],
      house: house),
    fails: RuleExample(
      resources: [Resource.examplePerson("gids-04", "Gids 04")],
      activities: [
        RuleExample.Planned(
          "Lycée", 10_00, 11_00, on: "gids-04", kind: "rondleiding", language: "de")
      ],
      house: house))
}
