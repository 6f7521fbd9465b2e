import ConstraintChecker
import Planning
import TestSupport
import Testing

@testable import Repairs

@Suite struct AttendanceRepairTests {
  private func gaps(_ plan: Plan) -> [Conflict] {
    ConstraintCheck.whole(plan).conflicts.filter { $0.rule == .guardMin }
  }

  private func repairs(of conflict: Conflict, in plan: Plan) -> [Repair] {
    var search = RepairSearch(for: conflict, in: plan)
    return search.singles()
  }

  @Test func `a gap is filled by somebody for its hours alone, also by who comes before or after`()
    throws
  {
    let shifts = [("an", "10:00-13:00"), ("bo", "14:00-17:00")]
    let plan = try WatchedGallery(shifts: shifts).plan
    let found = gaps(plan)
    #expect(found.count == 2)
    for (gap, hours) in zip(found, ["13:00-14:00", "17:00-18:00"]) {
      let span = try WatchedGallery.span(hours)
      let ways = repairs(of: gap, in: plan)
      let times = "\(span.start.minutes)-\(span.end.minutes)"
      #expect(
        Set(ways.map(\.text))
          == ["A attend an \(times)", "A attend bo \(times)", "A attend cas \(times)"])
      for way in ways {
        var after = plan
        try after.apply(way.change(in: plan))
        // The other gap stays, and nothing else comes.
        #expect(gaps(after).map(\.span) == found.map(\.span).filter { $0 != gap.span })
        #expect(ConstraintCheck.whole(after).conflicts.count == 1)
      }
    }
  }

  @Test func `several who are missing at some hours come together`() throws {
    let plan = try WatchedGallery(
      asking: 2, shifts: [("an", "10:00-16:00"), ("bo", "10:00-16:00")]
    ).plan
    let gap = try #require(gaps(plan).first)
    let span = try WatchedGallery.span("16:00-18:00")
    let ways = repairs(of: gap, in: plan).map(\.text)
    #expect(ways.contains("A attend an bo \(span.start.minutes)-\(span.end.minutes)"))
  }

  @Test func `where nobody is there at all somebody comes for all of it`() throws {
    let plan = try WatchedGallery(people: ["an", "gids"]).plan
    let gap = try #require(gaps(plan).first)
    #expect(repairs(of: gap, in: plan).map(\.text) == ["A assign an 1"])
  }

  @Test func `as many vans come along as are missing`() throws {
    var van = Resource.exampleMaterial("bus", "Bus", stock: 2)
    van.features = ["bestelwagen"]
    let plan = try RuleExample(
      resources: [.exampleMaterial("podium", "Podium", stock: 24), van],
      activities: [
        RuleExample.Planned("Concert", 12_00, 15_00, on: "podium", quantity: 24, museum: "im")
      ],
      house: [.handling(Handling(material: "podium", minutes: 25, needsVan: true, perVan: 12))],
      travel: [TravelTime(from: "stam", to: "im", minutes: 35)]
    ).plan()
    let conflict = try #require(ConstraintCheck.whole(plan).conflicts.first)
    let way = try #require(
      repairs(of: conflict, in: plan).first { $0.text.contains("assign bus 2") })
    var after = plan
    try after.apply(way.change(in: plan))
    #expect(ConstraintCheck.whole(after).conflicts.isEmpty)
  }

  @Test func `what no van brings is brought by one that comes along`() throws {
    let example = RuleExample(
      resources: [
        .exampleMaterial("podium", "Podium", stock: 24),
        Resource(
          id: "bus", kind: .material, name: "Bus", museum: "stam", capacity: 1, features: ["van"]),
      ],
      activities: [RuleExample.Planned("Concert", 12_00, 15_00, on: "podium", museum: "im")],
      house: [.handling(Handling(material: "podium", minutes: 25, needsVan: true))],
      travel: [TravelTime(from: "stam", to: "im", minutes: 35)])
    let plan = try example.plan()
    let conflict = try #require(ConstraintCheck.whole(plan).conflicts.first)
    let way = try #require(
      repairs(of: conflict, in: plan).first { $0.text.contains("assign bus 1") })
    var after = plan
    try after.apply(way.change(in: plan))
    #expect(ConstraintCheck.whole(after).conflicts.isEmpty)
  }
}
