import Planning

extension NightSun: DescribedRule {
  private static let house: [HouseRow] = [
    .employment(Employment(person: "gids-04", profile: .publicSector))
  ]

  static let description = RuleDescription(
    worst: .soft, parameters: [within],
    passes: RuleExample(
      resources: [Resource.examplePerson("gids-04", "Gids 04")],
      activities: (6..<20).filter { $0 < 7 || $0 % 7 < 5 && $0 != 17 }.map { day in
        RuleExample.Planned("Balie", 10_00, 12_00, day: day, on: "gids-04")
      },
      house: house),
    fails: RuleExample(
      resources: [Resource.examplePerson("gids-04", "Gids 04")],
      activities: (6..<20).filter { $0 < 7 || $0 % 7 < 5 }.map { day in
        RuleExample.Planned("Balie", 10_00, 12_00, day: day, on: "gids-04")
      },
      house: house))
}
