import ConstraintChecker
import Phrases
import Planning
import Repairs
import TestSupport
import Testing

@Suite struct RepairSentenceTests {
  private static let drawing = """
                 08  09  10  11  12
    refter       ········AAAAAAAA····
    refter       ········BBBBBBBB····
    """

  @Test(arguments: [
    (
      Language.nl, "A naar atelier", "1 persoon verwittigen · 1 bevestigde verandert",
      "→ atelier", "→ 08:00"
    ),
    (
      Language.en, "A to atelier", "1 person to tell · 1 confirmed booking changes", "→ atelier",
      "→ 08:00"
    ),
  ])
  func `a way out is told in full, by what it disturbs, and in brief`(
    language: Language, sentence: String, consequences: String, brief: String, time: String
  ) throws {
    let plan = try DrawnPlan([DrawnPlan.room("refter"), DrawnPlan.room("atelier")], Self.drawing)
      .plan
    let conflict = try #require(ConstraintCheck.whole(plan).conflicts.first)
    var search = RepairSearch(for: conflict, in: plan)
    let repairs = search.singles()
    let phrases = Phrases(language)
    let first = try #require(repairs.first)
    #expect(phrases.sentence(first, in: plan) == sentence)
    #expect(phrases.consequences(first, in: plan) == consequences)
    #expect(phrases.brief([first], in: plan) == [brief])
    // Of two activities: whose each is.
    let briefs = phrases.brief(repairs, in: plan)
    #expect(briefs.first == "A \(brief)")
    #expect(briefs.contains { $0.hasSuffix(time) })
    #expect(briefs.allSatisfy { $0.hasPrefix("A →") || $0.hasPrefix("B →") })
  }

