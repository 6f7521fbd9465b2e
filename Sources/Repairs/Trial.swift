import ConstraintChecker
import Planning

/// Tries changes on a copy of the plan that is made once, and takes them back.
struct Trial {
  /// What a change would do.
  struct Outcome {
    /// What was to be repaired is there no longer.
    let isGone: Bool
    /// Conflicts that were not there before, with those not touched who take part in them.
    let hard: [(conflict: Conflict, others: [ActivityIndex])]
    let soft: Int
  }

  /// What an activity took part in before anything was tried.
  private struct Known {
    var keys: Set<String> = []
    var matters: [Matter: Matter.Extent] = [:]
  }

  let plan: Plan
  let now: Instant?
  private let target: Target
  private var scratch: Plan
  private var check: ConstraintCheck
  /// Of the plan as it is: what a change leaves of zones is held against it.
  private var zones: ConstraintCheck
  private var known: [ActivityIndex: Known] = [:]
  /// Changes tried so far.
  private(set) var count = 0

  init(_ plan: Plan, repairing conflict: Conflict, now: Instant?) {
    self.plan = plan
    self.now = now
    target = Target(conflict, in: plan)
    scratch = plan
    check = ConstraintCheck(now: now)
    zones = ConstraintCheck(now: now)
  }

  /// Nil when the change does not fit the plan.
  mutating func outcome(of edits: [ActivityEdit]) -> Outcome? {
    count += 1
    let change = PlanChange(edits.flatMap { $0.change(in: plan).edits })
    guard !change.isEmpty, (try? scratch.apply(change)) != nil else { return nil }
    defer {
      // What was just done goes back; a plan that refuses is a broken promise of its own.
      do { try scratch.apply(change.inverse) } catch { preconditionFailure("a trial goes back") }
    }
    return judge(edits)
  }

  private mutating func judge(_ edits: [ActivityEdit]) -> Outcome {
    let touched = edits.compactMap { scratch.activity($0.activity.id) }
    var hard: [(conflict: Conflict, others: [ActivityIndex])] = []
    var (soft, remains) = (0, false)
    var seen: Set<Conflict> = []
    for activity in touched {
      let before = known(of: activity)
      for conflict in check.conflicts(of: activity, in: scratch)
      where seen.insert(conflict).inserted {
        if target.remains(as: conflict, in: scratch) { remains = true }
        guard conflict.severity > .info, isNew(conflict, to: before) else { continue }
        if conflict.severity == .soft { soft += 1; continue }
        hard.append((conflict, others(in: conflict, than: touched)))
      }
    }
    for conflict in edits.flatMap({ zones.zones(leftBy: $0.proposal(in: plan), in: plan) }) {
      if conflict.severity == .hard { hard.append((conflict, [])) } else { soft += 1 }
    }
    if !remains, hard.isEmpty { remains = target.remains(around: scratch, &check) }
    return Outcome(isGone: !remains, hard: hard, soft: soft)
  }

  private func others(
    in conflict: Conflict, than touched: [ActivityIndex]
  ) -> [ActivityIndex] {
    var others: [ActivityIndex] = []
    for booking in conflict.bookings {
      let activity = ActivityIndex(scratch.row(booking).activity)
      if !touched.contains(activity), !others.contains(activity) { others.append(activity) }
    }
    return others
  }

  /// What is left of the conflict itself counts as new: it is told what stays of it.
  private func isNew(_ conflict: Conflict, to before: Known) -> Bool {
    if before.keys.contains(conflict.key(in: scratch)) { return false }
    guard !target.isSame(rule: conflict.rule), let matter = Matter(conflict) else { return true }
    return before.matters[matter].map { !$0.covers(Matter.Extent(conflict)) } ?? true
  }

  private mutating func known(of activity: ActivityIndex) -> Known {
    if let known = known[activity] { return known }
    // Half of a visit that was split is new.
    guard plan.activity(scratch.id(activity)) != nil else { return Known() }
    var found = Known()
    for conflict in check.conflicts(of: activity, in: plan) {
      found.keys.insert(conflict.key(in: plan))
      if let matter = Matter(conflict) { found.matters[matter] = Matter.Extent(conflict) }
    }
    known[activity] = found
    return found
  }
}
