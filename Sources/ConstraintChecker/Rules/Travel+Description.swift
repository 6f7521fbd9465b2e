import Planning

extension Travel: DescribedRule {
  static let description = RuleDescription(
    parameters: [handover],
    passes: RuleExample(
      resources: [Resource.examplePerson("gids-04", "Gids 04")],
      activities: [
        RuleExample.Planned("Rondleiding STAM", 10_00, 12_00, on: "gids-04"),
        RuleExample.Planned("Rondleiding Alijn", 12_40, 14_00, on: "gids-04", museum: "hva"),
      ],
      travel: [TravelTime(from: "stam", to: "hva", minutes: 30)]),
    fails: RuleExample(
      resources: [Resource.examplePerson("gids-04", "Gids 04")],
      activities: [
        RuleExample.Planned("Rondleiding STAM", 10_00, 12_00, on: "gids-04"),
        RuleExample.Planned("Rondleiding Alijn", 12_20, 14_00, on: "gids-04", museum: "hva"),
      ],
      travel: [TravelTime(from: "stam", to: "hva", minutes: 30)]))
}