  @Test
  func `an empty answer tells what is not there at all, what is closed and what a rule forbids`()
    throws
  {
    let plan = try DrawnPlan([DrawnPlan.room("refter", seats: 40)], "             08  09").plan
    let wish = SlotWish(
      visitors: 60, museum: "stam", first: DrawnPlan.day, last: DrawnPlan.day)
    func told(_ blockage: Blockage, _ language: Language = .nl) -> String {
      Phrases(language).sentence(blockage, for: wish, in: plan)
    }
    let tomorrow = ZoneRules.brussels.instant(LocalDateTime(DrawnPlan.day + 1, minuteOfDay: 600))
    let seats = Blockage(reason: .seats(60), freeFrom: nil, most: 40)
    #expect(
      told(seats)
        == "Geen zaal van STAM is groot genoeg voor 60 bezoekers: de grootste heeft er 40.")
    #expect(
      told(seats, .en)
        == "No room of STAM is large enough for 60 visitors: the largest takes 40.")
    #expect(
      told(Blockage(reason: .language("ru"), freeFrom: nil, most: 0))
        == "Niemand op dit bord spreekt Russisch.")
    #expect(
      told(Blockage(reason: .taken, freeFrom: nil))
        == "Alles wat past is bezet, ook in de vier weken erna.")
    #expect(
      told(Blockage(reason: .language("ar"), freeFrom: nil), .en)
        == "No Arabic-speaking guide free, nor in the four weeks after.")
    #expect(
      told(Blockage(reason: .closedOrTaken, freeFrom: tomorrow))
        == "Wat past is dan gesloten of bezet; het kan wel vanaf di 23/03/2027 10:00.")
    #expect(
      told(Blockage(reason: .closed, freeFrom: tomorrow))
        == "Het museum is dan gesloten; het kan wel vanaf di 23/03/2027 10:00.")
    #expect(
      told(Blockage(reason: .rule(.maxDay), freeFrom: nil), .en).hasPrefix(
        "What is free clashes: ‘"))
  }

  /// Activity A books the refter for two parts of the day; B is in its way in one, C in the other.
  private func parts() throws -> Plan {
    var plan = try DrawnPlan(
      [DrawnPlan.room("refter"), DrawnPlan.room("atelier")],
      """
                   08  09  10  11  12
      refter       ····AAAAAAAA········
      refter       ····BBBBCCCC········
      """
    ).plan
    var edit = ActivityEdit(of: try #require(plan.activity("A")), in: plan)
    let (start, half) = (edit.activity.span.start.minutes, edit.activity.span.start.minutes + 60)
    var second = edit.bookings[0]
    second.id = "A.2"
    edit.bookings[0].span = Span(known: start, half)
    second.span = Span(known: half, half + 60)
    edit.bookings.append(second)
    try plan.apply(edit.change(in: plan))
    return plan
  }

  @Test func `of two bookings of one room it is told which is meant`() throws {
    let plan = try parts()
    let conflicts = ConstraintCheck.whole(plan).conflicts
    #expect(conflicts.count == 2)
    for (conflict, time) in zip(conflicts, ["09:00–10:00", "10:00–11:00"]) {
      var search = RepairSearch(for: conflict, in: plan)
      let told = Phrases(.nl).sentences(search.singles(), in: plan)
      #expect(told.contains("A (\(time)) naar atelier"), "\(told)")
    }
  }

  @Test(arguments: 0..<8)
  func `in plans full of trouble no two ways out of one conflict are told alike`(seed: Int) throws {
    let plan =
      try seed % 2 == 0
      ? RandomPlan(seed: UInt64(seed)).plan : RandomCrews(seed: UInt64(seed)).plan
    for conflict in ConstraintCheck.whole(plan).conflicts {
      var search = RepairSearch(for: conflict, in: plan)
      let ways = search.singles()
      for language in [Language.nl, .en] {
        let told = Phrases(language).sentences(ways, in: plan)
        #expect(told.count == Set(told).count, "\(conflict.rule.rawValue): \(told)")
      }
    }
  }

  @Test func `rooms of two museums that are called alike are told apart, and activities by ids`()
    throws
  {
    var plan = try DrawnPlan(
      [DrawnPlan.room("refter"), DrawnPlan.room("atelier"), DrawnPlan.room("atelier-msk")],
      """
                   08  09  10  11  12
      refter       ········AAAAAAAA····
      refter       ········BBBBBBBB····
      """
    ).plan
    try plan.apply(
      PlanChange([.museum(Replacement(from: nil, to: Museum(id: "msk", name: "MSK")))]))
    let before = try #require(plan.resource("atelier-msk").map { plan[$0] })
    var after = before
    (after.name, after.museum) = ("atelier", "msk")
    try plan.apply(PlanChange([.resource(Replacement(from: before, to: after))]))
    for id: ActivityID in ["A", "B"] {
      var edit = ActivityEdit(of: try #require(plan.activity(id)), in: plan)
      edit.activity.title = "Workshop"
      try plan.apply(edit.change(in: plan))
    }
    let conflict = try #require(ConstraintCheck.whole(plan).conflicts.first)
    var search = RepairSearch(for: conflict, in: plan)
    let told = Phrases(.en).sentences(search.singles(), in: plan)
    #expect(told.count == Set(told).count, "\(told)")
    #expect(told.first == "Workshop [A] to atelier [atelier] (from refter [refter])")
    #expect(told.contains { $0.contains("atelier-msk") })
    // What is alone in its name needs no more.
    let one = Phrases(.en).sentence(try #require(search.singles().first), in: plan)
    #expect(one == "Workshop 10:00 to atelier (STAM)")
  }

  @Test func `a day of rest and a longer watch are told by who does what`() throws {
    let plan = try DrawnPlan(
      [DrawnPlan.person("an"), DrawnPlan.person("bo")],
      """
                   08  09  10  11  12
      an           ····AAAAAAAA········
      """
    ).plan
    func told(_ action: RepairStep.Action, _ language: Language) -> String {
      let way = Repair(
        steps: [RepairStep("A", action)], edits: [],
        cost: RepairCost(peopleToTell: 1, confirmedTouched: 0, name: ""))
      return Phrases(language).sentence(way, in: plan)
    }
    let rest = RepairStep.Action.rest(of: "an", on: DrawnPlan.day, by: "bo", activities: 1)
    #expect(told(rest, .nl) == "Inhaalrust voor an op ma 22/03/2027: bo bij A")
    #expect(told(rest, .en) == "Rest for an on Mon 22/03/2027: bo at A")
    let own = try #require(plan.activity("A").map { plan.row($0).span })
    let rounds = RepairStep.Action.rounds(3, visitors: 15, last: own)
    #expect(
      told(rounds, .nl)
        == "A in 3 rondes van hoogstens 15 bezoekers, de laatste om 09:00, met dezelfde gidsen")
    #expect(
      told(rounds, .en)
        == "A in 3 rounds of at most 15 visitors, the last at 09:00, with the same guides")
    let waves = RepairStep.Action.waves(activities: 3, together: 2, every: 15, last: own)
    #expect(told(waves, .nl) == "A en 2 andere: starten per 2, om de 15 min, de laatste om 09:00")
    #expect(
      told(waves, .en) == "A and 2 others: start 2 at a time, every 15 min, the last at 09:00")
    let longer = RepairStep.Action.stretch(["an"], from: own, to: own.widened(before: 0, after: 60))
    #expect(told(longer, .nl) == "an tot 12:00 bij A")
    #expect(told(longer, .en) == "an at A until 12:00")
    let earlier = RepairStep.Action.stretch(
      ["an", "bo"], from: own, to: own.widened(before: 60, after: 0))
    #expect(told(earlier, .nl) == "an en bo al om 08:00 bij A")
    #expect(told(earlier, .en) == "an and bo at A from 08:00 on")
  }

  @Test func `who is asked for other hours is named, with the time and what it is for`() throws {
    var plan = try DrawnPlan(
      [DrawnPlan.person("gids")],
      """
                   08  09  10  11  12
      gids         ····AAAAAAAA········
      """
    ).plan
    let monday = Availability(person: "gids", day: .weekday(1), hours: [540..<600])
    try plan.apply(PlanChange([.house(Replacement(from: nil, to: .availability(monday)))]))
    let conflict = try #require(ConstraintCheck.whole(plan).conflicts.first)
    var search = RepairSearch(for: conflict, in: plan)
    let way = try #require(search.singles().first)
    let (dutch, english) = (Phrases(.nl), Phrases(.en))
    #expect(
      dutch.sentence(way, in: plan)
        == "gids werkt in overleg ook ma 22/03/2027 09:00–11:00, voor A")
    #expect(
      english.sentence(way, in: plan)
        == "gids agrees to work Mon 22/03/2027 09:00–11:00 too, for A")
    #expect(
      dutch.consequences(way, in: plan) == "mits akkoord van gids · 1 persoon verwittigen")
    #expect(dutch.brief([way], in: plan) == ["→ gids ook"])
  }

  @Test func `what is called alike on one day is told apart by its hour`() throws {
    var plan = try DrawnPlan([DrawnPlan.room("refter"), DrawnPlan.room("atelier")], Self.drawing)
      .plan
    for id in ["A", "B"] {
      var edit = ActivityEdit(of: try #require(plan.activity(ActivityID(id))), in: plan)
      edit.activity.title = "Workshop maskers"
      if id == "B" {
        edit.activity.span = edit.activity.span.moved(by: 30)
        edit.bookings[0].span = edit.activity.span
      }
      try plan.apply(edit.change(in: plan))
    }
    let conflict = try #require(ConstraintCheck.whole(plan).conflicts.first)
    var search = RepairSearch(for: conflict, in: plan)
    let repairs = search.singles()
    let told = repairs.prefix(2).map { Phrases(.nl).sentence($0, in: plan) }
    #expect(
      told == ["Workshop maskers 10:00 naar atelier", "Workshop maskers 10:30 naar atelier"])
    let brief = Phrases(.nl).brief(repairs, in: plan)
    #expect(brief.first == "Workshop 10:00 → atelier")
  }

  @Test func `a new warning is told however little room there is, other costs give way first`() {
    let repair = Repair(
      steps: [], edits: [],
      cost: RepairCost(
        warnings: 1, peopleToTell: 2, confirmedTouched: 1, museumsChanged: 1, name: ""))
    let dutch = Phrases(.nl)
    func told(_ columns: Int) -> String {
      dutch.consequences(repair, in: Plan(), columns: columns)
    }
    #expect(told(200) == dutch.consequences(repair, in: Plan()))
    #expect(told(50) == "2 mensen verwittigen · 1 nieuwe waarschuwing")
    #expect(told(30) == "1 nieuwe waarschuwing")
    #expect(told(10) == "! 1")
    let clean = Repair(
      steps: [], edits: [],
      cost: RepairCost(peopleToTell: 2, confirmedTouched: 1, name: ""))
    #expect(dutch.consequences(clean, in: Plan(), columns: 30) == "2 mensen verwittigen")
    #expect(dutch.consequences(clean, in: Plan(), columns: 3) == "")
  }
}
