import ConstraintChecker
import Phrases
import Planning
import Repairs
import TestSupport
import Testing

@Suite struct NothingFreeSentenceTests {
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
