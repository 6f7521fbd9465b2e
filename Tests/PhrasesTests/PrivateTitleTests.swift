import ConstraintChecker
import Phrases
import Planning
import Repairs
import TestSupport
import Testing

@Suite struct PrivateTitleTests {
  /// A room of STAM with B, which is MSK's, over A; MSK says what it lets others read.
  private func plan(_ titles: MuseumPolicy.Titles) throws -> Plan {
    var plan = try DrawnPlan(
      [DrawnPlan.room("refter"), DrawnPlan.room("atelier")],
      """
                08  09  10
      refter    ····AAAA····
      refter    ······bbbb··
      """
    ).plan
    try plan.apply(
      PlanChange([
        .museum(Replacement(from: nil, to: Museum(id: "msk", name: "MSK"))),
        .house(Replacement(from: nil, to: .policy(MuseumPolicy(museum: "msk", titles: titles)))),
      ]))
    var edit = ActivityEdit(of: try #require(plan.activity("b")), in: plan)
    edit.activity.title = "Gala van de burgemeester"
    edit.activity.museum = "msk"
    edit.activity.about.client = "Kabinet"
    try plan.apply(edit.change(in: plan))
    return plan
  }

  private func conflict(in plan: Plan) throws -> Conflict {
    try #require(ConstraintCheck.whole(plan).conflicts.first)
  }

  @Test func `what a museum keeps to itself others read as taken`() throws {
    let plan = try plan(.private)
    let conflict = try conflict(in: plan)
    #expect(
      Phrases(.nl).sentence(conflict, in: plan)
        == "Zaal refter is dubbel geboekt ma 22/03/2027 09:30–10:00: A en bezet door MSK (optie).")
    #expect(
      Phrases(.en).sentence(conflict, in: plan)
        == "Room refter is double-booked Mon 22/03/2027 09:30–10:00: A and occupied by MSK (option)."
    )
    let side = try #require(ConflictCard(conflict, in: plan, waiver: nil).sides.last)
    #expect(
      Phrases(.nl).line(side, in: plan, seenFrom: "stam")
        == "bezet door MSK · optie · ma 22/03/2027 09:30–10:30")
    var search = RepairSearch(for: conflict, in: plan)
    let ways = search.singles().map { Phrases(.nl).sentence($0, in: plan, seenFrom: "stam") }
    #expect(ways.contains("bezet door MSK naar atelier"))
    #expect(!ways.contains { $0.contains("Gala") })
  }

  @Test func `its own planners, and those who share, read the title`() throws {
    let hidden = try plan(.private)
    #expect(
      Phrases(.nl).sentence(try conflict(in: hidden), in: hidden, seenFrom: "msk")
        .contains("Gala van de burgemeester"))
    let shared = try plan(.shared)
    #expect(
      Phrases(.nl).sentence(try conflict(in: shared), in: shared)
        .contains("Gala van de burgemeester"))
  }

  @Test func `whoever proposes reads as their own museum`() throws {
    let plan = try plan(.private)
    let proposal = Proposal(of: try #require(plan.activity("A")), in: plan)
    var check = ConstraintCheck()
    let conflict = try #require(check.verdict(on: proposal, in: plan).first)
    let told = Phrases(.nl).sentence(
      conflict, in: plan, proposed: Proposed(title: "A", proposal: proposal))
    #expect(told.hasSuffix("bezet door MSK (optie)."))
  }
}
