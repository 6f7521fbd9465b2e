import Planning

extension OpenHours: DescribedRule {
  /// Minutes an activity may start before the doors open.
  static let marginBefore = RuleParameter(.marginBefore, .minutes, 0, allowed: 0...720)
  /// Minutes an activity may go on after the doors close.
  static let marginAfter = RuleParameter(.marginAfter, .minutes, 0, allowed: 0...720)

  private static func example(until end: Int) -> RuleExample {
    RuleExample(
      resources: [.exampleRoom("zaal", "Zaal 1")],
      activities: [
        RuleExample.Planned("Groep Leie", 15_30, end, on: "zaal", kind: "groepsbezoek")
      ], house: [.kind(ActivityKind(id: "groepsbezoek", audience: .visitors))],
      opening: RuleExample.weekHours(of: "stam"))
  }

  static let description = RuleDescription(
    parameters: [marginBefore, marginAfter], passes: example(until: 17_00),
    fails: example(until: 17_15))
}
