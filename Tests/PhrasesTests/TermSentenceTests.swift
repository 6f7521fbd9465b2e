import ConstraintChecker
import Phrases
import Planning
import Testing

/// What the example that fails of each rule about terms and journeys reads like.
struct TermSentenceTests {
  private func sentence(_ rule: RuleCode, _ language: Language) throws -> String {
    let example = rule.description.fails
    let plan = try example.plan()
    let conflict = try #require(ConstraintCheck.whole(plan, now: example.now).conflicts.first)
    return Phrases(language).sentence(conflict, in: plan)
  }

  @Test func `material that does not get there in time`() throws {
    #expect(
      try sentence(.materialMove, .nl)
        == "Hoogwerker kan niet tijdig van Huis van Alijn naar Industriemuseum: 5 min, nodig 10 min: "
        + "Lampen en Ophangen.")
    #expect(
      try sentence(.materialMove, .en)
        == "Hoogwerker cannot get from Huis van Alijn to Industriemuseum in time: 5 min, needs 10 min: "
        + "Lampen and Ophangen.")
  }

  @Test func `material that no van brings`() throws {
    let example = RuleExample(
      resources: [
        .exampleMaterial("podium", "Podium", stock: 24),
        Resource(
          id: "bus", kind: .material, name: "Bus", museum: "stam", capacity: 1, features: ["van"]),
      ],
      activities: [RuleExample.Planned("Concert", 12_00, 15_00, on: "podium", museum: "im")],
      house: [.handling(Handling(material: "podium", home: "depot", minutes: 25, needsVan: true))],
      travel: [TravelTime(from: "depot", to: "im", minutes: 35)])
    let plan = try example.plan()
    let conflicts = ConstraintCheck.whole(plan).conflicts
    #expect(
      conflicts.map { Phrases(.nl).sentence($0, in: plan) } == [
        "Geen bestelwagen voor Podium van depot naar Industriemuseum, ma 22/03/2027 11:00–12:00: Concert.",
        "Geen bestelwagen voor Podium van Industriemuseum naar depot, ma 22/03/2027 15:00–16:00: Concert.",
      ])
    #expect(
      conflicts.first.map { Phrases(.en).sentence($0, in: plan) }
        == "No van for Podium from depot to Industriemuseum, Mon 22/03/2027 11:00–12:00: Concert.")
  }

  @Test func `material for which there are too few vans`() throws {
    var van = Resource.exampleMaterial("bus", "Bus", stock: 3)
    van.features = ["bestelwagen"]
    let plan = try RuleExample(
      resources: [.exampleMaterial("podium", "Podium", stock: 24), van],
      activities: [
        RuleExample.Planned("Concert", 12_00, 15_00, on: "podium", quantity: 24, museum: "im"),
        RuleExample.Planned("Rit", 11_00, 16_00, on: "bus"),
      ],
      house: [.handling(Handling(material: "podium", minutes: 25, needsVan: true, perVan: 8))],
      travel: [TravelTime(from: "stam", to: "im", minutes: 35)]
    ).plan()
    let conflict = try #require(ConstraintCheck.whole(plan).conflicts.first)
    #expect(
      Phrases(.nl).sentence(conflict, in: plan)
        == "1 van 3 bestelwagens voor Podium van STAM naar Industriemuseum, ma 22/03/2027 11:00–12:00: Concert."
    )
    #expect(
      Phrases(.en).sentence(conflict, in: plan)
        == "1 of 3 vans for Podium from STAM to Industriemuseum, Mon 22/03/2027 11:00–12:00: Concert."
    )
  }

  @Test func `attendants who are too few at some hours`() throws {
    var person = Resource.examplePerson("an", "An")
    person.skills = ["suppoost"]
    let example = RuleExample(
      resources: [person],
      activities: [
        RuleExample.Planned(
          "Zaalwacht", 10_00, 18_00, on: "an", needs: [Need(.skill, "suppoost", count: 2)])
      ])
    let plan = try example.plan()
    let conflict = try #require(
      ConstraintCheck.whole(plan).conflicts.first { $0.rule == .guardMin })
    #expect(
      Phrases(.nl).sentence(conflict, in: plan)
        == "Zaalwacht, ma 22/03/2027 10:00–18:00: 1 van 2 suppoosten.")
    #expect(
      Phrases(.en).sentence(conflict, in: plan)
        == "Zaalwacht, Mon 22/03/2027 10:00–18:00: 1 of 2 attendants.")
  }

  @Test func `groups that start too close together`() throws {
    #expect(
      try sentence(.stagger, .nl)
        == "2 groepen starten te kort na elkaar in Textiel, ma 22/03/2027 tussen 10:30 en 10:40, "
        + "15 min ertussen nodig: Groep 1 en Groep 2.")
    #expect(
      try sentence(.stagger, .en)
        == "2 groups start too close together in Textiel, Mon 22/03/2027 between 10:30 and 10:40, "
        + "15 min apart needed: Groep 1 and Groep 2.")
  }

  @Test func `groups that are too many together have a moment, not a minute`() throws {
    var example = RuleCode.stagger.description.fails
    example.activities[1] = RuleExample.Planned(
      "Groep 2", 10_30, 12_30, on: "textiel", kind: "groepsbezoek")
    example.activities.append(
      RuleExample.Planned("Groep 3", 10_30, 12_30, on: "textiel", kind: "groepsbezoek"))
    let plan = try example.plan()
    let conflict = try #require(ConstraintCheck.whole(plan).conflicts.first { $0.rule == .stagger })
    #expect(
      Phrases(.nl).sentence(conflict, in: plan)
        == "3 groepen starten samen in Textiel, ma 22/03/2027 om 10:30, hoogstens 2: "
        + "Groep 1, Groep 2 en Groep 3.")
    #expect(
      Phrases(.nl).ruleInShort(ConflictCard(conflict, in: plan, waiver: nil)) == """
        Groepen starten te kort na elkaar (tijd tussen de starts van groepen: 15 min; \
        hoeveel groepen samen mogen starten: 2 groepen)
        """)
  }

  @Test func `too few attendants in a zone`() throws {
    #expect(
      try sentence(.guardMin, .nl) == "Zone Zalen, ma 22/03/2027 17:00–18:00: 0 van 1 suppoost.")
    #expect(
      try sentence(.guardMin, .en) == "Zone Zalen, Mon 22/03/2027 17:00–18:00: 0 of 1 attendant.")
  }

  @Test func `a zone tells what helps, and when its museum is open`() throws {
    let example = RuleCode.guardMin.description.fails
    let plan = try example.plan()
    let conflict = try #require(ConstraintCheck.whole(plan, now: example.now).conflicts.first)
    let card = ConflictCard(conflict, in: plan, waiver: nil)
    #expect(card.opening?.date == RuleExample.monday)
    #expect(
      Phrases(.nl).remedy(card, in: plan)
        == "Opgelost met 1 suppoost meer bij een activiteit in die zone op dat moment, of als haar zalen dicht zijn."
    )
    #expect(
      Phrases(.en).remedy(card, in: plan)
        == "Gone with 1 attendant more at an activity in that zone at that time, or when its rooms are closed."
    )
  }

  @Test func `too few licensed guards`() throws {
    let reception = RuleExample.Planned(
      "Receptie", 18_00, 22_00, on: "refter", kind: "verhuur", visitors: 101)
    let example = RuleExample(
      resources: [.exampleRoom("refter", "Refter", seats: 300)], activities: [reception],
      house: [
        .kind(ActivityKind(id: "verhuur", audience: .guests)),
        .skill(Skill(id: "bewakingsagent-b", form: .certificate)),
      ])
    let plan = try example.plan()
    let conflict = try #require(ConstraintCheck.whole(plan).conflicts.first)
    #expect(
      Phrases(.nl).sentence(conflict, in: plan)
        == "Receptie, ma 22/03/2027 18:00–22:00: 0 van 2 bewakingsagenten.")
    #expect(
      Phrases(.en).sentence(conflict, in: plan)
        == "Receptie, Mon 22/03/2027 18:00–22:00: 0 of 2 licensed guards.")
  }

  @Test func `an option that expires`() throws {
    #expect(try sentence(.optionExp, .nl) == "Receptie (optie) vervalt do 25/03/2027.")
    #expect(try sentence(.optionExp, .en) == "Receptie (option) expires Thu 25/03/2027.")
  }

  @Test func `an option whose last day has passed`() throws {
    var example = RuleCode.optionExp.description.fails
    example.activities[0].activity.about.optionUntil = RuleExample.monday - 1
    let plan = try example.plan()
    let conflict = try #require(ConstraintCheck.whole(plan, now: example.now).conflicts.first)
    #expect(conflict.severity == .soft)
    #expect(
      Phrases(.nl).sentence(conflict, in: plan)
        == "Receptie (optie) is vervallen op zo 21/03/2027.")
    #expect(
      Phrases(.en).sentence(conflict, in: plan) == "Receptie (option) lapsed on Sun 21/03/2027.")
  }

  @Test func `a request that came late, and one that came early, ask for the other way`() throws {
    #expect(
      try sentence(.lead, .nl)
        == "Workshop 6C is 13 dagen vooraf aangevraagd; het museum wil minstens 14 dagen.")
    #expect(
      try sentence(.lead, .en)
        == "Workshop 6C was requested 13 days ahead; the museum wants at least 14 days.")
    #expect(
      try remedy(.lead)
        == "Opgelost op een latere datum, minstens 14 dagen na de aanvraag, of als de coördinator het goedvindt en opzijzet."
    )
    var example = RuleCode.lead.description.fails
    example.activities[0].activity.about.askedAt = RuleExample.at(16_00, day: -660)
    let plan = try example.plan()
    let conflict = try #require(ConstraintCheck.whole(plan).conflicts.first)
    #expect(
      Phrases(.nl).sentence(conflict, in: plan)
        == "Workshop 6C is 22 maanden vooraf aangevraagd; het museum plant hoogstens 18 maanden vooruit."
    )
    #expect(
      ConflictCard(conflict, in: plan, waiver: nil).policies.map(\.number) == [.horizonMonths])
    #expect(
      Phrases(.nl).remedy(ConflictCard(conflict, in: plan, waiver: nil), in: plan)
        == "Opgelost op een vroegere datum, hoogstens 18 maanden na de aanvraag, of als de coördinator het goedvindt en opzijzet."
    )
  }

  private func remedy(_ rule: RuleCode) throws -> String {
    let example = rule.description.fails
    let plan = try example.plan()
    let conflict = try #require(ConstraintCheck.whole(plan, now: example.now).conflicts.first)
    return Phrases(.nl).remedy(ConflictCard(conflict, in: plan, waiver: nil), in: plan)
  }

  @Test func `a week without rest asks for a free day`() throws {
    #expect(
      try remedy(.restWeek) == "Opgelost met een vrije dag, of als iemand anders een ervan doet.")
  }

  @Test func `a shift over the spring night`() throws {
    #expect(try sentence(.dst, .nl) == "Nachtwake: zo 28/03/2027 gaat de klok 1 u vooruit.")
    #expect(
      try sentence(.dst, .en) == "Nachtwake: the clocks go forward 1 h on Sun 28/03/2027.")
  }
}
