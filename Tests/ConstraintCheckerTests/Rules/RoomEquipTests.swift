import ConstraintChecker
import Planning
import Testing

@Suite struct RoomEquipTests {
  private func found(
    _ needs: [Need], on room: ResourceID?, visitors: Int = 10, _ rule: RuleCode = .roomEquip
  ) throws -> [String] {
    var planned = RuleExample.Planned("Lezing", 10_00, 12_00, visitors: visitors, needs: needs)
    if let room {
      planned.bookings = [
        Booking(id: "", activity: "", resource: room, span: planned.activity.span)
      ]
    }
    return try RuleExample(
      resources: [
        .exampleRoom("refter", "Refter", seats: 80, features: ["rolstoel"]),
        .exampleRoom("noord", "Noord", partOf: "refter", features: ["beamer"]),
      ],
      activities: [planned],
      house: [.layout(Layout(room: "refter", name: "u-vorm", people: 24))]
    ).texts(rule)
  }

  @Test func `a room has its own features and those of what contains it`() throws {
    #expect(try found([Need(.feature, "beamer"), Need(.feature, "rolstoel")], on: "noord") == [])
    #expect(try found([Need(.feature, "beamer")], on: "refter").count == 1)
    #expect(
      try found([Need(.feature, "piano")], on: "noord") == ["hard room-equip noord 10:00–12:00"])
  }

  @Test func `without a room nothing is missing yet`() throws {
    #expect(try found([Need(.feature, "piano")], on: nil) == [])
  }

  @Test func `a layout the room does not know is missing`() throws {
    #expect(try found([Need(.layout, "theater")], on: "refter").count == 1)
    #expect(try found([Need(.layout, "u-vorm")], on: "refter") == [])
  }

  @Test func `a layout's places count instead of the room's`() throws {
    let layout = [Need(.layout, "u-vorm")]
    #expect(try found(layout, on: "refter", visitors: 21, .roomCap) == [])
    #expect(
      try found(layout, on: "refter", visitors: 24, .roomCap)
        == ["soft room-cap refter 10:00–12:00 b1.1 24/24"])
    #expect(
      try found(layout, on: "refter", visitors: 25, .roomCap)
        == ["hard room-cap refter 10:00–12:00 b1.1 25/24"])
    #expect(try found([], on: "refter", visitors: 25, .roomCap) == [])
  }
}
