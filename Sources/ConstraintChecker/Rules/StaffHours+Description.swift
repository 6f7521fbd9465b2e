import Planning

extension StaffHours: DescribedRule {
  private static let house: [HouseRow] = [
    .availability(Availability(person: "gids-04", day: .weekday(1), hours: [540..<1020]))
  ]

  static let description = RuleDescription(
    worst: .soft,
    passes: RuleExample(
      resources: [Resource.examplePerson("gids-04", "Gids 04")],
      activities: [
        RuleExample.Planned("Rondleiding", 15_30, 17_00, on: "gids-04")
      ],
      house: house),
    fails: RuleExample(
      resources: [Resource.examplePerson("gids-04", "Gids 04")],
      activities: [
        RuleExample.Planned("Rondleiding", 16_00, 17_30, on: "gids-04")
      ],
      house: house))
}
