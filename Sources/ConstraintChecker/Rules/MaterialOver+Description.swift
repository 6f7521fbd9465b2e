import Planning

extension MaterialOver: DescribedRule {
  private static let headsets = Resource.exampleMaterial("headset", "Headset", stock: 60)

  static let description = RuleDescription(
    passes: RuleExample(
      resources: [headsets],
      activities: [
        RuleExample.Planned("Rondleiding", 10_00, 11_30, on: "headset", quantity: 40),
        RuleExample.Planned("Franse groep", 11_30, 13_00, on: "headset", quantity: 30),
      ]),
    fails: RuleExample(
      resources: [headsets],
      activities: [
        RuleExample.Planned("Rondleiding", 10_00, 11_30, on: "headset", quantity: 40),
        RuleExample.Planned("Franse groep", 11_00, 12_30, on: "headset", quantity: 30),
      ]))
}
