import Planning

extension RoomClosed: DescribedRule {
  private static func example(until end: Int) -> RuleExample {
    RuleExample(
      resources: [.exampleRoom("kapel", "Kapel")],
      activities: [RuleExample.Planned("Concert", 14_00, 16_00, on: "kapel")],
      house: [
        .closure(
          Closure(
            id: "werf", room: "kapel", span: RuleExample.span(8_00, end), reason: "dakwerken"))
      ])
  }

  static let description = RuleDescription(
    passes: example(until: 14_00), fails: example(until: 14_30))
}
