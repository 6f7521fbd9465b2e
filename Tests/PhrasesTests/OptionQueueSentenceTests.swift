import ConstraintChecker
import Phrases
import Planning
import TestSupport
import Testing

@Suite struct OptionQueueSentenceTests {
  private func plan(_ drawing: String, client: String = "") throws -> Plan {
    var plan = try DrawnPlan([DrawnPlan.room("refter")], drawing).plan
    for (letter, day) in [("a", -3), ("A", -3), ("b", -9)] {
      guard let activity = plan.activity(ActivityID(letter)) else { continue }
      var edit = ActivityEdit(of: activity, in: plan)
      edit.activity.about.askedAt = ZoneRules.brussels.startOfDay(DrawnPlan.day + day)
      if letter == "b" { edit.activity.about.client = client }
      try plan.apply(edit.change(in: plan))
    }
    return plan
  }

  private func sentence(_ language: Language, _ plan: Plan) throws -> String {
    let conflict = try #require(ConstraintCheck.whole(plan).conflicts.first)
    return Phrases(language).sentence(conflict, in: plan)
  }

  private let options = """
              08  09  10
    refter    ····aaaa····
    refter    ······bbbb··
    """
  private let firm = """
              08  09  10
    refter    ····AAAA····
    refter    ······bbbb··
    """

  @Test func `options tell their place in line`() throws {
    let plan = try plan(options)
    #expect(
      try sentence(.nl, plan)
        == "Zaal refter is dubbel geboekt ma 22/03/2027 09:30–10:00: a (2e optie) en b (1e optie).")
    #expect(
      try sentence(.en, plan)
        == "Room refter is double-booked Mon 22/03/2027 09:30–10:00: a (2nd option) and b (1st option)."
    )
    let card = ConflictCard(
      try #require(ConstraintCheck.whole(plan).conflicts.first), in: plan, waiver: nil)
    #expect(
      card.sides.map { Phrases(.nl).line($0, in: plan) } == [
        "a · 2e optie · ma 22/03/2027 09:00–10:00", "b · 1e optie · ma 22/03/2027 09:30–10:30",
      ])
  }

  @Test func `a confirmed one that passes an option tells whose and since when`() throws {
    #expect(
      try sentence(.nl, plan(firm, client: "Basisschool De Leie"))
        == "A krijgt voorrang op de optie van Basisschool De Leie van za 13/03/2027. Zaal refter is dubbel geboekt ma 22/03/2027 09:30–10:00: A en b (optie)."
    )
    #expect(
      try sentence(.en, plan(firm))
        == "A jumps the queue ahead of the option ‘b’ of Sat 13/03/2027. Room refter is double-booked Mon 22/03/2027 09:30–10:00: A and b (option)."
    )
  }
}
