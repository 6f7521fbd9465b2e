import ConstraintChecker
import Planning

@testable import Repairs

/// Judges repairs by checking whole plans before and after, one step at a time.
struct RepairJudge {
  let plan: Plan
  let conflicts: [Conflict]
  private let keys: Set<String>
  private let named: [Named]

  init(_ plan: Plan) {
    self.plan = plan
    conflicts = ConstraintCheck.whole(plan).conflicts
    keys = Set(conflicts.map { $0.key(in: plan) })
    named = conflicts.map { Named($0, in: plan) }
  }

  /// Whether a repair leaves its conflict gone and brings no hard one.
  func holds(_ repair: Repair, for conflict: Conflict) throws -> Bool {
    var after = plan
    try after.apply(repair.change(in: plan))
    let found = ConstraintCheck.whole(after).conflicts
    let touched = Set(repair.edits.map(\.activity.id))
    return !isThere(conflict, in: after, found)
      && newHard(in: after, found, touched, than: conflict).isEmpty
  }

  /// The least any single step costs; nil where none is a repair.
  func best(for conflict: Conflict) -> RepairCost? {
    Vocabulary(plan: plan, now: nil).candidates(for: conflict)
      .compactMap { cost(of: $0, for: conflict) }.min()
  }

  private func cost(of candidate: Candidate, for conflict: Conflict) -> RepairCost? {
    var after = plan
    let change = PlanChange(candidate.edits.flatMap { $0.change(in: plan).edits })
    guard (try? after.apply(change)) != nil else { return nil }
    let found = ConstraintCheck.whole(after).conflicts
    let touched = Set(candidate.edits.map(\.activity.id))
    guard !isThere(conflict, in: after, found),
      newHard(in: after, found, touched, than: conflict).isEmpty
    else {
      return nil
    }
    let soft = found.filter { found in
      found.severity == .soft && !isOld(found, in: after, than: conflict)
        && !touched.isDisjoint(with: activities(of: found, in: after))
    }
    guard soft.isEmpty || conflict.severity == .hard else { return nil }
    var cost = candidate.cost
    cost.warnings = soft.count
    return cost
  }
}

extension RepairJudge {
  /// A conflict by the ids of those who take part.
  private struct Named: Hashable {
    let rule: RuleCode
    let resource: ResourceID?
    let bookings: Set<BookingID>

    init(_ conflict: Conflict, in plan: Plan) {
      rule = conflict.rule
      resource = conflict.resource.map { plan[$0].id }
      bookings = Set(conflict.bookings.map { plan.id($0) })
    }
  }

  /// Whether it was there before: under the same name, or as what its activity lacks at any time.
  private func isOld(_ found: Conflict, in after: Plan, than target: Conflict) -> Bool {
    if keys.contains(found.key(in: after)) { return true }
    let timed: [RuleCode] = [.staffAbsent, .staffHours, target.rule]
    guard !timed.contains(found.rule) else { return false }
    switch found.sides {
    case .activity, .booking: break
    case .pair, .many, .resource: return false
    }
    let lacks = found.measure.map { $0.needed - $0.available } ?? 0
    return zip(conflicts, named).contains { before, name in
      name == Named(found, in: after) && before.fact == found.fact
        && activities(of: before, in: plan) == activities(of: found, in: after)
        && before.severity >= found.severity
        && before.measure.map { $0.needed - $0.available } ?? 0 >= lacks
    }
  }

  private func activities(of conflict: Conflict, in plan: Plan) -> Set<ActivityID> {
    if case .activity(let activity) = conflict.sides { return [plan.id(activity)] }
    return Set(conflict.bookings.map { plan[$0].activity })
  }

  /// Hard conflicts after a change that were not there and are no remainder of one that was.
  private func newHard(
    in after: Plan, _ found: [Conflict], _ touched: Set<ActivityID>, than target: Conflict
  ) -> [Conflict] {
    found.filter { conflict in
      guard conflict.severity == .hard, !isOld(conflict, in: after, than: target) else {
        return false
      }
      let new = Named(conflict, in: after)
      let isRemainder = named.contains {
        $0.rule == new.rule && $0.resource == new.resource
          && new.bookings.isSubset(of: $0.bookings)
      }
      return !touched.isDisjoint(with: activities(of: conflict, in: after)) || !isRemainder
    }
  }

  private func isThere(_ conflict: Conflict, in after: Plan, _ found: [Conflict]) -> Bool {
    let ids = activities(of: conflict, in: plan)
    return found.contains { found in
      guard found.rule == conflict.rule, found.severity >= conflict.severity else { return false }
      switch conflict.sides {
      case .pair: return ids.isSubset(of: activities(of: found, in: after))
      case .many:
        return found.resource == conflict.resource && found.span.overlaps(conflict.span)
      case .booking(let booking):
        let id = plan.id(booking)
        return found.bookings.contains { after.id($0) == id }
      case .activity:
        return activities(of: found, in: after) == ids
          && (conflict.fact == nil || found.fact == conflict.fact)
      case .resource: return found.sides == conflict.sides
      }
    }
  }
}
