import ConstraintChecker
import Planning
import TestSupport
import Testing

@testable import Repairs

@Suite struct RepairTests {
  /// Repairs of a drawn plan's only open conflict of a rule.
  private func repairs(
    _ resources: [Resource], visitors: [String: Int] = [:], _ drawing: String,
    of rule: RuleCode, others: [Edit] = []
  ) throws -> [String] {
    var plan = try DrawnPlan(resources, visitors: visitors, drawing).plan
    try plan.apply(PlanChange(others))
    let found = ConstraintCheck.whole(plan).conflicts.filter { $0.rule == rule }
    let conflict = try #require(found.first)
    var search = RepairSearch(for: conflict, in: plan)
    return search.singles().map(\.text)
  }

  @Test func `another room comes first, then the nearest time`() throws {
    let found = try repairs(
      [DrawnPlan.room("refter"), DrawnPlan.room("atelier")],
      """
                   08  09  10  11  12
      refter       ····AAAAAAAA········
      refter       ········BBBBBBBB····
      """, of: .roomDouble)
    #expect(
      found.prefix(4) == [
        "A room refter→atelier", "B room refter→atelier", "A time 09:00→08:00",
        "B time 10:00→11:00",
      ])
  }

  @Test(arguments: [
    ActivityKind(id: "onderhoud", noise: .loud), ActivityKind(id: "schuren", makesDust: true),
    ActivityKind(id: "ophangen", handlesArt: true),
  ])
  func `who works on a room is sent to no other one`(_ kind: ActivityKind) throws {
    var plan = try DrawnPlan(
      [DrawnPlan.room("refter"), DrawnPlan.room("atelier")],
      """
                   08  09  10  11  12
      refter       ····AAAAAAAA········
      refter       ········BBBBBBBB····
      """
    ).plan
    try plan.apply(PlanChange([.house(Replacement(from: nil, to: .kind(kind)))]))
    var works = ActivityEdit(of: try #require(plan.activity("A")), in: plan)
    works.activity.kind = kind.id
    try plan.apply(works.change(in: plan))
    let clash = try #require(
      ConstraintCheck.whole(plan).conflicts.first { $0.rule == .roomDouble })
    var search = RepairSearch(for: clash, in: plan)
    let found = search.singles().map(\.text)
    #expect(found.filter { $0.contains(" room ") } == ["B room refter→atelier"])
    #expect(found.contains("A time 09:00→08:00"))
  }

  @Test func `a room that is too small or taken is not offered`() throws {
    let found = try repairs(
      [
        DrawnPlan.room("refter", seats: 80), DrawnPlan.room("nis", seats: 10),
        DrawnPlan.room("zaal", seats: 60), DrawnPlan.room("kapel", seats: 90),
      ], visitors: ["A": 40, "B": 40],
      """
                   08  09  10  11  12
      refter       ····AAAAAAAA········
      refter       ····BBBBBBBB········
      zaal         ······CCCC··········
      """, of: .roomDouble)
    #expect(
      found.filter { $0.contains(" room ") } == [
        "A room refter→kapel", "B room refter→kapel",
      ])
  }

  @Test func `the least busy colleague of the same trade stands in`() throws {
    var busy = DrawnPlan.person("gids-2")
    var free = DrawnPlan.person("gids-3")
    var other = DrawnPlan.person("suppoost")
    var own = DrawnPlan.person("gids-1")
    busy.skills = ["gids", "lang:fr"]
    free.skills = ["gids", "lang:fr"]
    own.skills = ["gids", "lang:fr"]
    other.skills = ["suppoost"]
    let found = try repairs(
      [own, busy, free, other],
      """
                   08  09  10  11  12
      gids-1       ····AAAAAAAA········
      gids-1       ········BBBBBBBB····
      gids-2       CC··················
      """, of: .staffDouble)
    #expect(
      found.filter { $0.contains(" person ") } == [
        "A person gids-1→gids-3", "B person gids-1→gids-3", "A person gids-1→gids-2",
        "B person gids-1→gids-2",
      ])
  }

  @Test func `a third group at the same time starts when the others are done`() throws {
    let found = try repairs(
      [DrawnPlan.gallery("zaal", groups: 2)],
      """
                   08  09  10  11  12
      zaal 3       ········AAAAAA······
      """, of: .roomShare)
    #expect(found == ["A stagger 1 in zaal 10:00→11:30", "A stagger 1 in zaal 10:00→11:45"])
  }

  @Test func `pieces come from the museum that has them, for as long as they travel`() throws {
    let lender = Resource(
      id: "im-stoel", kind: .material, name: "Stoel", museum: "im", capacity: 30)
    var own = DrawnPlan.material("stoel", stock: 10)
    own.name = "Stoel"
    let found = try repairs(
      [own],
      """
                   08  09  10  11  12
      stoel 8      ········AAAAAA······
      stoel 6      ········BBBBBB······
      """, of: .materialOver,
      others: [
        .museum(Replacement(from: nil, to: Museum(id: "im", name: "IM"))),
        .resource(Replacement(from: nil, to: lender)),
        .travel(Replacement(from: nil, to: TravelTime(from: "im", to: "stam", minutes: 35))),
      ])
    #expect(found.contains("A borrow 4 stoel←im-stoel"))
    #expect(found.contains("B quantity stoel 6→2"))
  }

  @Test func `a set-up can be shortened by what is missing, if those concerned agree`() throws {
    let plan = try DrawnPlan(
      [DrawnPlan.room("refter")],
      """
                   08  09  10  11  12
      refter       ····AAAA············
      refter       ······--BBBB········
      """
    ).plan
    let conflict = try #require(ConstraintCheck.whole(plan).conflicts.first)
    var search = RepairSearch(for: conflict, in: plan)
    let found = search.singles()
    let buffer = try #require(found.first { $0.needsConsent })
    #expect(buffer.text == "B buffer 30/0→0/0")
  }

  @Test func `what has begun stays, and nothing moves into the past`() throws {
    let plan = try DrawnPlan(
      [DrawnPlan.room("refter")],
      """
                   08  09  10  11  12
      refter       ····AAAAAAAA········
      refter       ········BBBBBBBB····
      """
    ).plan
    let conflict = try #require(ConstraintCheck.whole(plan).conflicts.first)
    let half = ZoneRules.brussels.instant(LocalDateTime(DrawnPlan.day, minuteOfDay: 570))
    var search = RepairSearch(for: conflict, in: plan, now: half)
    let found = search.singles()
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.steps.allSatisfy { $0.activity == "B" } })
    #expect(found.allSatisfy { $0.edits.allSatisfy { $0.activity.span.start >= half } })
  }

  @Test func `where one step does not do a chain of two does`() throws {
    let plan = try DrawnPlan(
      [
        DrawnPlan.room("refter", seats: 80), DrawnPlan.room("zaal", seats: 60),
        DrawnPlan.room("nis", seats: 10),
      ], visitors: ["A": 70, "B": 50, "C": 5],
      """
                   08  09  10  11  12  13  14  15  16  17  18  19
      refter       AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
      refter       BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
      zaal         CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
      """
    ).plan
    let conflict = try #require(ConstraintCheck.whole(plan).conflicts.first)
    var search = RepairSearch(for: conflict, in: plan)
    let (found, isComplete) = search.deeper(limit: .seconds(60)) { _ in true }
    #expect(isComplete)
    #expect(found.contains { $0.text == "B room refter→zaal + C room zaal→nis" })
  }

  @Test func `a deeper search stops when told to`() throws {
    let plan = try RandomPlan(seed: 3, activities: 30).plan
    let conflict = try #require(ConstraintCheck.whole(plan).conflicts.first)
    var search = RepairSearch(for: conflict, in: plan)
    let (_, isComplete) = search.deeper(limit: .zero) { _ in true }
    #expect(!isComplete)
  }
}
