import ConstraintChecker
import Planning
import TestSupport
import Testing

@Suite struct RefTests {
  private func conflicts(_ change: (inout Activity) -> Void) throws -> [String] {
    var plan = try DrawnPlan(
      [DrawnPlan.room("refter")],
      """
                 10  11  12
      refter     AAAA········
      """
    ).plan
    let index = try #require(plan.activity("A"))
    let before = plan[index]
    var after = before
    change(&after)
    try plan.apply(PlanChange([.activity(Replacement(from: before, to: after))]))
    return plan.conflictTexts
  }

  @Test func `an exhibition that does not exist is named`() throws {
    #expect(try conflicts { $0.about.exhibition = "expo-99" } == ["soft ref 10:00–11:00"])
  }

  @Test func `an exhibition that exists is fine`() throws {
    #expect(try conflicts { $0.about.exhibition = "A" } == [])
  }

  @Test(arguments: ["nl", "fr", "vgt", "nl-BE", "zh-Hant", ""])
  func `well-formed languages are fine`(tag: String) throws {
    #expect(try conflicts { $0.language = tag } == [])
  }

  @Test(arguments: ["vlaams", "n", "nl_BE", "nl-", "1a"])
  func `a word that is no language is named`(tag: String) throws {
    #expect(try conflicts { $0.language = tag } == ["soft ref 10:00–11:00"])
  }

  @Test func `rooms that contain each other are a hard conflict`() throws {
    let drawn = try DrawnPlan(
      [DrawnPlan.room("noord", partOf: "zuid"), DrawnPlan.room("zuid", partOf: "noord")],
      "           10  11")
    let found = ConstraintCheck.whole(drawn.plan).conflicts
    #expect(found.map(\.rule) == [.ref, .ref])
    #expect(found.map(\.severity) == [.hard, .hard])
  }
}
