import ConstraintChecker
import Planning

/// The conflict to be repaired, by what lasts while its sides move.
struct Target {
  private let conflict: Conflict
  private let activities: Set<ActivityIndex>
  /// Minutes after its activity's start; nil for what concerns all of it.
  private let part: Range<Int32>?

  init(_ conflict: Conflict, in plan: Plan) {
    self.conflict = conflict
    activities = Set(conflict.bookings.map { ActivityIndex(plan.row($0).activity) })
    part = Target.part(of: conflict, in: plan)
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
        && isSamePart(found, of: activity, in: plan)
    case .resource: return true
    }
  }

  /// Whether too much is still wanted there by those who did not move, and by how much at least.
  func remains(
    around plan: Plan, _ check: inout ConstraintCheck, by excess: Int = .min
  ) -> Bool {
    if let zone = conflict.zone {
      return check.lacks(of: zone, in: plan).contains {
        $0.span.overlaps(conflict.span) && $0.severity >= conflict.severity
      }
    }
    guard case .many = conflict.sides, let resource = conflict.resource else { return false }
    let reach = max(check.reach(on: resource, in: plan), conflict.outlook(in: plan))
    let window = conflict.span.widened(before: reach, after: reach)
    return check.conflicts(on: resource, in: window, of: plan)
      .contains { remains(as: $0, in: plan) && $0.excess >= excess }
  }

  /// A lack at other hours of the same activity is another conflict.
  private func isSamePart(
    _ found: Conflict, of activity: ActivityIndex, in plan: Plan
  ) -> Bool {
    guard let part, let other = Target.part(of: found, in: plan) else { return true }
    return part.overlaps(other)
  }

  private static func part(of conflict: Conflict, in plan: Plan) -> Range<Int32>? {
    guard conflict.rule == .guardMin, case .activity(let activity) = conflict.sides else {
      return nil
    }
    let (own, start) = (plan.row(activity).span, plan.row(activity).start)
    guard conflict.span != own else { return nil }
    return (conflict.span.start.minutes - start)..<(conflict.span.end.minutes - start)
  }
}

extension Conflict {
  fileprivate var excess: Int { measure.map { $0.needed - $0.available } ?? 0 }
}
