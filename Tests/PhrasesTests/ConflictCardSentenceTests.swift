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
