import Planning

extension RoomDouble: DescribedRule {
  private static let room = Resource.exampleRoom("atelier", "Familieatelier", seats: 25)

  static let description = RuleDescription(
    passes: RuleExample(
      resources: [room],
      activities: [
        RuleExample.Planned("Workshop 6C", 10_00, 11_30, on: "atelier"),
        RuleExample.Planned("Workshop 4B", 11_30, 13_00, on: "atelier"),
      ]),
    fails: RuleExample(
      resources: [room],
      activities: [
        RuleExample.Planned("Workshop 6C", 10_00, 11_30, on: "atelier"),
        RuleExample.Planned("Workshop 4B", 11_30, 13_00, on: "atelier", setup: 15),
      ]))
}
