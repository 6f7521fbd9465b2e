import ConstraintChecker
import Phrases
import Planning
import Testing

@Suite struct RuleExampleSentenceTests {
  private func lines(_ example: RuleExample, _ language: Language = .nl) throws -> [String] {
    Phrases(language).lines(example, in: try example.plan())
  }

  @Test(arguments: RuleCode.allCases)
  func `an example that passes reads otherwise than the one that fails`(_ rule: RuleCode) throws {
    for language in [Language.nl, .en] {
      #expect(
        try lines(rule.description.passes, language) != lines(rule.description.fails, language))
    }
    #expect(try lines(rule.description.fails) != lines(rule.description.fails, .en))
  }

  @Test func `what decides is told: a closure, an absence, hours, a certificate, a way`() throws {
    func holds(_ rule: RuleCode, _ line: String) throws {
      let told = try lines(rule.description.fails)
      #expect(told.contains { $0.contains(line) }, "\(rule): \(told)")
    }
    try holds(.roomClosed, "Kapel is buiten gebruik ma 22/03/2027 08:00–14:30 (dakwerken)")
    try holds(.staffAbsent, "Gids 04 is afwezig ma 22/03/2027 13:00–17:00")
    try holds(.staffHours, "Gids 04 werkt maandag 09:00–17:00")
    try holds(.skillExp, "Gids 04: hoogwerker, geldig tot en met ma 22/03/2027")
    try holds(.skill, "Suppoost 2: suppoost")
    try holds(.skill, "vraagt gids")
    try holds(.guideLang, "Gids 04: Frans (B2)")
    try holds(.noise, "Familieatelier ligt naast Kapel: geluid")
    try holds(.noise, "Soort opname: vraagt stilte, lawaai maakt ze onmogelijk")
    try holds(.climate, "Soort werken: maakt stof")
    try holds(.materialMove, "Huis van Alijn → Industriemuseum: 10 min")
    try holds(.travel, "STAM → Huis van Alijn: 30 min")
    try holds(.closedDay, "09:00–17:00; woensdag gesloten")
    try holds(.openHours, "STAM: elke dag 09:00–17:00")
    try holds(.roomEquip, "vraagt rolstoel")
    try holds(.buffer, "Soort verhuur: 1 u klaarzetten, 1 u opruimen, vaste buffers")
    try holds(.lead, "aangevraagd di 09/03/2027")
    try holds(.optionExp, "optie tot en met do 25/03/2027")
    try holds(.optionExp, "Bekeken op ma 22/03/2027 09:00")
    try holds(.guideRatio, "STAM: hoeveel bezoekers een gids hoogstens neemt: 20 bezoekers")
    try holds(.avgWeek, "Gids 04: openbare sector, contract 19 u per week")
  }

  @Test func `what is done each day stands on one line`() throws {
    #expect(
      try lines(RuleCode.restWeek.description.fails).last
        == "Balie · bevestigd · ma 22/03/2027 – zo 28/03/2027, telkens 10:00–15:00 · Gids 04")
    #expect(
      try lines(RuleCode.avgWeek.description.fails).last
        == "Balie · bevestigd · 55 dagen van ma 04/01/2027 tot en met vr 19/03/2027, telkens 09:00–15:00 · Gids 04"
    )
  }
}
