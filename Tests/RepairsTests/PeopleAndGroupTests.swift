import ConstraintChecker
import Planning
import TestSupport
import Testing

@testable import Repairs

@Suite struct PeopleAndGroupTests {
  private func repairs(of rule: RuleCode, in plan: Plan) throws -> [Repair] {
    let conflict = try #require(ConstraintCheck.whole(plan).conflicts.first { $0.rule == rule })
    var search = RepairSearch(for: conflict, in: plan)
    return search.singles()
  }

  /// Guides an and cas speak French, bo does not, dan is no guide; els is taken.
  private func guided(visitors: Int, needs: [Need] = []) throws -> Plan {
    var plan = try PeoplePlan(
      [
        PeoplePlan.person("an", skills: ["gids", "lang:fr"]),
        PeoplePlan.person("bo", skills: ["gids", "lang:nl"]),
        PeoplePlan.person("cas", skills: ["gids", "lang:fr"]),
        PeoplePlan.person("dan", skills: ["suppoost", "lang:fr"]),
        PeoplePlan.person("els", skills: ["gids", "lang:fr"]),
      ],
      [
        .kind(ActivityKind(id: "rondleiding", isGuided: true)),
        .policy(MuseumPolicy(museum: "stam", visitorsPerGuide: 20)),
      ])
    try plan.book("X", of: ["els"], "2027-03-22T10:00", "2027-03-22T12:00")
    try plan.book(
      "A", of: [], "2027-03-22T10:00", "2027-03-22T11:30", kind: "rondleiding", visitors: visitors,
      language: "fr", needs: needs)
    return plan.plan
  }

  @Test func `one guide who is missing is one who speaks the language and is free`() throws {
    let found = try repairs(of: .guideRatio, in: try guided(visitors: 15)).map(\.text)
    #expect(found.filter { $0.contains(" assign ") } == ["A assign an 1", "A assign cas 1"])
  }

  @Test func `several guides who are missing come together, in one step`() throws {
    let plan = try guided(visitors: 35)
    let found = try repairs(of: .guideRatio, in: plan)
    #expect(found.map(\.text) == ["A team an cas"])
    var after = plan
    let change = try #require(found.first).change(in: plan)
    try after.apply(change)
    #expect(ConstraintCheck.whole(after).conflicts.isEmpty)
    try after.apply(change.inverse)
    #expect(ConstraintCheck.whole(after).conflicts == ConstraintCheck.whole(plan).conflicts)
  }

  @Test func `what an activity lacks at any time is no reason against another time`() throws {
    var drawn = try PeoplePlan(
      [PeoplePlan.person("an", skills: ["gids"])],
      [
        .kind(ActivityKind(id: "rondleiding", isGuided: true)),
        .policy(MuseumPolicy(museum: "stam", visitorsPerGuide: 20)),
      ])
    try drawn.book("X", "2027-03-22T10:00", "2027-03-22T12:00", visitors: 5)
    try drawn.book(
      "A", "2027-03-22T11:00", "2027-03-22T12:00", kind: "rondleiding", status: .option,
      visitors: 35)
    let whole = ConstraintCheck.whole(drawn.plan).conflicts
    #expect(whole.map(\.rule) == [.guideRatio, .staffDouble])
    let found = try repairs(of: .staffDouble, in: drawn.plan).map(\.text)
    #expect(found.contains("A time 11:00→12:00"))
    // No other time brings a second guide; the one who is there goes round twice.
    #expect(try repairs(of: .guideRatio, in: drawn.plan).map(\.text) == ["A again 17 12:00"])
  }

  @Test func `where too few are free nobody is offered`() throws {
    #expect(try repairs(of: .guideRatio, in: try guided(visitors: 47)).isEmpty)
  }

  @Test func `a skill that several must have is filled by as many`() throws {
    let needs = [Need(.skill, "gids", count: 2)]
    let found = try repairs(of: .skill, in: try guided(visitors: 0, needs: needs)).map(\.text)
    #expect(found.contains("A team an cas"))
  }

