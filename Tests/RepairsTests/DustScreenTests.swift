import ConstraintChecker
import Planning
import Testing

@testable import Repairs

/// A dust screen as the way out of a clash with works.
@Suite struct DustScreenTests {
  private func plan(
    _ exposed: String, works: Span? = nil, others: [RuleExample.Planned] = [],
    house: [HouseRow] = []
  ) throws -> Plan {
    try RuleExample(
      resources: [
        .exampleRoom("zaal-1", "Zaal 1"), .exampleRoom("zaal-2", "Zaal 2"),
        screen("scherm-stam", "stam"), screen("scherm-im", "im"),
        .examplePerson("els", "Els"), .examplePerson("jan", "Jan"),
      ],
      activities: [
        RuleExample.Planned("Schuren", 8_00, 12_00, on: "zaal-1", kind: "werken"),
        RuleExample.Planned("Ander", 10_00, 11_00, on: "zaal-2", "els", "jan", kind: exposed),
      ] + others,
      house: [
        .kind(ActivityKind(id: "werken", makesDust: true)),
        .kind(ActivityKind(id: "opbouw", handlesArt: true)),
        .kind(ActivityKind(id: "bezoek", audience: .visitors)),
        .adjacency(Adjacency("zaal-1", "zaal-2", carriesNoise: false, carriesDust: true)),
      ] + house
    ).plan()
  }

  private func screen(_ id: ResourceID, _ museum: MuseumID) -> Resource {
    Resource(
      id: id, kind: .material, name: id.text, museum: museum, capacity: 1, features: ["stofscherm"])
  }

  /// Each is held against all rules.
  private func screens(in plan: Plan) throws -> [Repair] {
    let judge = RepairJudge(plan)
    let conflict = try #require(judge.conflicts.first { $0.rule == .dust })
    var search = RepairSearch(for: conflict, in: plan)
    let found = search.singles().filter { $0.text.contains("assign scherm") }
    for repair in found { #expect(try judge.holds(repair, for: conflict), "\(repair.text)") }
    return found
  }

  @Test func `visitors may come where the works have a screen`() throws {
    let found = try screens(in: plan("bezoek"))
    #expect(found.map(\.text) == ["a1 assign scherm-stam 1"])
    #expect(found.first?.cost.warnings == 0)
  }

  @Test func `of art a warning is left, which is said`() throws {
    let plan = try plan("opbouw")
    let found = try screens(in: plan)
    #expect(found.map(\.text) == ["a1 assign scherm-stam 1"])
    #expect(found.first?.cost.warnings == 1)
    var after = plan
    try after.apply(try #require(found.first).change(in: plan))
    let left = ConstraintCheck.whole(after).conflicts
    #expect(left.map(\.severity) == [.soft])
    #expect(left.first?.fact == .exposed(.screenedArt))
  }

  @Test func `a sister museum's comes after one's own, where it is known how it travels`() throws {
    let house: [HouseRow] = [.handling(Handling(material: "scherm-im"))]
    #expect(
      try screens(in: plan("bezoek", house: house)).map(\.text)
        == ["a1 assign scherm-stam 1", "a1 assign scherm-im 1"])
  }

  @Test func `one that stands elsewhere is not offered`() throws {
    let other = RuleExample.Planned("Frezen", 11_30, 13_00, on: "scherm-stam")
    #expect(try screens(in: plan("opbouw", others: [other])).isEmpty)
  }

  @Test func `art behind a screen is not offered a second one`() throws {
    var plan = try plan("opbouw")
    try plan.apply(try #require(screens(in: plan).first).change(in: plan))
    #expect(try screens(in: plan).isEmpty)
  }
}
