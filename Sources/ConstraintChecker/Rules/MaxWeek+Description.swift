import Planning

extension MaxWeek: DescribedRule {
  private static let house: [HouseRow] = [
    .employment(Employment(person: "gids-04", profile: .publicSector))
  ]

  static let description = RuleDescription(
    passes: RuleExample(
      resources: [Resource.examplePerson("gids-04", "Gids 04")],
      activities: (0..<4).flatMap { day in
        [
          RuleExample.Planned("Balie", 08_00, 13_00, day: day, on: "gids-04"),
          RuleExample.Planned("Archief", 13_30, 19_00, day: day, on: "gids-04"),
        ]
      },
      house: house),
    fails: RuleExample(
      resources: [Resource.examplePerson("gids-04", "Gids 04")],
      activities: (0..<5).flatMap { day in
        [
          RuleExample.Planned("Balie", 08_00, 13_00, day: day, on: "gids-04"),
          RuleExample.Planned("Archief", 13_30, 19_00, day: day, on: "gids-04"),
        ]
      },
      house: house))
}
