import Planning

extension ClosedDay: DescribedRule {
  private static func example(day: Int) -> RuleExample {
    RuleExample(
      resources: [.exampleRoom("zuilenzaal", "Zuilenzaal", museum: "hva")],
      activities: [
        RuleExample.Planned(
          "Groep Leie", 10_00, 11_30, day: day, on: "zuilenzaal", museum: "hva",
          kind: "groepsbezoek")
      ], house: [.kind(ActivityKind(id: "groepsbezoek", audience: .visitors))],
      opening: RuleExample.weekHours(of: "hva", closed: 3))
  }

  static let description = RuleDescription(passes: example(day: 1), fails: example(day: 2))
}

extension RuleExample {
  /// Open from 9 to 17 but for one weekday.
  static func weekHours(of museum: MuseumID, closed: Int? = nil) -> [OpeningRule] {
    (1...7).map { weekday in
      OpeningRule(
        museum: museum, day: .weekday(weekday), hours: weekday == closed ? [] : [540..<1020])
    }
  }
}
