import ConstraintChecker
import Phrases
import Planning
import TestSupport
import Testing

@Suite struct ConflictCardSentenceTests {
  private func remedies(
    _ language: Language, _ resources: [Resource], visitors: [String: Int] = [:],
    _ drawing: String
  ) throws -> [String] {
    let plan = try DrawnPlan(resources, visitors: visitors, drawing).plan
    return ConstraintCheck.whole(plan).conflicts.map {
      Phrases(language).remedy(ConflictCard($0, in: plan, waiver: nil), in: plan)
    }
  }

  @Test func `a double booking goes away by moving, or by a shorter buffer where that is all`()
    throws
  {
    let drawing = """
                08  09  10  11
      refter    ····AAAA--······
      refter    ·········BBBB···
      """
    #expect(
      try remedies(.nl, [DrawnPlan.room("refter")], drawing) == [
        "Opgelost als een van beide 15 min opschuift of naar een andere zaal gaat, of met 15 min minder klaarzetten of opruimen."
      ])
    #expect(
      try remedies(.en, [DrawnPlan.room("refter")], drawing) == [
        "Gone when one of them moves by 15 min or goes to another room, or with 15 min less set-up or tear-down."
      ])
  }

  @Test func `too many goes away with fewer`() throws {
    let drawing = """
                08  09  10
      refter    ····AAAA····
      """
    #expect(
      try remedies(.nl, [DrawnPlan.room("refter", seats: 10)], visitors: ["A": 12], drawing)
        == ["Opgelost met 2 bezoekers minder, of in een zaal met minstens 12 plaatsen."])
    #expect(
      try remedies(.en, [DrawnPlan.room("refter", seats: 10)], visitors: ["A": 9], drawing)
        == ["Gone with at most 8 visitors, or in a larger room."])
  }

  @Test func `an average stands in its sentence, and how long the period lasts says nothing`()
    throws
  {
    let plan = try RuleCode.avgWeek.description.fails.plan()
    let conflict = try #require(ConstraintCheck.whole(plan).conflicts.first { $0.rule == .avgWeek })
    #expect(Phrases(.nl).measured(ConflictCard(conflict, in: plan, waiver: nil)) == nil)
  }

  @Test func `a waiver tells who, when, how far and until when`() throws {
    let plan = try DrawnPlan(
      [DrawnPlan.room("refter")],
      """
                08  09
      refter    AAAA····
      """
    ).plan
    let activity = try #require(plan.activity("A"))
    let zone = ZoneRules.brussels
    let waiver = Waiver(
      conflict: RuleCode.roomDouble.key(for: activity, in: plan), reason: "samen", author: "els",
      madeAt: zone.instant(LocalDateTime(DrawnPlan.day, minuteOfDay: 600)),
      expires: zone.startOfDay(DrawnPlan.day + 2))
    #expect(
      Phrases(.nl).waived(waiver, in: plan, zone: zone)
        == "Opzijgezet door els, ma 22/03/2027 10:00, deze regel voor ‘A’, tot en met di 23/03/2027: ‘samen’"
    )
    #expect(
      Phrases(.en).waived(waiver, in: plan, zone: zone)
        == "Waived by els, Mon 22/03/2027 10:00, this rule for ‘A’, through Tue 23/03/2027: ‘samen’"
    )
  }

  private func card(_ example: RuleExample, _ rule: RuleCode) throws -> (ConflictCard, Plan) {
    let plan = try example.plan()
    let conflict = try #require(
      ConstraintCheck.whole(plan, now: example.now).conflicts.first { $0.rule == rule })
    return (ConflictCard(conflict, in: plan, waiver: nil), plan)
  }

  @Test func `a shared room tells how many come of each`() throws {
    var example = RuleCode.roomShare.description.fails
    example.activities[2].activity.visitors = 30
    let (card, plan) = try card(example, .roomShare)
    #expect(
      card.sides.map { Phrases(.nl).line($0, in: plan) }.last
        == "Klas 5C · bevestigd · ma 22/03/2027 10:45–12:15 · 30 bezoekers")
    #expect(Phrases(.nl).measured(card) == "70 bezoekers, hoogstens 60, 1 u 15 lang")
    #expect(Phrases(.en).measured(card) == "70 visitors, at most 60, for 1 h 15")
  }

  @Test func `of the numbers about guards a card tells those that decide it`() throws {
    let (zone, _) = try card(RuleCode.guardMin.description.fails, .guardMin)
    #expect(zone.parameters.map(\.parameter.name) == [.urgentDays, .watchDays])
    let event = RuleExample(
      resources: [.exampleRoom("refter", "Refter", seats: 300)],
      activities: [
        RuleExample.Planned("Receptie", 18_00, 22_00, on: "refter", kind: "verhuur", visitors: 101)
      ],
      house: [
        .kind(ActivityKind(id: "verhuur", audience: .guests)),
        .skill(Skill(id: "bewakingsagent-b", form: .certificate)),
      ])
    #expect(
      try card(event, .guardMin).0.parameters.map(\.parameter.name)
        == [.peoplePerGuard, .urgentDays])
  }

  @Test func `what a rule takes from policies stands with it`() throws {
    let (card, _) = try card(RuleCode.guideRatio.description.fails, .guideRatio)
    #expect(
      Phrases(.nl).ruleInShort(card).contains(
        "hoeveel bezoekers een gids hoogstens neemt: 20 bezoekers"))
  }

  @Test func `staff and schools have a holiday off whatever the museum's hours`() throws {
    var example = RuleCode.holiday.description.fails
    example.opening = [
      OpeningRule(museum: "stam", day: .schoolHoliday, hours: [540..<1080])
    ]
    #expect(try card(example, .holiday).0.opening == nil)
    example.house = [.kind(ActivityKind(id: "overleg", audience: .visitors))]
    #expect(try card(example, .holiday).0.opening != nil)
  }

  @Test func `a conflict that an undo brought back says so`() throws {
    let (card, plan) = try card(RuleCode.roomDouble.description.fails, .roomDouble)
    let touch = ActivityPast.Touch(
      number: 3, author: "els", time: RuleExample.at(9_00), undoes: 2)
    let id = plan.id(card.sides[0].activity)
    let past = ConflictPast([id: ActivityPast(made: nil, last: touch, reshaped: touch)])
    #expect(
      Phrases(.nl).arose(past, in: plan, zone: .brussels)
        == "Ontstaan op ma 22/03/2027 09:00: els maakte wijziging 2 van ‘Workshop 6C’ ongedaan (wijziging 3)."
    )
  }

  @Test(arguments: RuleCode.allCases)
  func `every rule's example tells what would make it go away, in both languages`(
    _ rule: RuleCode
  ) throws {
    let example = rule.description.fails
    let plan = try example.plan()
    for conflict in ConstraintCheck.whole(plan, now: example.now).conflicts {
      let card = ConflictCard(conflict, in: plan, waiver: nil)
      let (dutch, english) = (
        Phrases(.nl).remedy(card, in: plan), Phrases(.en).remedy(card, in: plan)
      )
      #expect(!dutch.isEmpty && dutch != english)
    }
  }
}
