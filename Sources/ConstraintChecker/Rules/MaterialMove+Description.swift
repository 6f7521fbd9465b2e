import Planning

extension MaterialMove: DescribedRule {
  private static let lift = Resource.exampleMaterial("hoogwerker", "Hoogwerker", stock: 1)

  private static func example(_ start: Int, _ end: Int) -> RuleExample {
    RuleExample(
      resources: [lift],
      activities: [
        RuleExample.Planned("Lampen", 8_00, 10_00, on: "hoogwerker", museum: "hva"),
        RuleExample.Planned("Ophangen", start, end, on: "hoogwerker", museum: "im"),
      ],
      house: [.handling(Handling(material: "hoogwerker", home: "depot", minutes: 0))],
      travel: [TravelTime(from: "hva", to: "im", minutes: 10)])
  }

  // The way home is not told and loading takes no time: the way between the two is all that counts.
  static let description = RuleDescription(
    passes: example(10_10, 12_00), fails: example(10_05, 12_00))
}
