import ConstraintChecker
import Planning
import TestSupport

extension PeoplePlan {
  /// The conflicts of one rule as text, in order.
  func texts(_ rule: RuleCode, now: String? = nil) throws -> [String] {
    let now = try now.map { try PeoplePlan.moment($0) }
    return ConstraintCheck.whole(plan, now: now).conflicts.filter { $0.rule == rule }
      .map { $0.text(in: plan) }
  }
}