  @Test func `a group goes to another gallery at the same time`() throws {
    let plan = try DrawnPlan(
      [
        DrawnPlan.gallery("zaal", groups: 2), DrawnPlan.gallery("hal", groups: 2),
        DrawnPlan.gallery("nis", groups: 2),
      ],
      """
                   08  09  10  11  12
      zaal 3       ········AAAAAA······
      nis 2        ········BBBBBB······
      """
    ).plan
    let found = try repairs(of: .roomShare, in: plan)
    #expect(found.map(\.text).contains("A divide 1 zaal→hal"))
    #expect(!found.map(\.text).contains("A divide 1 zaal→nis"))
    let divided = try #require(found.first { $0.text == "A divide 1 zaal→hal" })
    #expect(divided.edits.first?.bookings.map(\.quantity) == [2, 1])
  }

  @Test func `five groups go round a gallery for two in three turns, each with its guide`() throws {
    let guides = (1...5).map { DrawnPlan.person("gids-\($0)") }
    var plan = try DrawnPlan(
      guides + [DrawnPlan.gallery("zaal", groups: 2)],
      """
                   08  09  10  11  12
      zaal 5       ········AAAAAA······
      """
    ).plan
    var edit = ActivityEdit(of: try #require(plan.activity("A")), in: plan)
    for guide in guides { edit.add(guide.id, count: 1, for: edit.activity.span) }
    try plan.apply(edit.change(in: plan))
    let found = try repairs(of: .roomShare, in: plan)
    let way = try #require(found.first { $0.text == "A waves 1 by 2 every 90 13:00" })
    let bookings = try #require(way.edits.first).bookings
    #expect(bookings.filter { $0.resource == "zaal" }.map(\.quantity) == [2, 1, 2])
    let starts = bookings.filter { $0.resource != "zaal" }.map {
      $0.span.start.minutes(since: edit.activity.span.start)
    }
    #expect(starts == [0, 0, 90, 90, 180])
    var after = plan
    try after.apply(way.change(in: plan))
    #expect(ConstraintCheck.whole(after).conflicts.isEmpty)
  }

  @Test func `too many for a room become two activities, beside or after each other`() throws {
    let plan = try DrawnPlan(
      [DrawnPlan.room("refter", seats: 30), DrawnPlan.room("kapel", seats: 40)],
      visitors: ["A": 51],
      """
                   08  09  10  11  12
      refter       ········AAAAAA······
      """
    ).plan
    let found = try repairs(of: .roomCap, in: plan)
    #expect(found.map(\.text) == ["A split 25 kapel 10:00", "A split 25 refter 11:30"])
    let split = try #require(found.first)
    var after = plan
    try after.apply(split.change(in: plan))
    let half = try #require(after.activity("A-2"))
    #expect(after[half].visitors == 25)
    let staying = try #require(after.activity("A"))
    #expect(after[staying].visitors == 26)
    try after.apply(split.change(in: plan).inverse)
    #expect(after.activity("A-2") == nil)
  }

  @Test func `borrowed pieces travel once, whoever counts the way`() throws {
    let lender = Resource(
      id: "im-stoel", kind: .material, name: "Stoel", museum: "im", capacity: 30)
    var own = DrawnPlan.material("stoel", stock: 10)
    own.name = "Stoel"
    for handling in [Handling(material: "im-stoel", minutes: 15), nil] {
      var plan = try DrawnPlan(
        [own],
        """
                     08  09  10  11  12
        stoel 8      ········AAAAAA······
        stoel 6      ········BBBBBB······
        """
      ).plan
      try plan.apply(
        PlanChange([
          .museum(Replacement(from: nil, to: Museum(id: "im", name: "IM"))),
          .resource(Replacement(from: nil, to: lender)),
          .travel(Replacement(from: nil, to: TravelTime(from: "im", to: "stam", minutes: 35))),
        ]))
      if let handling {
        try plan.apply(PlanChange([.house(Replacement(from: nil, to: .handling(handling)))]))
      }
      let found = try repairs(of: .materialOver, in: plan)
      let loan = try #require(found.first { $0.text.hasPrefix("A borrow") })
      guard case .borrow(_, _, _, let away)? = loan.steps.first?.action else { continue }
      #expect(away.minutes == 90 + 2 * 50)
      let booked = try #require(loan.edits.first?.bookings.last)
      #expect(booked.span.minutes == (handling == nil ? 190 : 90))
    }
  }
}
