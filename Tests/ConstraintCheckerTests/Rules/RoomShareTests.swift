import ConstraintChecker
import TestSupport
import Testing

@Suite struct RoomShareTests {
  private let gallery = [DrawnPlan.gallery("textiel", people: 60, groups: 2)]

  @Test func `a third group at once is one too many`() throws {
    let drawn = try DrawnPlan(
      gallery, visitors: ["A": 47],
      """
                 10  11  12  13
      textiel    ··AAAAAA········
      textiel    ··AAAAAA········
      textiel    ···AAAAAA·······
      """)
    #expect(
      drawn.plan.conflictTexts == ["hard room-share textiel 10:45–12:00 A1 A2 A3 3/2"])
  }

  @Test func `the third group after the first two is fine`() throws {
    let drawn = try DrawnPlan(
      gallery, visitors: ["A": 47],
      """
                 10  11  12  13
      textiel    ··AAAAAA········
      textiel    ··AAAAAA········
      textiel    ········AAAAAA··
      """)
    #expect(drawn.plan.conflictTexts == [])
  }

  @Test func `people of different activities add up`() throws {
    let drawn = try DrawnPlan(
      gallery, visitors: ["A": 40, "B": 21],
      """
                 10  11  12  13
      textiel    ··AAAAAA········
      textiel    ····BBBBBB······
      """)
    #expect(
      drawn.plan.conflictTexts == ["hard room-share textiel 11:00–12:00 A1 B2 61/60"])
  }
}
