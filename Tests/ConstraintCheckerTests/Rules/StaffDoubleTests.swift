import ConstraintChecker
import Planning
import TestSupport
import Testing

@Suite struct StaffDoubleTests {
  @Test func `one person cannot be in two places`() throws {
    let drawn = try DrawnPlan(
      [DrawnPlan.person("gids-04"), DrawnPlan.person("gids-05")],
      """
                 08  09  10  11  12
      gids-04    ····AAAAAAAA········
      gids-04    ·········BBBBBBBB···
      gids-05    ····CCCC············
      """)
    #expect(drawn.plan.conflictTexts == ["hard staff-double gids-04 10:15–11:00 A1 B2"])
  }

  @Test func `one visit right after another is fine`() throws {
    let drawn = try DrawnPlan(
      [DrawnPlan.person("gids-04")],
      """
                 08  09  10  11  12
      gids-04    ····AAAA············
      gids-04    ········BBBB········
      """)
    #expect(drawn.plan.conflictTexts == [])
  }

  @Test(arguments: [("toezicht", "lezing"), ("lezing", "toezicht")])
  func `whoever may do something else meanwhile is not doubly booked, one side is enough`(
    _ one: String, _ other: String
  ) throws {
    func found(_ one: String, _ other: String) throws -> [String] {
      try RuleExample(
        resources: [.examplePerson("gids-04", "Gids 04")],
        activities: [
          RuleExample.Planned("A", 10_00, 12_00, on: "gids-04", kind: one),
          RuleExample.Planned("B", 11_00, 13_00, on: "gids-04", kind: other),
        ], house: [.kind(ActivityKind(id: "toezicht", allowsParallel: true))]
      ).texts(.staffDouble)
    }
    #expect(try found(one, other) == [])
    #expect(
      try found("lezing", "lezing") == ["hard staff-double gids-04 11:00–12:00 b1.1 b2.1"])
  }
}
