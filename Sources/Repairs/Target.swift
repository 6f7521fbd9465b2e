import ConstraintChecker
import Planning

/// The conflict to be repaired, by what lasts while its sides move.
struct Target {
  private let conflict: Conflict
  private let activities: Set<ActivityIndex>

  init(_ conflict: Conflict, in plan: Plan) {
    self.conflict = conflict
    activities = Set(conflict.bookings.map { ActivityIndex(plan.row($0).activity) })
  }

  func isSame(rule: RuleCode) -> Bool { rule == conflict.rule }

  /// Whether a conflict found after a change is still this one, no lighter than it was.
  func remains(as found: Conflict, in plan: Plan) -> Bool {
    guard found.rule == conflict.rule, found.severity >= conflict.severity else { return false }
    switch conflict.sides {
    case .pair:
      return activities.isSubset(
        of: found.bookings.map { ActivityIndex(plan.row($0).activity) })
    case .many:
      return found.resource == conflict.resource && found.span.overlaps(conflict.span)
    case .booking(let booking): return found.involves(booking)
    case .activity(let activity):
      return found.sides == .activity(activity)
        && (conflict.fact == nil || found.fact == conflict.fact)
    case .resource: return true
    }
  }

  /// Whether too much is still wanted there by those who did not move.
  func remains(around plan: Plan, _ check: inout ConstraintCheck) -> Bool {
    guard case .many = conflict.sides, let resource = conflict.resource else { return false }
    return check.conflicts(on: resource, around: conflict.span, in: plan)
      .contains { remains(as: $0, in: plan) }
  }
}
