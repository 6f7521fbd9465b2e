import Planning

extension SkillExp: DescribedRule {
  private static let house: [HouseRow] = [
    .grant(
      SkillGrant(person: "gids-04", skill: "hoogwerker", validUntil: RuleExample.monday))
  ]

  static let description = RuleDescription(
    parameters: [warnDays],
    passes: RuleExample(
      resources: [Resource.examplePerson("gids-04", "Gids 04")],
      activities: [
        RuleExample.Planned(
          "Spots richten", 20_00, 24_00, on: "gids-04", needs: [Need(.skill, "hoogwerker")])
      ],
      house: house),
    fails: RuleExample(
      resources: [Resource.examplePerson("gids-04", "Gids 04")],
      activities: [
        RuleExample.Planned(
          "Spots richten", 20_00, 22_00, day: 1, on: "gids-04", needs: [Need(.skill, "hoogwerker")])
      ],
      house: house))
}
