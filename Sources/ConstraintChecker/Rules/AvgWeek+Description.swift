import Planning

extension AvgWeek: DescribedRule {
  private static let house: [HouseRow] = [
    // One hour a week, 17 hours and 8 minutes in the four months to April.
    .employment(Employment(person: "gids-04", profile: .publicSector, weekly: 60))
  ]

  static let description = RuleDescription(
    worst: .soft, parameters: [publicMonths, labourMonths],
    passes: RuleExample(
      resources: [Resource.examplePerson("gids-04", "Gids 04")],
      activities: (0..<4).map { day in
        RuleExample.Planned("Balie", 09_00, 13_00, day: day, on: "gids-04")
      },
      house: house),
    fails: RuleExample(
      resources: [Resource.examplePerson("gids-04", "Gids 04")],
      activities: (0..<5).map { day in
        RuleExample.Planned("Balie", 09_00, 13_00, day: day, on: "gids-04")
      },
      house: house))
}
