import Planning

extension ClockChange: DescribedRule {
  /// The night to Easter Sunday 28 March 2027, six days after the Monday of the examples.
  private static func example(_ start: Int, _ end: Int) -> RuleExample {
    RuleExample(
      resources: [.exampleRoom("refter", "Refter")],
      activities: [RuleExample.Planned("Nachtwake", start, end, day: 6, on: "refter")],
      house: [.policy(MuseumPolicy(museum: "stam"))])
  }

  static let description = RuleDescription(
    worst: .info, passes: example(3_00, 6_00), fails: example(1_00, 6_00))
}
