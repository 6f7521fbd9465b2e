import ConstraintChecker
import Planning
import Testing

/// `material-move` for what is brought by van.
@Suite struct MissingVanTests {
  private let travel = [TravelTime(from: "stam", to: "im", minutes: 35)]

  private func texts(
    _ activities: RuleExample.Planned..., vans: Int? = 2, needsVan: Bool = true,
    perVan: Int? = nil
  ) throws -> [String] {
    var van = Resource.exampleMaterial("bus", "Bus", stock: vans ?? 1)
    van.features = vans == nil ? [] : ["bestelwagen"]
    let example = RuleExample(
      resources: [.exampleMaterial("podium", "Podium", stock: 24), van], activities: activities,
      house: [
        .handling(Handling(material: "podium", minutes: 25, needsVan: needsVan, perVan: perVan))
      ],
      travel: travel)
    return try example.plan().conflictTexts
  }

  private func lent(_ museum: MuseumID, _ others: ResourceID...) -> RuleExample.Planned {
    RuleExample.Planned("Concert", 12_00, 15_00, on: "podium", museum: museum)
  }

  private func drive(_ start: Int, _ end: Int) -> RuleExample.Planned {
    RuleExample.Planned("Rit", start, end, on: "bus")
  }

  private let there = "soft material-move podium 11:00–12:00 b1.1"
  private let back = "soft material-move podium 15:00–16:00 b1.1"

  @Test func `both ways need a van, at some time of each`() throws {
    #expect(try texts(lent("im")) == [there, back])
    #expect(try texts(lent("im"), drive(11_15, 11_30)) == [back])
    #expect(try texts(lent("im"), drive(10_00, 11_01), drive(15_59, 17_00)) == [])
    // Before the one way and after the other is too early and too late.
    #expect(try texts(lent("im"), drive(9_00, 11_00), drive(16_00, 17_00)) == [there, back])
    #expect(try texts(lent("im"), drive(12_00, 15_00)) == [there, back])
  }

  @Test func `at home, for what is carried, and where no van is known nothing is said`() throws {
    #expect(try texts(lent("stam")) == [])
    #expect(try texts(lent("im"), needsVan: false) == [])
    #expect(try texts(lent("im"), vans: nil) == [])
  }

  @Test func `an activity that books the van itself is driven`() throws {
    let concert = RuleExample.Planned(
      "Concert", 12_00, 15_00, on: "podium", "bus", museum: "im")
    #expect(try texts(concert) == [])
  }

  @Test func `as many vans as the pieces need, counted on each way`() throws {
    func concert(_ pieces: Int) -> RuleExample.Planned {
      RuleExample.Planned("Concert", 12_00, 15_00, on: "podium", quantity: pieces, museum: "im")
    }
    let (going, coming) = (drive(11_15, 11_30), drive(15_15, 15_30))
    #expect(try texts(concert(12), going, coming, perVan: 12) == [])
    #expect(
      try texts(concert(13), going, coming, perVan: 12) == ["\(there) 2/1", "\(back) 2/1"])
    #expect(try texts(concert(13), going, going, coming, coming, perVan: 12) == [])
    #expect(
      try texts(concert(24), going, going, coming, perVan: 8) == ["\(there) 3/2", "\(back) 3/1"])
    // Two at once, and one that the concert books itself.
    var both = going
    both.bookings[0].quantity = 2
    #expect(try texts(concert(13), both, coming, perVan: 12) == ["\(back) 2/1"])
    var own = concert(13)
    own.bookings.append(
      Booking(
        id: "", activity: "", resource: "bus", span: RuleExample.span(12_00, 15_00), quantity: 1))
    #expect(try texts(own, perVan: 12) == ["\(there) 2/1", "\(back) 2/1"])
    #expect(try texts(own, going, perVan: 12) == ["\(back) 2/1"])
    #expect(try texts(own, going, coming, perVan: 12) == [])
  }

  @Test func `a concept is information, and a verdict says what the whole check says`() throws {
    let example = RuleExample(
      resources: [
        .exampleMaterial("podium", "Podium", stock: 24),
        Resource(
          id: "bus", kind: .material, name: "Bus", museum: "stam", capacity: 1, features: ["van"]),
      ],
      activities: [
        RuleExample.Planned(
          "Concert", 12_00, 15_00, on: "podium", museum: "im", status: .concept),
        drive(11_00, 11_30),
      ],
      house: [.handling(Handling(material: "podium", minutes: 25, needsVan: true))],
      travel: travel)
    let plan = try example.plan()
    #expect(plan.conflictTexts == ["info material-move podium 15:00–16:00 b1.1"])
    var check = ConstraintCheck()
    let concert = try #require(plan.activities.first { plan.title($0) == "Concert" })
    let verdict = check.verdict(on: Proposal(of: concert, in: plan), in: plan)
    #expect(verdict.map(\.span) == ConstraintCheck.whole(plan).conflicts.map(\.span))
    // As its own drive the van does not go where it went before.
    let rit = try #require(plan.activities.first { plan.title($0) == "Rit" })
    var later = Proposal(of: concert, in: plan)
    later.replaces = rit
    #expect(check.verdict(on: later, in: plan).filter { $0.rule == .materialMove }.count == 2)
  }
}
