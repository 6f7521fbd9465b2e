import ConstraintChecker
import Planning

extension RuleExample {
  /// What one rule finds in it, as tests expect conflicts; bookings are `b1.1`, `b2.1`, ….
  func texts(_ rule: RuleCode) throws -> [String] {
    let plan = try plan()
    return ConstraintCheck.whole(plan, now: now).conflicts.filter { $0.rule == rule }
      .map { $0.text(in: plan) }
  }
}
