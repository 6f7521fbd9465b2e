import Planning

extension RoomEquip: DescribedRule {
  private static func example(features: [String]) -> RuleExample {
    RuleExample(
      resources: [.exampleRoom("zolder", "Zolder", features: features)],
      activities: [
        RuleExample.Planned(
          "Lezing", 14_00, 16_00, on: "zolder", needs: [Need(.feature, "rolstoel")])
      ],
      house: [.layout(Layout(room: "zolder", name: "theater", people: 60))])
  }

  static let description = RuleDescription(
    passes: example(features: ["rolstoel", "beamer"]), fails: example(features: ["beamer"]))
}
