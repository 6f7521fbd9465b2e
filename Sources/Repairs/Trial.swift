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

  /// What a change was found to do so far.
  private struct Findings {
    var hard: [(conflict: Conflict, others: [ActivityIndex])] = []
    var soft = 0
    var remains = false
  }

  let plan: Plan
  let now: Instant?
  private let target: Target
  private var scratch: Plan
  private var check: ConstraintCheck
  /// Of the plan as it is: what it has looked up stays true.
  private var base: ConstraintCheck
  private var known: [ActivityIndex: Known] = [:]
  private var bystanders: Bystanders
  /// Changes tried so far.
  private(set) var count = 0

  init(_ plan: Plan, repairing conflict: Conflict, now: Instant?) {
    self.plan = plan
    self.now = now
    target = Target(conflict, in: plan)
    scratch = plan
    check = ConstraintCheck(now: now)
    base = ConstraintCheck(now: now)
    bystanders = Bystanders(of: plan)
  }

  /// Nil when the change does not fit the plan; no more is found where what was to be repaired
  /// remains and who asks wants only those by which it is gone.
  mutating func outcome(of steps: [Candidate], onlyIfGone: Bool = false) -> Outcome? {
    count += 1
    let edits = steps.flatMap(\.edits)
    let change = PlanChange(
      edits.flatMap { $0.change(in: plan).edits } + steps.flatMap(\.rows).map { .house($0) })
    guard !change.isEmpty, (try? scratch.apply(change)) != nil else { return nil }
    defer { takeBack(change) }
    return judge(edits, change, onlyIfGone)
  }

  /// A plan that refuses what was just done to go back is a broken promise of its own.
  private mutating func takeBack(_ change: PlanChange) {
    check.forget()
    do { try scratch.apply(change.inverse) } catch { preconditionFailure("a trial goes back") }
  }

  private mutating func judge(
    _ edits: [ActivityEdit], _ change: PlanChange, _ onlyIfGone: Bool
  ) -> Outcome {
    let touched = edits.compactMap { scratch.activity($0.activity.id) }
    var findings = Findings()
    lookAtTouched(touched, onlyIfGone, into: &findings)
    // Whoever fails already need not be held against those around.
    if !findings.remains, findings.hard.isEmpty {
      findings.remains = target.remains(around: scratch, &check)
      if !findings.remains {
        lookAround(change, into: &findings)
        lookAtZones(edits, into: &findings)
      }
    }
    return Outcome(isGone: !findings.remains, hard: findings.hard, soft: findings.soft)
  }

  /// Whether what was to be repaired remains when an activity is not there at all.
  mutating func remains(without activity: ActivityIndex, by excess: Int) -> Bool {
    var edit = ActivityEdit(of: activity, in: plan)
    edit.activity.status = .cancelled
    let change = edit.change(in: plan)
    guard (try? scratch.apply(change)) != nil else { return false }
    let remains = target.remains(around: scratch, &check, by: excess)
    takeBack(change)
    return remains
  }

  private func others(
    in conflict: Conflict, than touched: [ActivityIndex]
  ) -> [ActivityIndex] {
    var seen = Set(touched)
    return conflict.bookings.map { ActivityIndex(scratch.row($0).activity) }
      .filter { seen.insert($0).inserted }
  }
}

// MARK: - What is moved

extension Trial {
  private mutating func lookAtTouched(
    _ touched: [ActivityIndex], _ onlyIfGone: Bool, into findings: inout Findings
  ) {
    var seen: Set<Conflict> = []
    for activity in touched {
      let found = conflicts(of: activity)
      if found.contains(where: { target.remains(as: $0, in: scratch) }) {
        findings.remains = true
        if onlyIfGone { return }
      }
      for conflict in found where seen.insert(conflict).inserted {
        guard conflict.severity > .info else { continue }
        let before = known(of: activity)
        guard isNew(conflict, to: before) else { continue }
        if conflict.severity == .soft { findings.soft += 1; continue }
        findings.hard.append((conflict, others(in: conflict, than: touched)))
      }
    }
  }

  /// References are looked at only where one is to be put right: no step makes another.
  private mutating func conflicts(of activity: ActivityIndex) -> [Conflict] {
    let found = check.conflicts(of: activity, in: scratch)
    guard target.isSame(rule: .ref) else { return found }
    return found + ConstraintCheck.references(of: activity, in: scratch)
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
    for conflict in base.conflicts(of: activity, in: plan) {
      found.keys.insert(conflict.key(in: plan))
      if let matter = Matter(conflict) { found.matters[matter] = Matter.Extent(conflict) }
    }
    known[activity] = found
    return found
  }
}

// MARK: - Who is moved past

extension Trial {
  /// What a change leaves between those who were not touched.
  private mutating func lookAround(_ change: PlanChange, into findings: inout Findings) {
    for conflict in bystanders.clashes(after: change, in: scratch, &base, &check) {
      if conflict.severity == .soft { findings.soft += 1; continue }
      findings.hard.append((conflict, others(in: conflict, than: [])))
    }
  }

  /// Who is taken away from a zone leaves it to fewer than it asks for.
  private mutating func lookAtZones(_ edits: [ActivityEdit], into findings: inout Findings) {
    for conflict in edits.flatMap({ base.zones(leftBy: $0.proposal(in: plan), in: plan) }) {
      if conflict.severity == .soft { findings.soft += 1; continue }
      findings.hard.append((conflict, []))
    }
  }
}
