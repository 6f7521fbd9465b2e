import Planning

extension RestDay: DescribedRule {
  private static let house: [HouseRow] = [
    .employment(Employment(person: "gids-04", profile: .publicSector))
  ]

  static let description = RuleDescription(
    parameters: [rest],
    passes: RuleExample(
      resources: [Resource.examplePerson("gids-04", "Gids 04")],
      activities: [
        RuleExample.Planned("Late Donderdag", 18_00, 22_15, day: 3, on: "gids-04"),
        RuleExample.Planned("Klas 3B", 09_15, 11_00, day: 4, on: "gids-04"),
      ],
      house: house),
    fails: RuleExample(
      resources: [Resource.examplePerson("gids-04", "Gids 04")],
      activities: [
        RuleExample.Planned("Late Donderdag", 18_00, 22_15, day: 3, on: "gids-04"),
        RuleExample.Planned("Klas 3B", 08_45, 11_00, day: 4, on: "gids-04"),
      ],
      house: house))
}
