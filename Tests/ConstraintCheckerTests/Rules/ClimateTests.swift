import ConstraintChecker
import Planning
import Testing

@Suite struct ClimateTests {
  private func found(
    _ works: [(end: Int, day: Int, status: Status)], art start: Int, day: Int,
    settings: [HouseRow] = []
  ) throws -> [String] {
    let dust = works.map {
      RuleExample.Planned(
        "Schuren", 8_00, $0.end, day: $0.day, on: "zaal", kind: "werken", status: $0.status)
    }
    let art = RuleExample.Planned("Ophangen", start, 18_00, day: day, on: "zaal", kind: "opbouw")
    return try RuleExample(
      resources: [.exampleRoom("zaal", "Zaal")], activities: dust + [art],
      house: [
        .kind(ActivityKind(id: "opbouw", handlesArt: true)),
        .kind(ActivityKind(id: "werken", makesDust: true)),
      ] + settings
    ).texts(.climate)
  }

  @Test func `exactly 72 hours are enough, a minute less is not`() throws {
    #expect(try found([(10_00, 0, .confirmed)], art: 10_00, day: 3) == [])
    #expect(
      try found([(10_01, 0, .confirmed)], art: 10_00, day: 3)
        == ["hard climate zaal 10:00–18:00 b1.1 b2.1 4320/4319"])
  }

  @Test func `over the night the clocks go forward three days are an hour short`() throws {
    #expect(
      try found([(10_00, 4, .confirmed)], art: 10_00, day: 7)
        == ["hard climate zaal 10:00–18:00 b1.1 b2.1 4320/4260"])
    #expect(try found([(10_00, 4, .confirmed)], art: 11_00, day: 7) == [])
  }

  @Test func `the last works count, an earlier one only where it weighs more`() throws {
    #expect(
      try found([(10_00, 0, .confirmed), (10_00, 1, .confirmed)], art: 10_00, day: 2)
        == ["hard climate zaal 10:00–18:00 b2.1 b3.1 4320/1440"])
    #expect(
      try found([(10_00, 0, .confirmed), (10_00, 1, .concept)], art: 10_00, day: 2)
        == [
          "hard climate zaal 10:00–18:00 b1.1 b3.1 4320/2880",
          "info climate zaal 10:00–18:00 b2.1 b3.1 4320/1440",
        ])
  }

  @Test func `a museum may ask for a week`() throws {
    let week = HouseRow.setting(
      RuleSetting(rule: "climate", parameters: ["stable-hours": 168]))
    #expect(
      try found([(10_00, 0, .confirmed)], art: 10_00, day: 6, settings: [week]).count == 1)
  }

  @Test func `works that end as the art arrives leave it no time`() throws {
    #expect(
      try found([(10_00, 0, .confirmed)], art: 10_00, day: 0)
        == ["hard climate zaal 10:00–18:00 b1.1 b2.1 4320/0"])
  }
}
