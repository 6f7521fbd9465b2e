import ConstraintChecker
import Phrases
import Planning
import Repairs
import Testing

/// What is said of a group with too few guides.
@Suite struct GuideSentenceTests {
  private func sentence(_ language: Language, pupils: Int) throws -> String? {
    let plan = try RuleExample(
      resources: [.examplePerson("gids-04", "Gids 04")],
      activities: [
        RuleExample.Planned(
          "Klas 5A", 10_00, 11_00, on: "gids-04", kind: "klas", visitors: pupils)
      ],
      house: [
        .kind(ActivityKind(id: "klas", audience: .schools, isGuided: true)),
        .setting(RuleSetting(rule: "guide-ratio", parameters: ["pupils-per-adult": 14])),
      ]
    ).plan()
    return ConstraintCheck.whole(plan).conflicts.first { $0.rule == .guideRatio }.map {
      Phrases(language).sentence($0, in: plan)
    }
  }

  @Test func `adults who come along with a class are told with it`() throws {
    #expect(
      try sentence(.nl, pupils: 15)
        == "Klas 5A, ma 22/03/2027 10:00–11:00, 15 leerlingen met 2 begeleiders: 2 gidsen nodig, 1 toegewezen."
    )
    #expect(
      try sentence(.en, pupils: 15)
        == "Klas 5A, Mon 22/03/2027 10:00–11:00, 15 pupils with 2 adults: 2 guides needed, 1 assigned."
    )
  }

  @Test func `what is looked for has them, too`() throws {
    let plan = try RuleExample(
      resources: [.examplePerson("gids-04", "Gids 04")], activities: [],
      house: [
        .kind(ActivityKind(id: "klas", audience: .schools, isGuided: true)),
        .setting(RuleSetting(rule: "guide-ratio", parameters: ["pupils-per-adult": 14])),
      ]
    ).plan()
    let wish = SlotWish(
      visitors: 15, minutes: 60, museum: "stam", first: RuleExample.monday,
      last: RuleExample.monday, language: "fr", activityKind: "klas")
    #expect(
      Phrases(.nl).meaning(of: wish, in: plan)
        == "15 leerlingen met 2 begeleiders, klas, Frans, 2 gidsen, 1 u, STAM, ma 22/03/2027")
  }
}
