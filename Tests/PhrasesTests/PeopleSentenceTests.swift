import ConstraintChecker
import Phrases
import Planning
import Testing

/// What a person has or lacks, and when, as the sentence of a conflict says it.
@Suite struct PeopleSentenceTests {
  private func sentences(_ example: RuleExample, _ language: Language = .nl) throws -> [String] {
    let plan = try example.plan()
    return ConstraintCheck.whole(plan, now: example.now).conflicts.map {
      Phrases(language).sentence($0, in: plan)
    }
  }

  @Test func `who works outside usual hours hears what these are that day`() throws {
    let example = RuleCode.staffHours.description.fails
    #expect(
      try sentences(example) == [
        "Gids 04 werkt normaal niet ma 22/03/2027 16:00–17:30 (die dag 09:00–17:00): Rondleiding."
      ])
    var free = example
    free.activities = [RuleExample.Planned("Rondleiding", 10_00, 11_00, day: 1, on: "gids-04")]
    #expect(
      try sentences(free, .en) == [
        "Tue 23/03/2027 10:00–11:00 is outside Gids 04's usual hours (free that day): Rondleiding."
      ])
  }

  @Test func `what is lacked is called a skill, so that nobody misses a guide`() throws {
    #expect(
      try sentences(RuleCode.skill.description.fails).first
        == "Suppoost 2 mist de vaardigheid gids: Rondleiding, ma 22/03/2027 10:00–11:00.")
    var example = RuleCode.skill.description.fails
    example.house.append(
      .skill(Skill(id: "gids", form: .certificate, dutch: "Attest gids", english: "Guide badge")))
    #expect(
      try sentences(example).first
        == "Suppoost 2 mist het attest gids: Rondleiding, ma 22/03/2027 10:00–11:00.")
    #expect(
      try sentences(example, .en).first
        == "Suppoost 2 lacks the certificate Guide badge: Rondleiding, Mon 22/03/2027 10:00–11:00.")
  }

  @Test func `a certificate that soon ends says what is booked after it, and is named once`() throws
  {
    var example = RuleCode.skillExp.description.passes
    example.now = RuleExample.at(9_00)
    example.house.append(
      .skill(
        Skill(
          id: "hoogwerker", form: .certificate, dutch: "Attest hoogwerker",
          english: "Aerial platform certificate")))
    #expect(
      try sentences(example) == [
        "Attest hoogwerker van Gids 04 vervalt ma 22/03/2027; daarna nog niets geboekt."
      ])
    example.activities.append(
      RuleExample.Planned("Balie", 10_00, 12_00, day: 2, on: "gids-04"))
    #expect(
      try sentences(example, .en) == [
        "Gids 04's aerial platform certificate expires Mon 22/03/2027; then booked at Balie, Wed 24/03/2027 10:00–12:00."
      ])
  }

  @Test func `a language or a skill that ends is no certificate`() throws {
    func first(_ form: Skill.Form) throws -> String? {
      var example = RuleCode.skillExp.description.fails
      example.activities[0].activity.needs = [
        Need(form == .language ? .language : .skill, "hoogwerker")
      ]
      example.house.append(
        .skill(Skill(id: "hoogwerker", form: form, dutch: "Gidsen", english: "Guiding")))
      return try sentences(example).first
    }
    #expect(try first(.skill)?.hasPrefix("Vaardigheid Gidsen van Gids 04 vervalt") == true)
    #expect(try first(.language)?.hasPrefix("Gidsen van Gids 04 vervalt") == true)
    #expect(try first(.certificate)?.hasPrefix("Attest Gidsen van Gids 04 vervalt") == true)
  }
}
