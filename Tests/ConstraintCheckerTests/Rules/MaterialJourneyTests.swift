import ConstraintChecker
import Planning
import Testing

/// Material that is lent from one museum to another.
@Suite struct MaterialJourneyTests {
  private let headsets = Resource.exampleMaterial("headset", "Headset", stock: 60)
  private let travel = [
    TravelTime(from: "stam", to: "im", minutes: 35), TravelTime(from: "hva", to: "im", minutes: 10),
  ]

  private func texts(
    _ activities: [RuleExample.Planned], _ handling: Handling?, stock: Int = 60
  ) throws -> [String] {
    var material = headsets
    material.capacity = stock
    let example = RuleExample(
      resources: [material], activities: activities,
      house: [handling.map { .handling($0) } ?? .policy(MuseumPolicy(museum: "stam"))],
      travel: travel)
    return try example.plan().conflictTexts
  }

  private func tour(_ start: Int, _ end: Int, _ quantity: Int) -> RuleExample.Planned {
    RuleExample.Planned("Rondleiding", start, end, on: "headset", quantity: quantity)
  }

  private func lent(_ start: Int, _ end: Int, _ quantity: Int) -> RuleExample.Planned {
    RuleExample.Planned("Uitleen", start, end, on: "headset", quantity: quantity, museum: "im")
  }

  @Test func `what is lent elsewhere is in use from pick-up to return`() throws {
    #expect(
      try texts(
        [tour(9_00, 17_00, 40), lent(11_00, 12_00, 30)],
        Handling(material: "headset", minutes: 10))
        == ["hard material-over headset 10:15–12:45 b1.1 b2.1 70/60"])
  }

  @Test func `what is used at home is not on its way`() throws {
    #expect(
      try texts(
        [tour(9_00, 11_00, 40), tour(11_00, 12_00, 30)],
        Handling(material: "headset", minutes: 10)) == [])
  }

  @Test func `a material nobody told how it is handled is where it is used`() throws {
    #expect(try texts([tour(9_00, 11_00, 40), lent(11_00, 12_00, 30)], nil) == [])
  }

  @Test func `pieces in repair are not there`() throws {
    let handling = Handling(material: "headset", inRepair: 5, minutes: 10)
    #expect(try texts([tour(9_00, 11_00, 55)], handling) == [])
    #expect(
      try texts([tour(9_00, 11_00, 56)], handling)
        == ["hard material-over headset 09:00–11:00 b1.1 56/55"])
  }

  @Test func `pieces that are back just in time are enough`() throws {
    let handling = Handling(material: "headset", minutes: 10)
    #expect(try texts([tour(9_00, 10_15, 40), lent(11_00, 12_00, 30)], handling) == [])
    #expect(
      try texts([tour(9_00, 10_16, 40), lent(11_00, 12_00, 30)], handling)
        == [
          "hard material-over headset 10:15–10:16 b1.1 b2.1 70/60",
          "hard material-move headset 10:16–11:00 b1.1 b2.1 45/44",
        ])
  }

  @Test func `as many pieces as both need together do not have to travel`() throws {
    let depot = Handling(material: "headset", home: "depot", minutes: 15)
    #expect(try texts([tour(9_00, 10_00, 30), lent(10_00, 11_00, 30)], depot) == [])
    let found = try texts([tour(9_00, 10_00, 30), lent(10_00, 11_00, 31)], depot)
    #expect(found.contains("hard material-move headset 10:00–10:01 b1.1 b2.1 50/0"))
  }

  @Test func `a move to a place nobody knows the way to takes its handling`() throws {
    let other = RuleExample.Planned(
      "Elders", 10_00, 11_00, on: "headset", quantity: 60, museum: "hva")
    let depot = Handling(material: "headset", home: "depot", minutes: 0)
    #expect(try texts([tour(9_00, 10_00, 60), other], depot) == [])
  }
}
