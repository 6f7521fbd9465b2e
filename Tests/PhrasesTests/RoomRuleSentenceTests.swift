import ConstraintChecker
import Phrases
import Planning
import Testing

/// The sentence of each rule's own example, which is what planners read in its explanation.
@Suite struct RoomRuleSentenceTests {
  private func sentence(_ rule: RuleCode, _ language: Language) throws -> String? {
    let example = rule.description.fails
    let plan = try example.plan()
    let conflict = ConstraintCheck.whole(plan, now: example.now).conflicts.first
    return conflict.map { Phrases(language).sentence($0, in: plan) }
  }

  private static let expected: [(RuleCode, String, String)] = [
    (
      .roomClosed,
      "Zaal Kapel is buiten gebruik ma 22/03/2027 08:00–14:30 (dakwerken): Concert, ma 22/03/2027 14:00–14:30.",
      "Room Kapel is out of use Mon 22/03/2027 08:00–14:30 (dakwerken): Concert, Mon 22/03/2027 14:00–14:30."
    ),
    (
      .roomEquip, "Lezing, ma 22/03/2027 14:00–16:00: Zaal Zolder heeft geen ‘rolstoel’.",
      "Lezing, Mon 22/03/2027 14:00–16:00: Room Zolder has no ‘rolstoel’."
    ),
    (
      .buffer,
      "Te weinig tijd om Familieatelier klaar te zetten: 1 u tussen Workshop 6C en Receptie, nodig 1 u 15 "
        + "(ma 22/03/2027 11:30–11:45).",
      "Not enough changeover time in Familieatelier: 1 h between Workshop 6C and Receptie, needs 1 h 15 "
        + "(Mon 22/03/2027 11:30–11:45)."
    ),
    (
      .noise,
      "Lawaai bij Percussie (Familieatelier) stoort Opname (Kapel), ma 22/03/2027 10:00–10:30.",
      "Noise from Percussie (Familieatelier) disturbs Opname (Kapel), Mon 22/03/2027 10:00–10:30."
    ),
    (
      .dust,
      "Stof bij Schuren (Zaal 1) naast kunst bij Ophangen (Zaal 2), ma 22/03/2027 10:00–11:00.",
      "Dust from Schuren (Zaal 1) next to art at Ophangen (Zaal 2), Mon 22/03/2027 10:00–11:00."
    ),
    (
      .climate,
      "Zaal 1 is pas 48 u stabiel na Schuren: Ophangen vraagt 72 u, wo 24/03/2027 10:00–12:00.",
      "Room Zaal 1 has been stable for only 48 h after Schuren: Ophangen needs 72 h, "
        + "Wed 24/03/2027 10:00–12:00."
    ),
    (
      .fragile, "Ophangen, ma 22/03/2027 10:00–12:00: kunsthandling met 1 persoon, minstens 2.",
      "Ophangen, Mon 22/03/2027 10:00–12:00: art handling by 1 person, at least 2."
    ),
  ]

  @Test(arguments: expected)
  func `each rule about rooms and materials says what is wrong`(
    _ rule: RuleCode, _ dutch: String, _ english: String
  ) throws {
    #expect(try sentence(rule, .nl) == dutch)
    #expect(try sentence(rule, .en) == english)
  }

  private func dust(onto kind: String, screened: Bool) throws -> (Plan, Conflict?) {
    var resources = [
      Resource.exampleRoom("zaal-1", "Zaal 1"), .exampleMaterial("scherm", "Scherm", stock: 1),
    ]
    if screened { resources[1].features = ["stofscherm"] }
    let plan = try RuleExample(
      resources: resources,
      activities: [
        RuleExample.Planned("Schuren", 8_00, 11_00, on: "zaal-1", "scherm", kind: "werken"),
        RuleExample.Planned("Ander", 10_00, 12_00, on: "zaal-1", kind: kind),
      ],
      house: [
        .kind(ActivityKind(id: "opbouw", handlesArt: true)),
        .kind(ActivityKind(id: "bezoek", audience: .visitors)),
        .kind(ActivityKind(id: "werken", makesDust: true)),
      ]
    ).plan()
    return (plan, ConstraintCheck.whole(plan).conflicts.first { $0.rule == .dust })
  }

  @Test func `art behind a dust screen is told with it, and what a screen would do`() throws {
    let (plan, found) = try dust(onto: "opbouw", screened: true)
    let conflict = try #require(found)
    #expect(
      Phrases(.nl).sentence(conflict, in: plan)
        == "Stof bij Schuren, achter een stofscherm, naast kunst bij Ander, ma 22/03/2027 10:00–11:00."
    )
    #expect(
      Phrases(.en).sentence(conflict, in: plan)
        == "Dust from Schuren, behind a dust screen, next to art at Ander, Mon 22/03/2027 10:00–11:00."
    )
    #expect(
      try ["opbouw", "bezoek"].map { kind in
        let (plan, found) = try dust(onto: kind, screened: false)
        let card = ConflictCard(try #require(found), in: plan, waiver: nil)
        return Phrases(.nl).remedy(card, in: plan)
      } == [
        "Opgelost als een van beide op een ander moment of in een andere zaal is; met een stofscherm bij de werken een waarschuwing.",
        "Opgelost als een van beide op een ander moment of in een andere zaal is, of als de werken een stofscherm hebben.",
      ])
  }

  @Test func `a layout's places are told with its name`() throws {
    let plan = try RuleExample(
      resources: [.exampleRoom("refter", "Refter", seats: 80)],
      activities: [
        RuleExample.Planned(
          "Debat", 10_00, 12_00, on: "refter", visitors: 30, needs: [Need(.layout, "u-vorm")])
      ],
      house: [.layout(Layout(room: "refter", name: "u-vorm", people: 24))]
    ).plan()
    let sentences = ConstraintCheck.whole(plan).conflicts.map {
      Phrases(.nl).sentence($0, in: plan)
    }
    #expect(
      sentences == [
        "Debat, ma 22/03/2027 10:00–12:00: 30 bezoekers, Refter laat 24 (u-vorm) toe."
      ])
  }
}
