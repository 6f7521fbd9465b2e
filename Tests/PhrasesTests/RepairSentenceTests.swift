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

  @Test func `too few of those who are asked for are counted`() throws {
    let plan = try DrawnPlan([DrawnPlan.room("refter", seats: 40)], "             08  09").plan
    let wish = SlotWish(
      visitors: 47, museum: "stam", first: DrawnPlan.day, last: DrawnPlan.day, language: "vgt")
    let few = Blockage(reason: .language("vgt"), freeFrom: nil, most: 1, needed: 3)
    #expect(
      Phrases(.nl).sentence(few, for: wish, in: plan)
        == "Er zijn 3 gidsen nodig die Vlaamse Gebarentaal spreken; er is er 1.")
    #expect(
      Phrases(.en).sentence(few, for: wish, in: plan)
        == "It needs 3 guides who speak Flemish Sign Language; there is 1.")
    let none = Blockage(reason: .absent(.material), freeFrom: nil, most: 0)
    #expect(
      Phrases(.nl).sentence(none, for: wish, in: plan) == "STAM heeft geen eigen materiaal.")
    let ten = ZoneRules.brussels.instant(LocalDateTime(DrawnPlan.day, minuteOfDay: 600))
    let busy = Blockage(
      reason: .language("fr"), freeFrom: ten + 120, needed: 3)
    let hour = SlotAnswer.AskedHour(moment: ten, blockage: busy)
    #expect(
      Phrases(.nl).sentence(hour, for: wish, in: plan)
        == "ma 22/03/2027 om 10:00: geen 3 gidsen vrij die Frans spreken vóór 12:00.")
  }

  @Test func `who can elsewhere is named with the museum`() throws {
    var plan = try DrawnPlan([DrawnPlan.person("Gids 11")], "             08  09").plan
    try plan.apply(
      PlanChange([.museum(Replacement(from: nil, to: Museum(id: "msk", name: "MSK")))]))
    let wish = SlotWish(
      kind: .staff, museum: "msk", first: DrawnPlan.day, last: DrawnPlan.day, language: "vgt")
    let other = try #require(plan.resource("Gids 11"))
    let blockage = Blockage(
      reason: .language("vgt"), freeFrom: nil, most: 0, elsewhere: [other])
    #expect(
      Phrases(.nl).sentence(blockage, for: wish, in: plan)
        == "Niemand van MSK spreekt Vlaamse Gebarentaal, wel Gids 11 (STAM).")
    #expect(
      Phrases(.en).sentence(blockage, for: wish, in: plan)
        == "Nobody of MSK speaks Flemish Sign Language, but Gids 11 (STAM).")
  }

  @Test func `an empty answer names the need that blocks, and until when`() throws {
    let plan = try DrawnPlan([DrawnPlan.room("refter", seats: 40)], "             08  09").plan
    let wish = SlotWish(visitors: 10, first: DrawnPlan.day, last: DrawnPlan.day, language: "fr")
    let two = ZoneRules.brussels.instant(LocalDateTime(DrawnPlan.day, minuteOfDay: 840))
    let blockage = Blockage(reason: .language("fr"), freeFrom: two)
    #expect(
      Phrases(.nl).sentence(blockage, for: wish, in: plan)
        == "Geen gids vrij die Frans spreekt vóór 14:00.")
    #expect(
      Phrases(.en).sentence(blockage, for: wish, in: plan)
        == "No French-speaking guide free before 14:00.")
  }
}
