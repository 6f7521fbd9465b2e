import Planning

extension GuardMin: DescribedRule {
  static let peoplePerGuard = RuleParameter(.peoplePerGuard, .people, 100, allowed: 1...10_000)
  static let urgentDays = RuleParameter(.urgentDays, .days, 2, allowed: 0...60)
  static let watchDays = RuleParameter(.watchDays, .days, 14, allowed: 0...92)

  /// A museum open from ten to six, of which one attendant watches over the galleries.
  private static func example(until end: Int) -> RuleExample {
    RuleExample(
      resources: [
        .exampleRoom("verhaal", "Het verhaal van Gent"),
        Resource(
          id: "an", kind: .staff, name: "Suppoost 01", museum: "stam",
          skills: [WatchZone.usualSkill]),
      ],
      activities: [RuleExample.Planned("Zaalwacht", 10_00, end, on: "verhaal", "an")],
      house: [.zone(WatchZone(id: "zalen", museum: "stam", rooms: ["verhaal"], name: "Zalen"))],
      opening: [OpeningRule(museum: "stam", day: .date(RuleExample.monday), hours: [600..<1080])],
      now: RuleExample.at(9_00))
  }

  static let description = RuleDescription(
    parameters: [peoplePerGuard, urgentDays, watchDays], passes: example(until: 18_00),
    fails: example(until: 17_00))
}
