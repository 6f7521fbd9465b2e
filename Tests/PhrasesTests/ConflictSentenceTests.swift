import ConstraintChecker
import Phrases
import Planning
import TestSupport
import Testing

struct ConflictSentenceTests {
  /// The sentences of all conflicts of a drawn day.
  private func sentences(
    _ language: Language, _ resources: [Resource], visitors: [String: Int] = [:],
    _ drawing: String
  ) throws -> [String] {
    let plan = try DrawnPlan(resources, visitors: visitors, drawing).plan
    let phrases = Phrases(language)
    return ConstraintCheck.whole(plan).conflicts.map { phrases.sentence($0, in: plan) }
  }

  private let doubleRoom = """
                08  09  10
    refter      AAAAAAAA····
    refter      ····bbbbbbbb
    """

  @Test func `a room booked twice`() throws {
    #expect(
      try sentences(.nl, [DrawnPlan.room("refter")], doubleRoom)
        == ["Zaal refter is dubbel geboekt ma 22/03/2027 09:00–10:00: A en b (optie)."])
    #expect(
      try sentences(.en, [DrawnPlan.room("refter")], doubleRoom)
        == ["Room refter is double-booked Mon 22/03/2027 09:00–10:00: A and b (option)."])
  }

  @Test func `an activity that meets itself`() throws {
    let drawing = """
                08  09
      refter    AAAA····
      refter    AAAA····
      """
    #expect(
      try sentences(.nl, [DrawnPlan.room("refter")], drawing)
        == ["Zaal refter is dubbel geboekt ma 22/03/2027 08:00–09:00: twee keer A."])
  }

  @Test func `somebody who is away is told with what they were to do`() throws {
    let absence = Absence(
      id: "x", person: "an",
      span: try PeoplePlan.span("2027-03-22T11:00", "2027-03-22T17:00"), form: .leave)
    var drawn = try PeoplePlan([PeoplePlan.person("an")], [.absence(absence)])
    try drawn.book("A", "2027-03-22T10:00", "2027-03-22T12:00")
    let conflict = try #require(ConstraintCheck.whole(drawn.plan).conflicts.first)
    #expect(
      Phrases(.nl).sentence(conflict, in: drawn.plan)
        == "an is afwezig ma 22/03/2027 11:00–12:00: A.")
  }

  @Test func `a combined room and its part`() throws {
    let rooms = [DrawnPlan.room("refter"), DrawnPlan.room("noord", partOf: "refter")]
    let drawing = """
                08  09
      refter    AAAA····
      noord     ··BBBB··
      """
    #expect(
      try sentences(.nl, rooms, drawing)
        == ["refter bevat noord: A en B overlappen ma 22/03/2027 08:30–09:00."])
    #expect(
      try sentences(.en, rooms, drawing)
        == ["refter contains noord: A and B overlap Mon 22/03/2027 08:30–09:00."])
  }

  @Test func `a shared room with too many groups`() throws {
    let drawing = """
                08  09
      zaal      AAAA····
      zaal      ··BBBB··
      """
    let gallery = [DrawnPlan.gallery("zaal", groups: 1)]
    #expect(
      try sentences(.nl, gallery, drawing)
        == ["In zaal zijn ma 22/03/2027 08:30–09:00 2 groepen, max. 1: A en B."])
    #expect(
      try sentences(.en, gallery, drawing)
        == ["2 groups in zaal Mon 22/03/2027 08:30–09:00, max. 1: A and B."])
  }

  @Test func `too many visitors, and nearly too many`() throws {
    let drawing = """
                08  09
      atelier   AAAA····
      atelier   ····BBBB
      """
    let rooms = [DrawnPlan.room("atelier", seats: 25)]
    #expect(
      try sentences(.nl, rooms, visitors: ["A": 27, "B": 24], drawing)
        == [
          "A, ma 22/03/2027 08:00–09:00: 27 bezoekers, atelier laat 25 toe.",
          "B, ma 22/03/2027 09:00–10:00: 24 bezoekers, atelier is bijna vol bij 25.",
        ])
    #expect(
      try sentences(.en, rooms, visitors: ["A": 27, "B": 24], drawing)
        == [
          "A, Mon 22/03/2027 08:00–09:00: 27 visitors; atelier allows 25.",
          "B, Mon 22/03/2027 09:00–10:00: 24 visitors; atelier is nearly full at 25.",
        ])
  }

  @Test func `a person in two places`() throws {
    let drawing = """
                08  09
      Gids4     AAAA····
      Gids4     ··BBBB··
      """
    #expect(
      try sentences(.nl, [DrawnPlan.person("Gids4")], drawing)
        == ["Gids4 is dubbel ingepland ma 22/03/2027 08:30–09:00: A en B."])
    #expect(
      try sentences(.en, [DrawnPlan.person("Gids4")], drawing)
        == ["Gids4 is double-booked Mon 22/03/2027 08:30–09:00: A and B."])
  }

  @Test func `more pieces than there are`() throws {
    let drawing = """
                  08  09
      stoelen 60  AAAA····
      stoelen 41  ··BBBB··
      """
    let chairs = [DrawnPlan.material("stoelen", stock: 100)]
    #expect(
      try sentences(.nl, chairs, drawing)
        == ["stoelen: 101 nodig ma 22/03/2027 08:30–09:00, 100 beschikbaar: A en B."])
    let plan = try DrawnPlan(chairs, drawing).plan
    let conflict = try #require(ConstraintCheck.whole(plan).conflicts.first)
    #expect(Phrases(.nl).numbers(conflict) == "101 stuks nodig, 100 beschikbaar")
    #expect(Phrases(.en).numbers(conflict) == "101 pieces needed, 100 available")
  }

  @Test func `more than a volunteer agreed to, and days without rest`() throws {
    func sentences(
      _ employment: Employment, days: Int, to end: String, _ rule: RuleCode, _ language: Language
    ) throws -> [String] {
      var drawn = try PeoplePlan([PeoplePlan.person("an")], [.employment(employment)])
      try drawn.book("A", days: 0..<days, after: "2027-03-24", "10:00", end)
      let plan = drawn.plan
      return ConstraintCheck.whole(plan).conflicts.filter { $0.rule == rule }
        .map { Phrases(language).sentence($0, in: plan) }
    }
    let volunteer = Employment(person: "an", form: .volunteer, weekly: 240)
    #expect(
      try sentences(volunteer, days: 1, to: "15:00", .maxWeek, .nl)
        == ["an werkt 5 u in week 12, max. 4 u (eigen maximum)."])
    #expect(
      try sentences(volunteer, days: 1, to: "15:00", .maxWeek, .en)
        == ["an works 5 h in week 12, max 4 h (own maximum)."])
    #expect(
      try sentences(Employment(person: "an"), days: 10, to: "12:00", .restWeek, .nl)
        == ["an heeft geen 35 u rust tussen wo 24/03/2027 en vr 02/04/2027."])
  }
}
