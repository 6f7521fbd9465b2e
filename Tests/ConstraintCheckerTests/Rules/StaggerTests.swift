import ConstraintChecker
import Planning
import Testing

@Suite struct StaggerTests {
  private func found(
    _ starts: [Int], quantity: Int = 1, statuses: [Status] = [], kind: String = "rondleiding",
    sharing: Resource.Sharing? = Resource.Sharing(people: 900)
  ) throws -> [String] {
    let groups = starts.enumerated().map { place, start in
      RuleExample.Planned(
        "Groep", start, 12_00, on: "hal", quantity: quantity, kind: kind,
        status: place < statuses.count ? statuses[place] : .confirmed)
    }
    return try RuleExample(
      resources: [.exampleRoom("hal", "Hal", sharing: sharing)], activities: groups,
      house: [.kind(ActivityKind(id: "rondleiding", isGuided: true))]
    ).texts(.stagger)
  }

  @Test func `two groups may start together, three may not`() throws {
    #expect(try found([10_00, 10_00]) == [])
    #expect(
      try found([10_00, 10_00, 10_14]) == ["soft stagger hal 10:00–10:15 b1.1 b2.1 b3.1 3/2"])
  }

  @Test func `a step apart is apart`() throws {
    #expect(try found([10_00, 10_00, 10_15]) == [])
  }

  @Test func `a chain is told in windows, none inside another`() throws {
    #expect(
      try found([10_00, 10_05, 10_10, 10_15, 10_20])
        == [
          "soft stagger hal 10:00–10:15 b1.1 b2.1 b3.1 3/2",
          "soft stagger hal 10:05–10:20 b2.1 b3.1 b4.1 3/2",
          "soft stagger hal 10:10–10:25 b3.1 b4.1 b5.1 3/2",
        ])
  }

  @Test func `one booking may bring several groups`() throws {
    #expect(try found([10_00], quantity: 3) == ["soft stagger hal 10:00–10:15 b1.1 3/2"])
  }

  @Test func `a concept only informs`() throws {
    #expect(
      try found([10_00, 10_00, 10_10], statuses: [.confirmed, .option, .concept])
        == ["info stagger hal 10:00–10:15 b1.1 b2.1 b3.1 3/2"])
  }

  @Test func `only guided groups in a shared room count`() throws {
    #expect(try found([10_00, 10_00, 10_00], kind: "iets") == [])
    #expect(try found([10_00, 10_00, 10_00], sharing: nil) == [])
  }
}
