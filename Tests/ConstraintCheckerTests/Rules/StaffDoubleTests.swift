import ConstraintChecker
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
}
