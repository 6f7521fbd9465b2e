import ConstraintChecker
import Planning
import Testing

@Suite struct DisturbanceTests {
  private func found(
    _ rule: RuleCode, _ source: String, until end: Int, _ exposed: String,
    on room: ResourceID = "b",
    quietStatus: Status = .confirmed, settings: [HouseRow] = []
  ) throws -> [String] {
    try RuleExample(
      resources: [
        .exampleRoom("a", "A"), .exampleRoom("b", "B"), .exampleRoom("c", "C"),
        .exampleRoom("d", "D"), .examplePerson("els", "Els"), .examplePerson("jan", "Jan"),
      ],
      activities: [
        RuleExample.Planned("Bron", 9_00, end, on: "a", kind: source),
        RuleExample.Planned(
          "Ander", 10_00, 12_00, on: room, "els", "jan", kind: exposed, status: quietStatus,
          setup: 30),
      ],
      house: [
        .kind(ActivityKind(id: "spraak", noise: .speech)),
        .kind(ActivityKind(id: "luid", noise: .loud)),
        .kind(ActivityKind(id: "werken", noise: .works, makesDust: true)),
        .kind(ActivityKind(id: "lezing", audience: .visitors, needsSilence: true)),
        .kind(ActivityKind(id: "opname", needsSilence: true, isSpoiledByNoise: true)),
        .kind(ActivityKind(id: "opbouw", handlesArt: true)),
        .adjacency(Adjacency("b", "a", carriesNoise: true, carriesDust: false)),
        .adjacency(Adjacency("a", "c", carriesNoise: false, carriesDust: true)),
      ] + settings
    ).texts(rule)
  }

