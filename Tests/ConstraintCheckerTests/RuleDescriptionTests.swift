import ConstraintChecker
import Planning
import Testing

@Suite struct RuleDescriptionTests {
  private func rules(found example: RuleExample) throws -> Set<RuleCode> {
    let plan = try example.plan()
    return Set(ConstraintCheck.whole(plan, now: example.now).conflicts.map(\.rule))
  }

  @Test(arguments: RuleCode.allCases)
  func `the example that passes does, by every rule`(_ rule: RuleCode) throws {
    #expect(try rules(found: rule.description.passes) == [])
  }

  @Test(arguments: RuleCode.allCases)
  func `the example that fails does, by this rule alone`(_ rule: RuleCode) throws {
    #expect(try rules(found: rule.description.fails) == [rule])
  }

  @Test(arguments: RuleCode.allCases)
  func `an example fails as badly as its rule can`(_ rule: RuleCode) throws {
    let example = rule.description.fails
    let conflicts = ConstraintCheck.whole(try example.plan(), now: example.now).conflicts
    let worst = try #require(conflicts.map(\.severity).max())
    #expect(worst <= rule.description.worst)
  }

  @Test(arguments: RuleCode.allCases)
  func `what counts where nobody set anything is allowed`(_ rule: RuleCode) {
    let parameters = rule.description.parameters
    #expect(Set(parameters.map(\.name)).count == parameters.count)
    for parameter in parameters { #expect(parameter.allowed.contains(parameter.standard)) }
  }

  @Test func `the Monday of the examples is 22 March 2027`() {
    #expect(RuleExample.monday.description == "2027-03-22")
    #expect(RuleExample.monday.weekday == 1)
  }

  @Test func `a museum's own parameter counts there, everyone's elsewhere`() {
    let house = House([
      .setting(RuleSetting(museum: "stam", rule: "room-cap", parameters: ["warn-percent": 80])),
      .setting(RuleSetting(rule: "room-cap", parameters: ["warn-percent": 95])),
    ])
    guard let parameter = RuleCode.roomCap.description.parameter("warn-percent") else { return }
    #expect(parameter.value(of: .roomCap, in: "stam", house) == 80)
    #expect(parameter.value(of: .roomCap, in: "hva", house) == 95)
    #expect(parameter.value(of: .roomCap, in: "hva", House()) == 90)
  }
}
