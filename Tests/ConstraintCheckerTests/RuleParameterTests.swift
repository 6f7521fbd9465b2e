import ConstraintChecker
import Testing

@Suite struct RuleParameterTests {
  private func read(_ text: String, _ rule: RuleCode, _ name: String) throws -> Int? {
    try #require(rule.description.parameter(name)).read(text)
  }

  @Test(arguments: [
    ("11", 660), ("11 u", 660), ("11u", 660), ("11h", 660), ("10u30", 630), ("10:30", 630),
    ("660 min", 660), ("90 min", 90), ("1 d", 1440), ("0", 0),
  ])
  func `a rest that is shown in hours is typed in hours, or with a unit`(
    _ text: String, _ minutes: Int
  ) throws {
    #expect(try read(text, .restDay, "daily-rest") == minutes)
  }

  @Test func `what is shown in minutes, hours, days or percent is typed so`() throws {
    #expect(try read("35 u", .restWeek, "weekly-rest") == 2100)
    #expect(try read("90", .breakTime, "break") == 90)
    #expect(try read("1u30", .breakTime, "break") == 90)
    #expect(try read("3 d", .climate, "stable-hours") == 72)
    #expect(try read("72", .climate, "stable-hours") == 72)
    #expect(try read("2 weken", .optionExp, "warn-days") == 14)
    #expect(try read("90 %", .roomCap, "warn-percent") == 90)
    #expect(try read("100", .guardMin, "people-per-guard") == 100)
  }

  @Test(arguments: ["", "x", "11 x", "11 12", "999999999999999999"])
  func `what is no value is none`(_ text: String) throws {
    #expect(try read(text, .restDay, "daily-rest") == nil)
    #expect(try read("90 min", .climate, "stable-hours") == nil)
    #expect(try read("11 u", .roomCap, "warn-percent") == nil)
  }

  @Test(arguments: RuleCode.allCases)
  func `a value is typed so that it is read again, by name alone too`(_ rule: RuleCode) throws {
    for parameter in rule.description.parameters {
      for value in [parameter.standard, parameter.allowed.lowerBound, parameter.allowed.upperBound]
      {
        #expect(parameter.read(parameter.typed(value)) == value)
      }
      let named = try #require(RuleParameter.named(parameter.name.rawValue))
      #expect((named.unit, named.shown) == (parameter.unit, parameter.shown))
    }
  }

  @Test func `hours and a half are typed as such`() throws {
    let rest = try #require(RuleCode.restDay.description.parameter("daily-rest"))
    #expect(rest.typed(660) == "11" && rest.typed(630) == "10:30")
  }
}