  @Test func `noise next door disturbs, and makes a recording impossible`() throws {
    #expect(
      try found(.noise, "luid", until: 11_00, "lezing") == ["soft noise b 10:00–11:00 b1.1 b2.1"])
    #expect(
      try found(.noise, "luid", until: 11_00, "opname") == ["hard noise b 10:00–11:00 b1.1 b2.1"])
    #expect(try found(.noise, "luid", until: 11_00, "opbouw") == [])
  }

  @Test func `noise until the quiet begins is fine, though it is being set up`() throws {
    #expect(try found(.noise, "luid", until: 10_00, "opname") == [])
    #expect(try found(.noise, "luid", until: 10_01, "opname").count == 1)
  }

  @Test func `speech counts only where a museum says so`() throws {
    #expect(try found(.noise, "spraak", until: 11_00, "opname") == [])
    let setting = HouseRow.setting(
      RuleSetting(museum: "stam", rule: "noise", parameters: ["noise-level": 1]))
    #expect(try found(.noise, "spraak", until: 11_00, "opname", settings: [setting]).count == 1)
  }

  @Test func `noise and dust go where the walls let them`() throws {
    #expect(try found(.noise, "werken", until: 11_00, "opname", on: "a").count == 1)
    #expect(try found(.noise, "werken", until: 11_00, "opname", on: "c") == [])
    #expect(try found(.noise, "werken", until: 11_00, "opname", on: "d") == [])
    #expect(try found(.dust, "werken", until: 11_00, "opbouw", on: "b") == [])
    #expect(try found(.dust, "werken", until: 11_00, "opbouw", on: "a").count == 1)
  }

  @Test func `dust is hard for art and soft for people`() throws {
    #expect(
      try found(.dust, "werken", until: 11_00, "opbouw", on: "c")
        == ["hard dust c 10:00–11:00 b1.1 b2.1"])
    #expect(
      try found(.dust, "werken", until: 11_00, "lezing", on: "c")
        == ["soft dust c 10:00–11:00 b1.1 b2.1"])
    #expect(try found(.dust, "werken", until: 10_00, "opbouw", on: "c") == [])
    #expect(try found(.dust, "werken", until: 11_00, "opname", on: "c") == [])
  }

  private func behindScreen(
    _ exposed: String, from start: Int = 9_00, until end: Int = 12_00,
    feature: String = "stofscherm", works kind: String = "werken"
  ) throws -> [String] {
    var works = RuleExample.Planned("Schuren", 9_00, 12_00, on: "a", "scherm", kind: kind)
    works.bookings[1].span = RuleExample.span(start, end)
    return try RuleExample(
      resources: [
        .exampleRoom("a", "A"),
        Resource(
          id: "scherm", kind: .material, name: "Scherm", museum: "stam", capacity: 1,
          features: [feature]),
      ],
      activities: [
        works, RuleExample.Planned("Ander", 10_00, 11_00, on: "a", kind: exposed),
      ],
      house: [
        .kind(ActivityKind(id: "werken", makesDust: true)),
        .kind(ActivityKind(id: "bezoek", audience: .visitors)),
        .kind(ActivityKind(id: "opbouw", handlesArt: true)),
        .kind(ActivityKind(id: "restauratie", makesDust: true, handlesArt: true)),
      ]
    ).texts(.dust)
  }

  @Test func `behind a dust screen art is warned of, and visitors may come`() throws {
    #expect(try behindScreen("opbouw") == ["soft dust a 10:00–11:00 b1.1 b2.1"])
    #expect(
      try behindScreen("opbouw", feature: "dust-screen") == ["soft dust a 10:00–11:00 b1.1 b2.1"])
    #expect(try behindScreen("bezoek") == [])
    #expect(
      try behindScreen("opbouw", feature: "scherm") == ["hard dust a 10:00–11:00 b1.1 b2.1"])
  }

  @Test func `a screen is there for all of the time both are, or for none`() throws {
    #expect(try behindScreen("bezoek", from: 10_00, until: 11_00) == [])
    #expect(
      try behindScreen("bezoek", from: 10_01) == ["soft dust a 10:00–11:00 b1.1 b2.1"])
    #expect(
      try behindScreen("opbouw", until: 10_59) == ["hard dust a 10:00–11:00 b1.1 b2.1"])
  }

  @Test func `a screen keeps the dust of its own works, not that of others at its art`() throws {
    let (soft, hard) = (
      "soft dust a 10:00–11:00 b1.1 b2.1", "hard dust a 10:00–11:00 b1.1 b2.1"
    )
    #expect(try Set(behindScreen("restauratie", works: "restauratie")) == [soft, hard])
    // Without a screen each reaches the other alike: that is one.
    #expect(try behindScreen("restauratie", feature: "", works: "restauratie") == [hard])
  }

  @Test func `an option is only warned`() throws {
    #expect(
      try found(.noise, "luid", until: 11_00, "opname", quietStatus: .option)
        == ["soft noise b 10:00–11:00 b1.1 b2.1"])
  }

  @Test func `art is handled without public in the room`() throws {
    let example = RuleExample(
      resources: [
        .exampleRoom("a", "A"), .examplePerson("els", "Els"), .examplePerson("jan", "Jan"),
      ],
      activities: [
        RuleExample.Planned("Ophangen", 9_00, 11_00, on: "a", "els", "jan", kind: "opbouw"),
        RuleExample.Planned("Lezing", 10_30, 12_00, on: "a", kind: "lezing"),
        RuleExample.Planned("Rondleiding", 11_00, 12_00, on: "a", kind: "lezing"),
        RuleExample.Planned("Poets", 10_00, 12_00, on: "a", kind: "poets"),
      ],
      house: [
        .kind(ActivityKind(id: "opbouw", handlesArt: true)),
        .kind(ActivityKind(id: "lezing", audience: .visitors)),
      ])
    #expect(try example.texts(.fragile) == ["hard fragile a 10:30–11:00 b1.1 b2.1"])
  }

  @Test func `one person is too few for art, two are enough`() throws {
    #expect(try RuleCode.fragile.description.passes.texts(.fragile) == [])
    #expect(
      try RuleCode.fragile.description.fails.texts(.fragile)
        == ["hard fragile zaal-1 10:00–12:00 2/1"])
  }

  @Test func `one minute in the same room counts, whichever came first`() throws {
    let example = RuleExample(
      resources: [.exampleRoom("a", "A")],
      activities: [
        RuleExample.Planned("Opname", 9_00, 10_01, on: "a", kind: "opname"),
        RuleExample.Planned("Feest", 10_00, 12_00, on: "a", kind: "luid"),
      ],
      house: [
        .kind(ActivityKind(id: "luid", noise: .loud)),
        .kind(ActivityKind(id: "opname", needsSilence: true)),
      ])
    #expect(try example.texts(.noise) == ["soft noise a 10:00–10:01 b1.1 b2.1"])
  }
}
