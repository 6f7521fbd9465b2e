import Planning

/// What a change would do to a plan: the plan after it and the conflicts it brings.
package struct ChangeVerdict: Sendable {
  package let after: Plan
  /// New conflicts, in order; their rows are those of `after`.
  package let conflicts: [Conflict]
  /// Those among them in which nothing takes part that was changed.
  package let betweenOthers: [Conflict]

  /// Hard ones that need a reason: of a change that books nothing, what is over already is told only.
  package let blocking: [Conflict]

  /// What needs a reason, warnings, notes, and what is over.
  package var worstFirst: [Conflict] {
    let open = Set(blocking)
    return blocking + conflicts.filter { $0.severity == .soft }
      + conflicts.filter { $0.severity == .info } + hard.filter { !open.contains($0) }
  }

  package var hard: [Conflict] { conflicts.filter { $0.severity == .hard } }

  init(
    _ change: PlanChange, after: Plan, conflicts: [Conflict], betweenOthers: [Conflict],
    now: Instant?
  ) {
    self.after = after
    self.conflicts = conflicts
    self.betweenOthers = betweenOthers
    blocking = conflicts.filter { conflict in
      conflict.severity == .hard && !change.onlyTells(conflict, now: now)
    }
  }
}

extension PlanChange {
  /// Whether a conflict it brings is over, and nothing that is booked is changed: past weeks do not
  /// stand in the way of the house.
  package func onlyTells(_ conflict: Conflict, now: Instant?) -> Bool {
    guard let now, conflict.isOver(by: now) else { return false }
    return !edits.contains { edit in
      switch edit {
      case .activity, .booking: true
      case .museum, .resource, .waiver, .opening, .travel, .house: false
      }
    }
  }
}

extension ConstraintCheck {
  /// Tries a change on a copy of the plan.
  ///
  /// A conflict that stood before, unchanged in what its rule looks at, is not counted again unless
  /// it has become worse: a museum may weigh its rule otherwise. Those whom the change leaves alone
  /// are looked at too, on the days around it.
  package static func verdict(
    on change: PlanChange, in plan: Plan, now: Instant? = nil
  ) throws(PlanFault) -> ChangeVerdict {
    guard let verdict = try verdict(on: change, in: plan, now: now, while: { true }) else {
      preconditionFailure("nobody gave it up")
    }
    return verdict
  }

  /// The same, and nil where it was given up: days and kinds concern every booking, before and after.
  package static func verdict(
    on change: PlanChange, in plan: Plan, now: Instant? = nil, while isWanted: () -> Bool
  ) throws(PlanFault) -> ChangeVerdict? {
    var after = plan
    try after.apply(change)
    let touched = Touched(by: change)
    let known = Dictionary(
      touched.conflicts(in: plan, now: now).map { ($0.key(in: plan), $0.severity) },
      uniquingKeysWith: { max($0, $1) })
    guard isWanted() else { return nil }
    let new = touched.conflicts(in: after, now: now).filter { conflict in
      // Zones are asked whether they are worse: what is left of a lack has a key of its own.
      conflict.zone == nil
        && known[conflict.key(in: after)].map { $0 < conflict.severity } ?? true
    }
    let zones = WatchChange(from: plan, to: after, now: now).worse
    let others = Bystanders.conflicts(after: change, from: plan, to: after, now: now)
      .subtracting(new).sorted(by: Conflict.inOrder)
    return ChangeVerdict(
      change, after: after, conflicts: (new + zones + others).sorted(by: Conflict.inOrder),
      betweenOthers: others, now: now)
  }
}

/// What a change lays hands on.
private struct Touched {
  private var activities: Set<ActivityID> = []
  private var resources: Set<ResourceID> = []
  /// Days, kinds, settings and a museum's clock may concern anything.
  private var isEverything = false

  init(by change: PlanChange) {
    for edit in change.edits {
      switch edit {
      case .activity(let row): activities.formUnion([row.before, row.after].compactMap { $0?.id })
      case .booking(let row):
        activities.formUnion([row.before, row.after].compactMap { $0?.activity })
      case .resource(let row):
        resources.formUnion([row.before, row.after].compactMap { $0?.id })
        if changesWhatItIsFor(row) { isEverything = true }
      case .house(let row): take(row.before ?? row.after)
      case .opening, .travel: isEverything = true
      case .museum(let row): if row.changesZone { isEverything = true }
      case .waiver: break
      }
    }
  }

  /// Vans and dust screens count where other resources are looked at.
  private func changesWhatItIsFor(_ row: Replacement<Resource>) -> Bool {
    row.before?.isVan ?? false != row.after?.isVan ?? false
      || row.before?.isDustScreen ?? false != row.after?.isDustScreen ?? false
  }

  private mutating func take(_ row: HouseRow?) {
    switch row {
    case .grant(let row): resources.insert(row.person)
    case .employment(let row): resources.insert(row.person)
    case .availability(let row): resources.insert(row.person)
    case .absence(let row): resources.insert(row.person)
    case .closure(let row): resources.insert(row.room)
    case .layout(let row): resources.insert(row.room)
    case .adjacency(let row): resources.formUnion([row.first, row.second])
    case .handling(let row): resources.insert(row.material)
    case .kind, .skill, .calendarDay, .policy, .setting: isEverything = true
    case .zone, nil: break
    }
  }

  /// The conflicts of one plan that the touched rows take part in, each once.
  func conflicts(in plan: Plan, now: Instant?) -> Set<Conflict> {
    guard !isEverything else { return Set(ConstraintCheck.whole(plan, now: now).conflicts) }
    var found: Set<Conflict> = []
    for resource in family(of: resources, in: plan) {
      found.formUnion(ConstraintCheck.resource(resource, in: plan, now: now).conflicts)
      found.formUnion(activities(booking: resource, in: plan, now: now))
    }
    var check = ConstraintCheck(now: now)
    for activity in activities.compactMap({ plan.activity($0) }) {
      let bookings = plan.bookings(of: activity)
      let own = check.verdict(on: Proposal(of: activity, in: plan), in: plan)
      found.formUnion(own.map { $0.naming(claims: bookings, of: activity, in: plan) })
      found.formUnion(ConstraintCheck.references(of: activity, in: plan))
    }
    return found
  }

  /// With the rooms that contain them and their parts: what closes one closes those too, and a part
  /// has the features of the whole.
  private func family(of resources: Set<ResourceID>, in plan: Plan) -> Set<ResourceIndex> {
    let own = resources.compactMap { plan.resource($0) }
    return Set(own + own.flatMap { plan.rooms.containers(of: $0) + plan.rooms.parts(of: $0) })
  }

  /// What activities on a changed resource ask for may no longer be there.
  private func activities(
    booking resource: ResourceIndex, in plan: Plan, now: Instant?
  ) -> [Conflict] {
    let timeline = plan.timeline(of: resource)
    let activities = Set(
      (timeline.short + timeline.long).map { plan.row(BookingIndex($0)).activity })
    return ConstraintCheck.activities(activities.map { ActivityIndex($0) }, in: plan, now: now)
  }
}

extension ConstraintCheck {
  /// The `ref` conflicts of one activity.
  package static func references(of activity: ActivityIndex, in plan: Plan) -> [Conflict] {
    var findings = Findings()
    Ref.check(activity, in: plan, into: &findings)
    return RuleWeights(plan).weighed(findings.conflicts)
  }
}
