import ConstraintChecker
import Planning
import TestSupport
import Testing

@Suite struct SkillExpTests {
  private func texts(
    _ start: String, _ end: String, from: String? = nil, until: String? = "2027-03-31",
    now: String? = nil, warningDays: Int? = nil
  ) throws -> [String] {
    let grant = SkillGrant(
      person: "an", skill: "hoogwerker", validFrom: from.flatMap { LocalDate(iso: $0) },
      validUntil: until.flatMap { LocalDate(iso: $0) })
    let skill = Skill(id: "hoogwerker", form: .certificate, warningDays: warningDays)
    var drawn = try PeoplePlan([PeoplePlan.person("an")], [.grant(grant), .skill(skill)])
    try drawn.book("A", start, end, needs: [Need(.skill, "hoogwerker")])
    #expect(try drawn.texts(.skill) == [])
    return try drawn.texts(.skillExp, now: now)
  }

  @Test func `the last valid day counts until midnight`() throws {
    #expect(try texts("2027-03-31T20:00", "2027-03-31T23:00") == [])
    #expect(try texts("2027-03-31T20:00", "2027-04-01T00:00") == [])
    #expect(
      try texts("2027-03-31T20:00", "2027-04-01T00:30")
        == ["hard skill-exp an 20:00–00:30 A.an"])
  }

  @Test func `the first valid day counts from midnight on`() throws {
    #expect(
      try texts("2027-04-01T00:00", "2027-04-01T02:00", from: "2027-04-01", until: nil) == [])
    #expect(
      try texts("2027-03-31T23:30", "2027-04-01T02:00", from: "2027-04-01", until: nil)
        == ["hard skill-exp an 23:30–02:00 A.an"])
  }

  @Test func `the night in which clocks change ends its day at midnight too`() throws {
    #expect(try texts("2027-03-28T01:00", "2027-03-28T23:59", until: "2027-03-28") == [])
    #expect(try texts("2027-10-31T01:00", "2027-11-01T00:00", until: "2027-10-31") == [])
    #expect(
      try texts("2027-10-31T23:00", "2027-11-01T00:01", until: "2027-10-31")
        == ["hard skill-exp an 23:00–00:01 A.an"])
  }

  @Test func `what soon ends is told once of the person, from its warning days on`() throws {
    let times = ("2027-03-22T10:00", "2027-03-22T12:00")
    let warning = ["soft skill-exp an 00:00–00:00"]
    #expect(try texts(times.0, times.1) == [])
    #expect(try texts(times.0, times.1, now: "2027-03-01T09:00", warningDays: 30) == warning)
    #expect(try texts(times.0, times.1, now: "2027-03-01T00:00", warningDays: 29) == [])
    #expect(try texts(times.0, times.1, now: "2027-03-31T23:59") == warning)
    #expect(try texts(times.0, times.1, now: "2027-04-01T00:00") == [])
  }

  @Test func `a skill without warning days of its own goes by the rule's`() throws {
    func texts(_ own: Int?) throws -> [String] {
      let grant = SkillGrant(
        person: "an", skill: "hoogwerker", validUntil: LocalDate(iso: "2027-03-31"))
      var drawn = try PeoplePlan(
        [PeoplePlan.person("an")],
        [
          .grant(grant), .skill(Skill(id: "hoogwerker", warningDays: own)),
          .setting(RuleSetting(rule: "skill-exp", parameters: ["warn-days": 10])),
        ])
      try drawn.book("A", "2027-03-22T10:00", "2027-03-22T12:00")
      return try drawn.texts(.skillExp, now: "2027-03-20T10:00")
    }
    #expect(try texts(nil) == [])
    #expect(try texts(11).count == 1)
  }

  @Test func `enough others with valid dates make it good`() throws {
    let house: [HouseRow] = [
      .grant(
        SkillGrant(
          person: "an", skill: "ehbo", validUntil: LocalDate(iso: "2027-01-01")))
    ]
    var drawn = try PeoplePlan(
      [PeoplePlan.person("an"), PeoplePlan.person("bo", skills: ["ehbo"])], house)
    try drawn.book(
      "A", of: ["an", "bo"], "2027-03-22T10:00", "2027-03-22T12:00", needs: [Need(.skill, "ehbo")])
    try drawn.book(
      "B", of: ["an", "bo"], "2027-03-23T10:00", "2027-03-23T12:00",
      needs: [Need(.skill, "ehbo", count: 2)])
    #expect(try drawn.texts(.skillExp) == ["hard skill-exp an 10:00–12:00 B.an"])
  }
}
