import Planning

extension MaxDay: DescribedRule {
  private static let house: [HouseRow] = [
    .employment(Employment(person: "gids-04", profile: .publicSector))
  ]

  static let description = RuleDescription(
    passes: RuleExample(
      resources: [Resource.examplePerson("gids-04", "Gids 04")],
      activities: [
        RuleExample.Planned("Opbouw", 08_00, 12_00, on: "gids-04"),
        RuleExample.Planned("Lezing", 12_30, 16_30, on: "gids-04"),
        RuleExample.Planned("Verhuur", 17_00, 20_00, on: "gids-04"),
      ],
      house: house),
    fails: RuleExample(
      resources: [Resource.examplePerson("gids-04", "Gids 04")],
      activities: [
        RuleExample.Planned("Opbouw", 08_00, 12_00, on: "gids-04"),
        RuleExample.Planned("Lezing", 12_30, 16_30, on: "gids-04"),
        RuleExample.Planned("Verhuur", 17_00, 20_30, on: "gids-04"),
      ],
      house: house))
}
