import ConstraintChecker
import Planning
import TestSupport
import Testing

@Suite struct GuideLangTests {
  private func texts(
    _ people: [String] = ["an"], skills: [String] = ["gids", "lang:nl"],
    level: SkillGrant.Level?? = nil, status: Status = .confirmed, needs: [Need] = []
  ) throws -> [String] {
    var house: [HouseRow] = [.kind(ActivityKind(id: "rondleiding", isGuided: true))]
    if let level { house.append(.grant(SkillGrant(person: "an", skill: "fr", level: level))) }
    var drawn = try PeoplePlan(
      [PeoplePlan.person("an", skills: skills), PeoplePlan.person("cas", skills: ["suppoost"])],
      house)
    try drawn.book(
      "A", of: people, "2027-03-22T10:30", "2027-03-22T12:00", kind: "rondleiding", status: status,
      language: "fr", needs: needs)
    #expect(try drawn.texts(.skill).allSatisfy { $0.hasPrefix("soft") })
    return try drawn.texts(.guideLang)
  }

  @Test func `a guide without the language`() throws {
    #expect(try texts() == ["hard guide-lang an 10:30–12:00 A.an"])
    #expect(try texts(skills: ["gids", "lang:fr"]) == [])
    #expect(try texts(status: .option) == ["soft guide-lang an 10:30–12:00 A.an"])
  }

  @Test func `from B2 on, and a level nobody knows is enough`() throws {
    #expect(try texts(level: .some(.b1)) == ["hard guide-lang an 10:30–12:00 A.an"])
    #expect(try texts(level: .some(.b2)) == [])
    #expect(try texts(level: .some(nil)) == [])
    #expect(
      try texts(level: .some(.b2), needs: [Need(.language, "fr", level: .c1)])
        == ["hard guide-lang an 10:30–12:00 A.an"])
  }

  @Test func `an attendant need not speak it, and nobody booked is nobody wrong`() throws {
    #expect(try texts(["cas"]) == [])
    #expect(try texts([]) == [])
  }

  @Test func `one guide at the level asked for does not excuse another`() throws {
    var drawn = try PeoplePlan(
      [PeoplePlan.person("an", skills: ["gids"]), PeoplePlan.person("bo", skills: ["gids"])],
      [
        .kind(ActivityKind(id: "rondleiding", isGuided: true)),
        .grant(SkillGrant(person: "an", skill: "fr", level: .c1)),
        .grant(SkillGrant(person: "bo", skill: "fr", level: .b2)),
      ])
    try drawn.book(
      "A", of: ["an", "bo"], "2027-03-22T10:30", "2027-03-22T12:00", kind: "rondleiding",
      language: "fr", needs: [Need(.language, "fr", level: .c1)])
    // With a single activity the whole check looks at it anyway.
    try drawn.book("B", of: ["an"], "2027-03-24T10:30", "2027-03-24T12:00")
    #expect(try drawn.texts(.guideLang) == ["hard guide-lang bo 10:30–12:00 A.bo"])
  }
}
