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

  // MARK: Kinds with hours of their own

  /// Each from eight to ten on some day before the art at ten on the sixth, in the room itself, next door
  /// (`kade`, of one airflow) or behind a wall that lets noise through alone (`atelier`).
  private func found(after works: (kind: String, day: Int, room: ResourceID)...) throws -> [String]
  {
    let before = works.map {
      RuleExample.Planned("Werk", 8_00, 10_00, day: $0.day, on: $0.room, kind: $0.kind)
    }
    let art = RuleExample.Planned("Ophangen", 10_00, 18_00, day: 5, on: "zaal", kind: "opbouw")
    return try RuleExample(
      resources: [
        .exampleRoom("zaal", "Zaal"), .exampleRoom("kade", "Kade"),
        .exampleRoom("atelier", "Atelier"),
      ],
      activities: before + [art],
      house: [
        .kind(ActivityKind(id: "opbouw", handlesArt: true)),
        .kind(ActivityKind(id: "werken", makesDust: true)),
        .kind(ActivityKind(id: "verf", settlingHours: 96)),
        .kind(ActivityKind(id: "schuren", makesDust: true, settlingHours: 120)),
        .kind(ActivityKind(id: "levering", settlingHours: 24)),
        .kind(ActivityKind(id: "stofzuigen", makesDust: true, settlingHours: 0)),
        .adjacency(Adjacency("zaal", "kade", carriesNoise: false, carriesDust: true)),
        .adjacency(Adjacency("zaal", "atelier", carriesNoise: true, carriesDust: false)),
      ]
    ).texts(.climate)
  }

  @Test func `a kind says itself how long it takes, dust or not`() throws {
    #expect(try found(after: ("verf", 1, "zaal")) == [])
    #expect(
      try found(after: ("verf", 2, "zaal")) == ["hard climate zaal 10:00–18:00 b1.1 b2.1 5760/4320"]
    )
    #expect(try found(after: ("schuren", 0, "zaal")) == [])
    #expect(
      try found(after: ("schuren", 1, "zaal"))
        == ["hard climate zaal 10:00–18:00 b1.1 b2.1 7200/5760"])
    #expect(try found(after: ("stofzuigen", 5, "zaal")) == [])
    #expect(try found(after: ("opbouw", 5, "zaal")) == [])
  }

  @Test func `fumes and outside air go as far as the air does, dust lies down`() throws {
    let told = "hard climate zaal 10:00–18:00 b1.1 b2.1"
    #expect(try found(after: ("levering", 5, "kade")) == ["\(told) 1440/0"])
    #expect(try found(after: ("levering", 4, "kade")) == [])
    #expect(try found(after: ("verf", 4, "kade")) == ["\(told) 5760/1440"])
    #expect(try found(after: ("werken", 5, "kade")) == [])
    #expect(try found(after: ("schuren", 5, "kade")) == [])
    #expect(try found(after: ("levering", 5, "atelier")) == [])
  }

  @Test func `of several what settles last is told, whichever was last`() throws {
    // Paint of the fourth day settles on the eighth, a delivery of the sixth on the seventh.
    #expect(
      try found(after: ("verf", 3, "zaal"), ("levering", 5, "kade"))
        == ["hard climate zaal 10:00–18:00 b1.1 b3.1 5760/2880"])
    // Both settle at once.
    #expect(
      try found(after: ("levering", 5, "kade"), ("werken", 3, "zaal"))
        == [
          "hard climate zaal 10:00–18:00 b1.1 b3.1 1440/0",
          "hard climate zaal 10:00–18:00 b2.1 b3.1 4320/2880",
        ])
  }
}
