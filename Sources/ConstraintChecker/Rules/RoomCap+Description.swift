import Planning

extension RoomCap: DescribedRule {
  /// From how full on a room that still holds everyone is a warning.
  static let warnPercent = RuleParameter(.warnPercent, .percent, 90, allowed: 1...101)

  private static let room = Resource.exampleRoom("auditorium", "Auditorium", seats: 100)

  static let description = RuleDescription(
    parameters: [warnPercent],
    passes: RuleExample(
      resources: [room],
      activities: [
        RuleExample.Planned("Lezing: Leie", 14_00, 16_00, on: "auditorium", visitors: 89)
      ]),
    fails: RuleExample(
      resources: [room],
      activities: [
        RuleExample.Planned("Lezing: Leie", 14_00, 16_00, on: "auditorium", visitors: 101)
      ]))
}
