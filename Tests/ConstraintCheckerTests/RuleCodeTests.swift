import ConstraintChecker
import Testing

/// The rules by their codes.
struct RuleCodeTests {
  @Test func `a rule's place in the order is its place among all rules`() {
    #expect(RuleCode.allCases.map(\.order) == Array(RuleCode.allCases.indices))
    #expect(RuleCode.roomDouble.order < RuleCode.ref.order)
  }
}
