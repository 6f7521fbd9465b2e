import ConstraintChecker
import Planning
import Testing

@testable import Phrases

@Suite struct DayRuleSentenceTests {
  private func sentence(_ rule: RuleCode, _ language: Language) throws -> String {
    let plan = try rule.description.fails.plan()
    let conflict = try #require(ConstraintCheck.whole(plan).conflicts.first)
    return Phrases(language).sentence(conflict, in: plan)
  }

  @Test func `the day's rules say which hours count and why`() throws {
    #expect(
      try sentence(.openHours, .nl)
        == "Groep Leie valt buiten de openingsuren van STAM op ma 22/03/2027: 09:00–17:00 (gewone week)."
    )
    #expect(
      try sentence(.closedDay, .en)
        == "Groep Leie: Huis van Alijn is closed on Wed 24/03/2027 (ordinary week).")
    #expect(try sentence(.holiday, .nl) == "Weekstart: ma 29/03/2027 is paasmaandag.")
    #expect(
      try sentence(.schoolHol, .en) == "Klas 3B: Wed 24/03/2027 is a Wednesday afternoon.")
  }
}
