import ConstraintChecker
import Planning
import Testing

@Suite struct StaggerTests {
  private func texts(
    _ starts: [Int], kind: String = "groepsbezoek", _ statuses: [Status] = [],
    policy: MuseumPolicy = MuseumPolicy(museum: "stam")
  ) throws -> [String] {
    try RuleExample(
      resources: [.exampleRoom("textiel", "Textiel", sharing: Resource.Sharing(people: 90))],
      activities: starts.enumerated().map { place, start in
        RuleExample.Planned(
          "Groep", start, start + 200, on: "textiel", kind: kind,
          status: statuses.isEmpty ? .confirmed : statuses[place])
      },
      house: [
        .kind(ActivityKind(id: "groepsbezoek", audience: .visitors, isGuided: true)),
        .policy(policy),
      ]
    ).plan().conflictTexts
  }

  @Test func `two groups may start together, a third waits`() throws {
    #expect(try texts([10_30, 10_30, 12_00]) == [])
    #expect(try texts([10_30, 10_30, 10_45]) == [])
    #expect(
      try texts([10_30, 10_30, 10_30])
        == ["soft stagger textiel 10:30–10:31 b1.1 b2.1 b3.1 3/2"])
  }

  @Test func `a quarter of an hour apart is enough, a minute less is not`() throws {
    #expect(try texts([10_30, 10_45]) == [])
    #expect(try texts([10_30, 10_44]) == ["soft stagger textiel 10:30–10:44 b1.1 b2.1 2/2"])
  }

  @Test func `what goes round without a guide starts when it likes`() throws {
    #expect(try texts([10_30, 10_31], kind: "vrij bezoek") == [])
  }

  @Test func `a museum has its own steps`() throws {
    let policy = MuseumPolicy(museum: "stam", staggerMinutes: 30, groupsTogether: 1)
    #expect(try texts([10_30, 11_00], policy: policy) == [])
    #expect(
      try texts([10_30, 10_59], policy: policy)
        == ["soft stagger textiel 10:30–10:59 b1.1 b2.1 2/1"])
    #expect(
      try texts([10_30, 10_30], policy: policy)
        == ["soft stagger textiel 10:30–10:31 b1.1 b2.1 2/1"])
  }

  @Test func `a concept that starts too soon is information`() throws {
    #expect(
      try texts([10_30, 10_40], [.confirmed, .concept])
        == ["info stagger textiel 10:30–10:40 b1.1 b2.1 2/2"])
  }
}
