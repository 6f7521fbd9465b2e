import Planning

extension HolidayWork: DescribedRule {
  /// Easter Monday 2027 is a week after the Monday of the examples.
  private static func example(day: Int) -> RuleExample {
    RuleExample(
      resources: [.exampleRoom("vergaderzaal", "Vergaderzaal")],
      activities: [
        RuleExample.Planned(
          "Weekstart", 10_00, 11_00, day: day, on: "vergaderzaal", kind: "overleg")
      ], house: [.kind(ActivityKind(id: "overleg", audience: .staff))])
  }

  static let description = RuleDescription(
    worst: .soft, passes: example(day: 8), fails: example(day: 7))
}
