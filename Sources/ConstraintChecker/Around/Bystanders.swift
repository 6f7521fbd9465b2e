import Planning

/// Those whom a change leaves alone, on the days around what comes or goes.
///
/// Whoever leaves a line makes two others neighbours, such as two visits at museums too far apart
/// when what lay between them is gone.
package struct Bystanders {
  private let plan: Plan
  /// How places stood before, kept from one change to the next.
  private var stood: [Disturbance.Place: Stood] = [:]

  /// `plan` is the one that changes are tried on.
  package init(of plan: Plan) {
    self.plan = plan
  }

  /// Soft and hard conflicts that a change brings in which nobody takes part whom it touches.
  ///
  /// As far as they lie in what is looked at. `base` has looked things up of the plan before the
  /// change, `check` of the one after it.
  package mutating func clashes(
    after change: PlanChange, in after: Plan, _ base: inout ConstraintCheck,
    _ check: inout ConstraintCheck
  ) -> [Conflict] {
    let disturbance = Disturbance(by: change, before: plan, after: after)
    let touched = Set(disturbance.activities.compactMap { after.activity($0) })
    var clashes: [Conflict] = []
    for place in disturbance.places(in: plan, &base) {
      let before = stood(in: place, &base)
      for conflict in check.conflicts(on: place.resource, in: place.window, of: after)
      where conflict.severity > .info && !before.includes(conflict, in: after) {
        // What is touched is looked at by itself.
        guard touched.isDisjoint(with: conflict.participants(in: after)) else { continue }
        clashes.append(conflict)
      }
    }
    return clashes
  }

  private mutating func stood(
    in place: Disturbance.Place, _ base: inout ConstraintCheck
  ) -> Stood {
    if let known = stood[place] { return known }
    let found = Stood(base.conflicts(on: place.resource, in: place.window, of: plan), in: plan)
    stood[place] = found
    return found
  }
}

extension Bystanders {
  /// What one change brings among others, whole and in the names it has in a list of all conflicts.
  static func conflicts(
    after change: PlanChange, from plan: Plan, to after: Plan, now: Instant?
  ) -> Set<Conflict> {
    var (base, check) = (ConstraintCheck(now: now), ConstraintCheck(now: now))
    var bystanders = Bystanders(of: plan)
    let clashes = bystanders.clashes(after: change, in: after, &base, &check)
    return Set(clashes.map { check.whole($0, in: after) })
  }
}

extension ConstraintCheck {
  /// A conflict that may have been cut off where looking ended, as it is in all of the plan.
  fileprivate mutating func whole(_ part: Conflict, in plan: Plan) -> Conflict {
    let bookings = Set(part.bookings)
    guard let activity = part.participants(in: plan).first else { return part }
    return conflicts(of: activity, in: plan).first {
      $0.rule == part.rule && $0.resource == part.resource && $0.span.overlaps(part.span)
        && bookings.isSubset(of: $0.bookings)
    } ?? part
  }
}

extension Conflict {
  /// The activities whose bookings take part.
  package func participants(in plan: Plan) -> Set<ActivityIndex> {
    Set(bookings.map { ActivityIndex(plan.row($0).activity) })
  }
}
