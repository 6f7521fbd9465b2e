import Planning

extension AvgWeek: DescribedRule {
  /// Half a week's work, by contract.
  private static let house: [HouseRow] = [
    .employment(Employment(person: "gids-04", profile: .publicSector, weekly: 19 * 60))
  ]

  /// Working days from Monday 4 January 2027 on; over the four months to April 19 hours a week
  /// are 325 hours and 43 minutes.
  private static func example(days: Int) -> RuleExample {
    RuleExample(
      resources: [.examplePerson("gids-04", "Gids 04")],
      activities: (0..<days).map { number in
        RuleExample.Planned(
          "Balie", 09_00, 15_00, day: number / 5 * 7 + number % 5 - 77, on: "gids-04")
      },
      house: house)
  }

  static let description = RuleDescription(
    worst: .soft, parameters: [publicMonths, labourMonths], passes: example(days: 54),
    fails: example(days: 55))
}
