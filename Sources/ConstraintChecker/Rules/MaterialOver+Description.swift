import Planning

extension MaterialOver: DescribedRule {
  private static func example(lent end: Int) -> RuleExample {
    RuleExample(
      resources: [.exampleMaterial("headset", "Headset", stock: 60)],
      activities: [
        RuleExample.Planned("Rondleiding", 10_00, 11_30, on: "headset", quantity: 40),
        RuleExample.Planned(
          "Franse groep", end, 14_00, on: "headset", quantity: 30, museum: "im"),
      ],
      house: [.handling(Handling(material: "headset", minutes: 15))],
      travel: [TravelTime(from: "stam", to: "im", minutes: 35)])
  }

  static let description = RuleDescription(
    passes: example(lent: 12_20), fails: example(lent: 12_00))
}
