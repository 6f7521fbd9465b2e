import ConstraintChecker
import Planning
import TestSupport
import Testing

@Suite struct SkillNeedsTests {
  private static let people = [
    PeoplePlan.person("an", skills: ["gids", "lang:nl", "lang:fr"]),
    PeoplePlan.person("bo", skills: ["gids", "lang:nl"]),
    PeoplePlan.person("cas", skills: ["suppoost"]),
  ]

  private func texts(
    _ people: [String], _ needs: Need..., status: Status = .confirmed, house: [HouseRow] = []
  ) throws -> [String] {
    var drawn = try PeoplePlan(Self.people, [.skill(Skill(id: "gids"))] + house)
    try drawn.book(
      "A", of: people, "2027-03-22T10:00", "2027-03-22T12:00", status: status, needs: needs)
    return try drawn.texts(.skill)
  }

  @Test func `needs that are filled say nothing`() throws {
    #expect(try texts(["an"], Need(.skill, "gids"), Need(.language, "fr")) == [])
    #expect(try texts(["an", "bo"], Need(.skill, "gids", count: 2)) == [])
  }

  @Test func `nobody booked leaves an open need, which is soft`() throws {
    #expect(try texts([], Need(.skill, "gids", count: 2)) == ["soft skill 10:00–12:00 2/0"])
    #expect(
      try texts(["an"], Need(.skill, "gids", count: 2)) == ["soft skill 10:00–12:00 2/1"])
  }

  @Test func `who fits no need stands where somebody else should`() throws {
    #expect(
      try texts(["cas"], Need(.skill, "gids")) == ["hard skill cas 10:00–12:00 A.cas 1/0"])
    #expect(
      try texts(["cas"], Need(.skill, "gids", count: 2))
        == ["soft skill 10:00–12:00 2/0", "hard skill cas 10:00–12:00 A.cas 2/0"])
    #expect(
      try texts(["cas"], Need(.skill, "gids"), status: .option)
        == ["soft skill cas 10:00–12:00 A.cas 1/0"])
  }

  @Test func `who fills another need leaves this one open`() throws {
    #expect(
      try texts(["cas"], Need(.skill, "suppoost"), Need(.skill, "gids"))
        == ["soft skill 10:00–12:00 1/0"])
  }

  @Test func `a language is missing as soon as nobody else comes`() throws {
    #expect(
      try texts(["bo"], Need(.skill, "gids"), Need(.language, "fr"))
        == ["hard skill bo 10:00–12:00 A.bo 1/0"])
    #expect(
      try texts(["bo"], Need(.skill, "gids", count: 2), Need(.language, "fr"))
        == ["soft skill 10:00–12:00 2/1", "soft skill 10:00–12:00 1/0"])
  }

  @Test func `a language counts from B2 on, or from the level that is asked`() throws {
    func french(_ level: SkillGrant.Level?) -> HouseRow {
      .grant(SkillGrant(person: "bo", skill: "fr", level: level))
    }
    let need = Need(.language, "fr")
    #expect(try texts(["bo"], need, house: [french(.b2)]) == [])
    #expect(try texts(["bo"], need, house: [french(nil)]) == [])
    #expect(
      try texts(["bo"], need, house: [french(.b1)]) == ["hard skill bo 10:00–12:00 A.bo 1/0"])
    #expect(
      try texts(["bo"], Need(.language, "fr", level: .c1), house: [french(.b2)])
        == ["hard skill bo 10:00–12:00 A.bo 1/0"])
  }
}
