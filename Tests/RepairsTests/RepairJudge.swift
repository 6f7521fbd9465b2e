import ConstraintChecker
import Planning

@testable import Repairs

/// Judges repairs by checking whole plans before and after, one step at a time.
struct RepairJudge {
  let plan: Plan
  let conflicts: [Conflict]
  private let keys: Set<String>
  private let named: [Named]
  let now: Instant?

  init(_ plan: Plan, now: Instant? = nil) {
    self.plan = plan
    self.now = now
    conflicts = ConstraintCheck.whole(plan, now: now).conflicts
    keys = Set(conflicts.map { $0.key(in: plan) })
    named = conflicts.map { Named($0, in: plan) }
  }

  /// Whether a repair leaves its conflict gone and brings no hard one.
  func holds(_ repair: Repair, for conflict: Conflict) throws -> Bool {
    var after = plan
    try after.apply(repair.change(in: plan))
    let found = ConstraintCheck.whole(after, now: now).conflicts
    let touched = Set(repair.edits.map(\.activity.id))
    return !isThere(conflict, in: after, found)
      && new(.hard, in: after, found, touched, than: conflict).isEmpty
  }

  /// Whether a conflict is there still once some activities are otherwise.
  func isThere(_ conflict: Conflict, after edits: [ActivityEdit]) throws -> Bool {
    var after = plan
    try after.apply(PlanChange(edits.flatMap { $0.change(in: plan).edits }))
    return isThere(conflict, in: after, ConstraintCheck.whole(after, now: now).conflicts)
  }

  /// The least any single step costs; nil where none is a repair.
  func best(for conflict: Conflict) -> RepairCost? {
    Vocabulary(plan: plan, now: now).candidates(for: conflict)
      .compactMap { candidate in
        warnings(of: candidate.edits, candidate.rows, for: conflict).map { warnings in
          var cost = candidate.cost
          cost.warnings = warnings
          return cost
        }
      }.min()
  }

  /// How many soft conflicts a change brings; nil where it is no repair.
  func warnings(
    of edits: [ActivityEdit], _ rows: [Replacement<HouseRow>] = [], for conflict: Conflict
  ) -> Int? {
    var after = plan
    let change = PlanChange(
      edits.flatMap { $0.change(in: plan).edits } + rows.map { .house($0) })
    guard !change.isEmpty, (try? after.apply(change)) != nil else { return nil }
    let found = ConstraintCheck.whole(after, now: now).conflicts
    let touched = Set(edits.map(\.activity.id))
    guard !isThere(conflict, in: after, found),
      new(.hard, in: after, found, touched, than: conflict).isEmpty
    else { return nil }
    let soft = new(.soft, in: after, found, touched, than: conflict)
    return soft.isEmpty || conflict.severity == .hard ? soft.count : nil
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

  /// Conflicts after a change that were not there and are no remainder of one that was.
  ///
  /// Soft ones that look months and weeks ahead are not counted where nobody of them was touched.
  private func new(
    _ severity: Severity, in after: Plan, _ found: [Conflict], _ touched: Set<ActivityID>,
    than target: Conflict
  ) -> [Conflict] {
    found.filter { conflict in
      guard conflict.severity == severity, !isOld(conflict, in: after, than: target) else {
        return false
      }
      if !touched.isDisjoint(with: activities(of: conflict, in: after)) { return true }
      if conflict.rule == .avgWeek || conflict.rule == .nightSun { return false }
      let new = Named(conflict, in: after)
      return !zip(conflicts, named).contains { before, name in
        name.rule == new.rule && name.resource == new.resource
          && before.severity >= conflict.severity && new.bookings.isSubset(of: name.bookings)
      }
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
      case .resource:
        guard let zone = conflict.zone else { return found.sides == conflict.sides }
        return found.zone?.id == zone.id && found.span.overlaps(conflict.span)
      }
    }
  }
}
