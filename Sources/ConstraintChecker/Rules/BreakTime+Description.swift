import Planning

extension BreakTime: DescribedRule {
  private static let house: [HouseRow] = [
    .employment(Employment(person: "gids-04", profile: .publicSector))
  ]

  static let description = RuleDescription(
    parameters: [after, minutes, short],
    passes: RuleExample(
      resources: [Resource.examplePerson("gids-04", "Gids 04")],
      activities: [
        RuleExample.Planned("Klas 3B", 09_00, 12_30, on: "gids-04"),
        RuleExample.Planned("Klas 4A", 13_00, 16_30, on: "gids-04"),
      ],
      house: house),
    fails: RuleExample(
      resources: [Resource.examplePerson("gids-04", "Gids 04")],
      activities: [
        RuleExample.Planned("Klas 3B", 09_00, 12_30, on: "gids-04"),
        RuleExample.Planned("Klas 4A", 12_40, 16_30, on: "gids-04"),
      ],
      house: house))
}
