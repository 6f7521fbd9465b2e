import ConstraintChecker
import Planning
import TestSupport
import Testing

@Suite struct GuideRatioTests {
  private static let people = [
    PeoplePlan.person("an", skills: ["gids", "lang:nl"]), PeoplePlan.person("bo"),
    PeoplePlan.person("cas", skills: ["suppoost"]),
  ]

  private func texts(
    visitors: Int?, _ people: [String], now: String? = nil, kind: String = "rondleiding",
    pupilsPerAdult: Int = 0
  ) throws -> [String] {
    var drawn = try PeoplePlan(
      Self.people,
      [
        .kind(ActivityKind(id: "rondleiding", isGuided: true)), .kind(ActivityKind(id: "lezing")),
        .kind(ActivityKind(id: "klas", audience: .schools, isGuided: true)),
        .setting(
          RuleSetting(rule: "guide-ratio", parameters: ["pupils-per-adult": pupilsPerAdult])),
        .policy(MuseumPolicy(museum: "im", visitorsPerGuide: 20)),
      ])
    try drawn.book(
      "A", of: people, "2027-03-22T10:30", "2027-03-22T12:00", at: "im", kind: kind,
      visitors: visitors)
    return try drawn.texts(.guideRatio, now: now)
  }

  @Test func `one guide for twenty visitors, two for one more`() throws {
    #expect(try texts(visitors: 20, ["an"]) == [])
    #expect(try texts(visitors: 21, ["an"]) == ["soft guide-ratio 10:30–12:00 2/1"])
    #expect(try texts(visitors: 47, ["an", "bo"]) == ["soft guide-ratio 10:30–12:00 3/2"])
    #expect(try texts(visitors: 40, ["an", "bo"]) == [])
  }

  @Test func `an attendant guides nobody`() throws {
    #expect(try texts(visitors: 10, ["cas"]) == ["soft guide-ratio 10:30–12:00 1/0"])
  }

  @Test func `hard from two days before until it starts`() throws {
    let soft = ["soft guide-ratio 10:30–12:00 1/0"]
    let hard = ["hard guide-ratio 10:30–12:00 1/0"]
    #expect(try texts(visitors: 10, [], now: "2027-03-19T23:59") == soft)
    #expect(try texts(visitors: 10, [], now: "2027-03-20T00:00") == hard)
    #expect(try texts(visitors: 10, [], now: "2027-03-22T10:29") == hard)
    #expect(try texts(visitors: 10, [], now: "2027-03-22T10:30") == soft)
  }

  @Test func `only guided kinds with visitors`() throws {
    #expect(try texts(visitors: 47, [], kind: "lezing") == [])
    #expect(try texts(visitors: nil, []) == [])
  }

  @Test func `adults who come along with a class count where a museum says so`() throws {
    // One for each eight pupils begun: 17 and 3 are twenty, 18 and 3 one more.
    #expect(try texts(visitors: 17, ["an"], kind: "klas", pupilsPerAdult: 8) == [])
    #expect(
      try texts(visitors: 18, ["an"], kind: "klas", pupilsPerAdult: 8)
        == ["soft guide-ratio 10:30–12:00 2/1"])
    #expect(try texts(visitors: 18, ["an"], kind: "klas") == [])
    #expect(try texts(visitors: 20, ["an"], kind: "klas") == [])
    #expect(try texts(visitors: 20, ["an"], pupilsPerAdult: 8) == [])
    // With as many adults as pupils.
    #expect(try texts(visitors: 10, ["an"], kind: "klas", pupilsPerAdult: 1) == [])
    #expect(
      try texts(visitors: 11, ["an"], kind: "klas", pupilsPerAdult: 1)
        == ["soft guide-ratio 10:30–12:00 2/1"])
  }
}
