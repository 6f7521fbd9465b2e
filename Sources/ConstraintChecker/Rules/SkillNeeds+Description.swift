import Planning

extension SkillNeeds: DescribedRule {
  private static let house: [HouseRow] = [
    .grant(SkillGrant(person: "gids-04", skill: "gids")),
    .grant(SkillGrant(person: "suppoost-2", skill: "suppoost")),
  ]

  static let description = RuleDescription(
    passes: RuleExample(
      resources: [
        Resource.examplePerson("gids-04", "Gids 04"),
        Resource.examplePerson("suppoost-2", "Suppoost 2"),
      ],
      activities: [
        RuleExample.Planned(
          "Rondleiding", 10_00, 11_00, on: "gids-04", needs: [Need(.skill, "gids")])
      ],
      house: house),
    fails: RuleExample(
      resources: [
        Resource.examplePerson("gids-04", "Gids 04"),
        Resource.examplePerson("suppoost-2", "Suppoost 2"),
      ],
      activities: [
        RuleExample.Planned(
          "Rondleiding", 10_00, 11_00, on: "suppoost-2", needs: [Need(.skill, "gids")])
      ],
      house: house))
}
