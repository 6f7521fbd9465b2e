import ConstraintChecker
import Planning
import Repairs
import Screen
import Testing

@testable import Board

@Suite struct ClassRequestTests {
  private func plan() throws -> Plan {
    var guide = Resource.examplePerson("gids-01", "Gids 01")
    guide.skills = ["gids", "lang:fr"]
    return try RuleExample(
      resources: [.exampleRoom("zaal", "Zaal", seats: 60), guide],
      activities: [RuleExample.Planned("Groep", 10_00, 11_00, kind: "rondleiding")],
      house: [
        .kind(ActivityKind(id: "klasbezoek", audience: .schools, isGuided: true)),
        .kind(ActivityKind(id: "rondleiding", audience: .visitors, isGuided: true)),
        .setting(RuleSetting(rule: "guide-ratio", parameters: ["pupils-per-adult": 7])),
      ]
    ).plan()
  }

  /// What is looked for when a request is typed.
  private func wish(_ text: String, in plan: Plan) throws -> SlotWish {
    var board = BoardState(
      now: RuleExample.at(8_00), size: Size(columns: 120, rows: 40), seed: 1)
    _ = board.update(.loaded(plan, ConstraintCheck.whole(plan)))
    var last: SlotWish?
    for character in "v" + text {
      for case .seekSlots(let wish, _) in board.update(.key(.character(character))) { last = wish }
    }
    return try #require(last)
  }

  @Test func `a class is looked for as one, with guides for the adults who come along`() throws {
    let plan = try plan()
    let pupils = try wish("14 leerlingen fr stam", in: plan)
    #expect(pupils.activityKind == "klasbezoek")
    #expect(pupils.adults(in: plan, "stam") == 2)
    #expect(pupils.groups(in: plan, "stam") == 2)
    let visitors = try wish("14 bezoekers fr stam", in: plan)
    #expect(visitors.activityKind == "rondleiding")
    #expect(visitors.groups(in: plan, "stam") == 1)
  }
}
