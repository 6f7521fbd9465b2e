import Planning

extension RestWeek: DescribedRule {
  private static let house: [HouseRow] = [
    .employment(Employment(person: "gids-04", profile: .publicSector))
  ]

  static let description = RuleDescription(
    parameters: [rest],
    passes: RuleExample(
      resources: [Resource.examplePerson("gids-04", "Gids 04")],
      activities: (0..<6).map { day in
        RuleExample.Planned("Balie", 10_00, 15_00, day: day, on: "gids-04")
      },
      house: house),
    fails: RuleExample(
      resources: [Resource.examplePerson("gids-04", "Gids 04")],
      activities: (0..<7).map { day in
        RuleExample.Planned("Balie", 10_00, 15_00, day: day, on: "gids-04")
      },
      house: house))
}
