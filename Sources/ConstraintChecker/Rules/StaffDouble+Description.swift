import Planning

extension StaffDouble: DescribedRule {
  private static let guide = Resource.examplePerson("gids-04", "Gids 04")

  static let description = RuleDescription(
    passes: RuleExample(
      resources: [guide],
      activities: [
        RuleExample.Planned("Rondleiding", 10_00, 11_00, on: "gids-04"),
        RuleExample.Planned("Franse groep", 11_00, 12_30, on: "gids-04"),
      ]),
    fails: RuleExample(
      resources: [guide],
      activities: [
        RuleExample.Planned("Rondleiding", 10_00, 11_00, on: "gids-04"),
        RuleExample.Planned("Franse groep", 10_30, 12_00, on: "gids-04"),
      ]))
}
