import Planning

extension RoomShare: DescribedRule {
  private static let room = Resource.exampleRoom(
    "verhaal", "Het verhaal van Gent", sharing: Resource.Sharing(people: 60, groups: 2))

  static let description = RuleDescription(
    passes: RuleExample(
      resources: [room],
      activities: [
        RuleExample.Planned("Klas 5A", 10_30, 12_00, on: "verhaal", visitors: 20),
        RuleExample.Planned("Klas 5B", 10_30, 12_00, on: "verhaal", visitors: 20),
        RuleExample.Planned("Klas 5C", 12_00, 13_30, on: "verhaal", visitors: 20),
      ]),
    fails: RuleExample(
      resources: [room],
      activities: [
        RuleExample.Planned("Klas 5A", 10_30, 12_00, on: "verhaal", visitors: 20),
        RuleExample.Planned("Klas 5B", 10_30, 12_00, on: "verhaal", visitors: 20),
        RuleExample.Planned("Klas 5C", 10_45, 12_15, on: "verhaal", visitors: 20),
      ]))
}
