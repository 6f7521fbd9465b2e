import Planning

extension RoomPart: DescribedRule {
  private static let rooms = [
    Resource.exampleRoom("refter", "Abdijrefter", seats: 160),
    Resource.exampleRoom("refter-noord", "Abdijrefter noord", seats: 80, partOf: "refter"),
  ]

  static let description = RuleDescription(
    passes: RuleExample(
      resources: rooms,
      activities: [
        RuleExample.Planned("Lezing: Leie", 14_00, 16_00, on: "refter-noord"),
        RuleExample.Planned("Verhuur", 16_00, 18_00, on: "refter"),
      ]),
    fails: RuleExample(
      resources: rooms,
      activities: [
        RuleExample.Planned("Lezing: Leie", 14_00, 16_00, on: "refter-noord"),
        RuleExample.Planned("Verhuur", 15_30, 18_00, on: "refter"),
      ]))
}
