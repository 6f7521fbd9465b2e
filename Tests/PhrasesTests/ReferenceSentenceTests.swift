import ConstraintChecker
import Phrases
import Planning
import TestSupport
import Testing

/// Broken references, and activities that are only proposed.
struct ReferenceSentenceTests {
  private func plan(language: String = "", exhibition: String = "") throws -> Plan {
    var plan = try DrawnPlan([DrawnPlan.room("refter")], "").plan
    let activity = Activity(
      id: "a1", title: "Rondleiding", museum: "stam", span: Span(known: 0, 60),
      language: language, about: Activity.About(exhibition: exhibition))
    try plan.apply(PlanChange([.activity(Replacement(from: nil, to: activity))]))
    return plan
  }

  private func sentence(_ plan: Plan, _ language: Language) throws -> String {
    let conflict = try #require(ConstraintCheck.whole(plan).conflicts.first)
    return Phrases(language).sentence(conflict, in: plan)
  }

  @Test func `an unknown language is named`() throws {
    let plan = try plan(language: "Frans!")
    #expect(
      try sentence(plan, .nl) == "Rondleiding noemt een onbekende taal: ‘Frans!’.")
    #expect(try sentence(plan, .en) == "Rondleiding names an unknown language: ‘Frans!’.")
  }

  @Test func `an unknown exhibition is named`() throws {
    let plan = try plan(exhibition: "gent-1913")
    #expect(
      try sentence(plan, .nl) == "Rondleiding verwijst naar onbekende tentoonstelling ‘gent-1913’.")
  }

  @Test func `a room inside itself`() throws {
    let rooms = [
      DrawnPlan.room("een", partOf: "twee"), DrawnPlan.room("twee", partOf: "een"),
    ]
    let plan = try DrawnPlan(rooms, "").plan
    #expect(try sentence(plan, .nl) == "Zaal een is een deel van zichzelf.")
    #expect(try sentence(plan, .en) == "Room een is a part of itself.")
  }

  @Test func `a proposal goes by the title it is given`() throws {
    let plan = try DrawnPlan(
      [DrawnPlan.room("refter"), DrawnPlan.room("noord", partOf: "refter")],
      """
                08  09
      noord     AAAA····
      """
    ).plan
    let room = try #require(plan.resource("refter"))
    let booking = try #require(plan.bookings.first { _ in true })
    let span = plan.row(booking).span
    let proposal = Proposal(claims: [Proposal.Claim(resource: room, span: span)])
    var check = ConstraintCheck()
    let conflict = try #require(check.verdict(on: proposal, in: plan).first)
    let proposed = Proposed(title: "Lezing Leie", proposal: proposal)
    #expect(
      Phrases(.nl).sentence(conflict, in: plan, proposed: proposed)
        == "refter bevat noord: A en Lezing Leie overlappen ma 22/03/2027 08:00–09:00.")
    #expect(
      Phrases(.nl).sentence(conflict, in: plan)
        == "refter bevat noord: A en de nieuwe activiteit overlappen ma 22/03/2027 08:00–09:00.")
  }
}
