import ConstraintChecker
import Planning
import TestSupport
import Testing

@Suite struct ConflictCardTests {
  private func card(_ drawing: String, _ resources: [Resource]) throws -> ConflictCard {
    let plan = try DrawnPlan(resources, drawing).plan
    let conflict = try #require(ConstraintCheck.whole(plan).conflicts.first)
    return ConflictCard(conflict, in: plan, waiver: nil)
  }

  @Test func `an overlap tells how much of it is buffer and how far it is to be apart`() throws {
    let overlap = try #require(
      try card(
        """
                   08  09  10  11  12
        refter     ····AAAAAA--········
        refter     ·······--BBBBBB·····
        """, [DrawnPlan.room("refter")]
      ).overlap)
    #expect(
      (overlap.minutes, overlap.core, overlap.buffer, overlap.apart) == (75, 15, 60, 75))
  }

  @Test func `one within the other is apart by the shorter way out`() throws {
    let overlap = try #require(
      try card(
        """
                   08  09  10  11  12
        refter     ····AAAAAAAAAA······
        refter     ··········BB········
        """, [DrawnPlan.room("refter")]
      ).overlap)
    #expect((overlap.minutes, overlap.apart) == (30, 60))
  }

  @Test func `two that come too close after each other share no time`() throws {
    var drawn = try PeoplePlan([PeoplePlan.person("an")])
    try drawn.book("A", "2027-03-22T10:00", "2027-03-22T12:00")
    try drawn.book("B", "2027-03-22T12:20", "2027-03-22T14:00", at: "hva")
    let conflict = try #require(ConstraintCheck.whole(drawn.plan).conflicts.first)
    #expect(ConflictCard(conflict, in: drawn.plan, waiver: nil).overlap == nil)
  }

  @Test func `parameters are those of the conflict's museum`() throws {
    var plan = try DrawnPlan(
      [DrawnPlan.room("refter", seats: 10)], visitors: ["A": 12],
      """
                 08  09  10
      refter     ····AAAA····
      """
    ).plan
    let setting = RuleSetting(
      museum: "stam", rule: "room-cap", parameters: ["warn-percent": 80])
    try plan.apply(PlanChange([.house(Replacement(from: nil, to: .setting(setting)))]))
    let conflict = try #require(ConstraintCheck.whole(plan).conflicts.first)
    let card = ConflictCard(conflict, in: plan, waiver: nil)
    #expect(card.parameters.map(\.value) == [80])
    #expect(card.overlap == nil)
  }

  @Test func `the past tells who made, who changed last, and what the rules felt`() {
    let touches = (1...4).map { number in
      ActivityPast.Touch(
        number: number, author: "planner \(number)", time: Instant(minutes: Int32(number)))
    }
    let span = Span(known: 0, 60)
    let made = Activity(id: "a", title: "Lezing", museum: "stam", span: span)
    var moved = made
    moved.span = span.moved(by: 30)
    var renamed = moved
    renamed.title = "Lezing Leie"
    var reader = ConflictPast.Reader(["a", "b"])
    let steps = [(renamed, moved, touches[2]), (moved, made, touches[1])]
    for (after, before, touch) in steps {
      reader.read(PlanChange([.activity(Replacement(from: before, to: after))]), touch)
    }
    reader.read(PlanChange([.activity(Replacement(from: nil, to: made))]), touches[0])
    let past = reader.past(of: ["a", "b"])
    #expect(
      past.activities == [
        "a": ActivityPast(made: touches[0], last: touches[2], reshaped: touches[1])
      ])
    #expect(past.arose?.touch == touches[1])
    #expect(ConflictPast([:]).arose == nil)
  }
}
