import ConstraintChecker
import Planning
import Testing

@Suite struct RoomClosedTests {
  private func found(
    closed room: ResourceID, _ start: Int, _ end: Int, day: Int = 0, booked: ResourceID = "noord",
    status: Status = .confirmed, setup: Int = 0
  ) throws -> [String] {
    try RuleExample(
      resources: [
        .exampleRoom("refter", "Refter"), .exampleRoom("noord", "Noord", partOf: "refter"),
        .exampleRoom("nis", "Nis", partOf: "noord"), .exampleRoom("zuid", "Zuid", partOf: "refter"),
      ],
      activities: [
        RuleExample.Planned(
          "Lezing", 10_00, 12_00, day: day, on: booked, status: status, setup: setup)
      ],
      house: [
        .closure(
          Closure(
            id: "werf", room: room, span: RuleExample.span(start, end, day: day), reason: "werf"))
      ]
    ).texts(.roomClosed)
  }

  @Test func `a closed room cannot be used while it is closed`() throws {
    #expect(
      try found(closed: "noord", 11_00, 18_00) == ["hard room-closed noord 11:00–12:00 b1.1"])
  }

  @Test func `touching a closure is fine, set-up in it is not`() throws {
    #expect(try found(closed: "noord", 8_00, 10_00) == [])
    #expect(try found(closed: "noord", 12_00, 18_00) == [])
    #expect(
      try found(closed: "noord", 8_00, 10_00, setup: 15)
        == ["hard room-closed noord 09:45–10:00 b1.1"])
  }

  @Test func `what contains it and what is part of it close it too, its sibling does not`() throws {
    #expect(try found(closed: "refter", 11_00, 11_30).count == 1)
    #expect(try found(closed: "nis", 11_00, 11_30).count == 1)
    #expect(try found(closed: "zuid", 11_00, 11_30) == [])
  }

  @Test func `an option is warned, a concept informed`() throws {
    #expect(try found(closed: "noord", 8_00, 18_00, status: .option).first?.prefix(4) == "soft")
    #expect(try found(closed: "noord", 8_00, 18_00, status: .concept).first?.prefix(4) == "info")
  }

  @Test func `in the night the clocks go forward an hour is an hour`() throws {
    let plan = try RuleExample(
      resources: [.exampleRoom("hal", "Hal")],
      activities: [RuleExample.Planned("Nacht", 1_30, 3_30, day: 6, on: "hal")],
      house: [
        .closure(
          Closure(
            id: "werf", room: "hal", span: RuleExample.span(0_00, 3_00, day: 6), reason: "werf"))
      ]
    ).plan()
    let closed = ConstraintCheck.whole(plan).conflicts.filter { $0.rule == .roomClosed }
    #expect(closed.map(\.span.minutes) == [30])
  }

  @Test func `a long closure counts on after a short one within it`() throws {
    let closures = [("werf", 8_00, 18_00), ("poets", 9_00, 10_00)].map { id, start, end in
      HouseRow.closure(
        Closure(id: id, room: "noord", span: RuleExample.span(start, end), reason: id))
    }
    let example = RuleExample(
      resources: [.exampleRoom("noord", "Noord")],
      activities: [RuleExample.Planned("Lezing", 11_00, 12_00, on: "noord")], house: closures)
    #expect(try example.texts(.roomClosed) == ["hard room-closed noord 11:00–12:00 b1.1"])
  }
}
