import Planning

extension StaffAbsent: DescribedRule {
  private static let house: [HouseRow] = [
    .absence(
      Absence(id: "afw-1", person: "gids-04", span: RuleExample.span(13_00, 17_00), form: .absent))
  ]

  static let description = RuleDescription(
    passes: RuleExample(
      resources: [Resource.examplePerson("gids-04", "Gids 04")],
      activities: [
        RuleExample.Planned("Rondleiding", 11_30, 13_00, on: "gids-04")
      ],
      house: house),
    fails: RuleExample(
      resources: [Resource.examplePerson("gids-04", "Gids 04")],
      activities: [
        RuleExample.Planned("Rondleiding", 12_00, 13_30, on: "gids-04")
      ],
      house: house))
}
