import Planning

extension OptionExp: DescribedRule {
  /// How many days before its last day an option is listed.
  static let warnDays = RuleParameter(.warnDays, .days, 3, allowed: 0...60)

  private static func example(until day: Int) -> RuleExample {
    RuleExample(
      resources: [.exampleRoom("refter", "Refter")],
      activities: [
        RuleExample.Planned(
          "Receptie", 18_00, 22_00, day: 20, on: "refter", status: .option,
          about: Activity.About(optionUntil: RuleExample.monday + day))
      ], house: [.policy(MuseumPolicy(museum: "stam"))], now: RuleExample.at(9_00))
  }

  static let description = RuleDescription(
    worst: .soft, parameters: [warnDays], passes: example(until: 4), fails: example(until: 3))
}
