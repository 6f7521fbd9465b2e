import ConstraintChecker
import Planning
import Testing

@Suite struct TransportTests {
  private static let travel = [
    TravelTime(from: "stam", to: "im", minutes: 35),
    TravelTime(from: "stam", to: "hva", minutes: 30),
    TravelTime(from: "hva", to: "im", minutes: 10),
  ]

  private func found(
    _ rule: RuleCode, stock: Int, _ uses: [RuleExample.Planned], handling: Handling? = nil,
    travel: [TravelTime] = TransportTests.travel
  ) throws -> [String] {
    try RuleExample(
      resources: [.exampleMaterial("headset", "Headset", stock: stock)], activities: uses,
      house: [.handling(handling ?? Handling(material: "headset"))], travel: travel
    ).texts(rule)
  }

  private func use(
    _ start: Int, _ end: Int, _ quantity: Int, at museum: MuseumID, setup: Int = 0,
    status: Status = .confirmed
  ) -> RuleExample.Planned {
    RuleExample.Planned(
      "Groep", start, end, on: "headset", quantity: quantity, museum: museum, status: status,
      setup: setup)
  }

  @Test func `lent headsets are gone from pick-up time, not from tour time`() throws {
    // 35 minutes on the way and 15 of loading: from 13:10 to 16:20.
    #expect(
      try found(
        .materialOver, stock: 60,
        [use(13_00, 14_00, 40, at: "stam"), use(14_00, 15_30, 30, at: "im")])
        == ["hard material-over headset 13:10–14:00 b1.1 b2.1 70/60"])
    #expect(
      try found(
        .materialOver, stock: 60,
        [use(12_00, 13_10, 40, at: "stam"), use(14_00, 15_30, 30, at: "im")])
        == [])
  }

  @Test func `they are back only after the way home`() throws {
    #expect(
      try found(
        .materialOver, stock: 60,
        [use(14_00, 15_30, 30, at: "im"), use(16_19, 17_00, 40, at: "stam")])
        == ["hard material-over headset 16:19–16:20 b1.1 b2.1 70/60"])
    #expect(
      try found(
        .materialOver, stock: 60,
        [use(14_00, 15_30, 30, at: "im"), use(16_20, 17_00, 40, at: "stam")])
        == [])
  }

  @Test func `what is in repair is not there`() throws {
    let repair = Handling(material: "headset", inRepair: 5)
    #expect(
      try found(.materialOver, stock: 60, [use(10_00, 11_00, 55, at: "stam")], handling: repair)
        == [])
    #expect(
      try found(.materialOver, stock: 60, [use(10_00, 11_00, 56, at: "stam")], handling: repair)
        == ["hard material-over headset 10:00–11:00 b1.1 56/55"])
  }

  @Test func `from another home the way begins there`() throws {
    let depot = Handling(material: "headset", home: "depot", minutes: 5)
    let way = [TravelTime(from: "depot", to: "stam", minutes: 20)]
    #expect(
      try found(
        .materialOver, stock: 2, [use(10_00, 11_00, 3, at: "stam")], handling: depot, travel: way)
        == ["hard material-over headset 09:35–11:25 b1.1 3/2"])
  }

  @Test func `where nobody knows the way it takes no time`() throws {
    #expect(
      try found(
        .materialOver, stock: 60,
        [use(13_00, 14_00, 40, at: "stam"), use(14_00, 15_30, 30, at: "im")],
        travel: []) == [])
  }

  @Test func `a single piece goes straight to its next use`() throws {
    let uses = [use(10_00, 11_00, 1, at: "hva"), use(11_25, 12_00, 1, at: "im")]
    #expect(try found(.materialMove, stock: 1, uses) == [])
    #expect(try found(.materialOver, stock: 1, uses) == [])
    #expect(
      try found(
        .materialMove, stock: 1, [use(10_00, 11_00, 1, at: "hva"), use(11_24, 12_00, 1, at: "im")])
        == ["hard material-move headset 11:24–12:00 b1.1 b2.1 25/24"])
  }

  @Test func `set-up takes from the time there is, an option is only warned`() throws {
    #expect(
      try found(
        .materialMove, stock: 1,
        [
          use(10_00, 11_00, 1, at: "hva"),
          use(11_30, 12_00, 1, at: "im", setup: 10, status: .option),
        ])
        == ["soft material-move headset 11:20–12:00 b1.1 b2.1 25/20"])
  }

  @Test func `all pieces move together, some do not`() throws {
    let all = [use(10_00, 11_00, 6, at: "hva"), use(11_05, 12_00, 6, at: "im")]
    #expect(try found(.materialMove, stock: 6, all).count == 1)
    #expect(try found(.materialMove, stock: 7, all) == [])
  }
}
