import Planning

/// Finds every conflict of a plan, or those that one proposal would have.
///
/// The same rules serve the board, the form, saving, import and the command line.
package struct ConstraintCheck {
  var findings = Findings()
  var gathering = Gathering()
  var second = Gathering()
  var exclusive = ExclusiveSweep()
  var demand = DemandSweep()
  var screening = Screening()
  var rooms = RoomRules()
  /// Nil: rules that depend on today say nothing.
  let now: Instant?

  package init(now: Instant? = nil) {
    self.now = now
  }
}

// MARK: - The whole plan

extension ConstraintCheck {
  /// All conflicts of a plan: O((n + k) log n) for n bookings and k conflicts.
  package static func whole(_ plan: Plan, now: Instant? = nil) -> CheckResult {
    var check = ConstraintCheck(now: now)
    let slots = SlotTable(plan)
    for resource in plan.resources.indices.map({ ResourceIndex($0) }) {
      if Screening.suffices(for: resource, in: plan) {
        check.checkSuspects(slots.sorted(of: resource), of: resource, in: plan)
        check.checkFamily(of: resource, in: plan)
      } else {
        check.checkAll(of: resource, in: plan)
      }
    }
    Ref.check(plan, into: &check.findings)
    check.checkActivities(plan.activities, in: plan)
    check.checkCrews(in: plan)
    check.checkTerms(in: plan)
    return check.result(bookings: plan.bookingCount, in: plan)
  }

  /// All conflicts of one resource, those with its combined rooms and parts included.
  package static func resource(
    _ resource: ResourceIndex, in plan: Plan, now: Instant? = nil
  ) -> CheckResult {
    var check = ConstraintCheck(now: now)
    check.rooms = RoomRules(isAlone: true)
    check.checkAll(of: resource, in: plan)
    for part in plan.rooms.parts(of: resource) {
      check.gathering.gather(part, of: plan)
      check.checkParts(part, of: plan, only: resource)
    }
    return check.result(bookings: plan.timeline(of: resource).count, in: plan)
  }

  /// The conflicts of some activities by themselves, in order.
  package static func activities(
    _ activities: some Sequence<ActivityIndex>, in plan: Plan, now: Instant? = nil
  ) -> [Conflict] {
    var check = ConstraintCheck(now: now)
    check.checkActivities(activities, in: plan)
    check.checkCrews(of: activities, in: plan)
    check.checkTerms(of: activities, in: plan)
    return check.result(bookings: 0, in: plan).conflicts
  }

  private mutating func checkSuspects(
    _ slots: UnsafeMutableBufferPointer<Slot>, of resource: ResourceIndex, in plan: Plan
  ) {
    screening.screen(slots, of: plan[resource])
    guard !screening.suspects.isEmpty else { return }
    gathering.gather(screening.suspects, of: plan)
    applyRules(to: resource, in: plan, proposal: nil)
  }

  private mutating func checkAll(of resource: ResourceIndex, in plan: Plan) {
    guard plan.timeline(of: resource).count > 0 else { return }
    gathering.gather(resource, of: plan)
    let before = findings.conflicts.count
    addJourneys(of: resource, in: Surroundings(plan, now: now))
    applyRules(to: resource, in: plan, proposal: nil)
    putInOrder(from: before, on: resource, in: plan)
    checkFamily(of: resource, in: plan)
    checkParts(resource, of: plan, only: nil)
  }

  /// Material on its way is in use as well.
  mutating func addJourneys(of resource: ResourceIndex, in surroundings: Surroundings) {
    guard !surroundings.plan.house.handling.isEmpty,
      let journeys = Journeys(of: resource, in: surroundings.plan), journeys.longest > 0
    else { return }
    gathering.widen { journeys.way(to: surroundings.site(of: $0)) }
  }

  /// Sides come by occupied start, also where journeys begin in another order.
  private mutating func putInOrder(from first: Int, on resource: ResourceIndex, in plan: Plan) {
    guard !plan.house.handling.isEmpty, plan[resource].kind == .material else { return }
    for index in findings.conflicts.indices.dropFirst(first) {
      findings.conflicts[index] = findings.conflicts[index].naming(claims: [], of: nil, in: plan)
    }
  }

  /// The rules of a resource's kind, over all its bookings.
  private mutating func checkFamily(of resource: ResourceIndex, in plan: Plan) {
    guard !plan.isBare, plan.timeline(of: resource).count > 0 else { return }
    gathering.gather(resource, of: plan)
    applyFamily(of: resource, in: Surroundings(plan, now: now))
  }

  private mutating func checkActivities(
    _ activities: some Sequence<ActivityIndex>, in plan: Plan
  ) {
    guard !plan.isBare else { return }
    let surroundings = Surroundings(plan, now: now)
    for activity in activities where plan.status(activity).occupies {
      ActivityRules.check(Subject(activity, in: plan), in: surroundings, into: &findings)
    }
  }

  /// The rules about the people of every activity.
  private mutating func checkCrews(in plan: Plan) {
    guard !plan.isBare else { return }
    var crews = CrewRules(plan)
    crews.checkAll(in: Surroundings(plan, now: now), into: &findings)
  }

  private mutating func checkCrews(
    of activities: some Sequence<ActivityIndex>, in plan: Plan
  ) {
    guard !plan.isBare else { return }
    var crews = CrewRules(plan)
    let surroundings = Surroundings(plan, now: now)
    for activity in activities where plan.status(activity).occupies {
      crews.check(Subject(activity, in: plan), in: surroundings, into: &findings)
    }
  }

  /// The rules about days and terms of every activity.
  private mutating func checkTerms(in plan: Plan) {
    guard !plan.isBare else { return }
    TermRules(Surroundings(plan, now: now)).checkAll(into: &findings)
  }

  private mutating func checkTerms(of activities: some Sequence<ActivityIndex>, in plan: Plan) {
    guard !plan.isBare else { return }
    let terms = TermRules(Surroundings(plan, now: now))
    for activity in activities where plan.status(activity).occupies {
      terms.check(Subject(activity, in: plan), into: &findings)
    }
  }

  /// Holds what is gathered of a room against its combined rooms.
  private mutating func checkParts(
    _ room: ResourceIndex, of plan: Plan, only container: ResourceIndex?
  ) {
    for whole in plan.rooms.containers(of: room) where container == nil || container == whole {
      second.gather(whole, of: plan)
      gathering.occupancies.withUnsafeBufferPointer { part in
        second.occupancies.withUnsafeBufferPointer { whole in
          RoomPart.check(part: part, whole: whole, on: room, into: &findings)
        }
      }
    }
  }

  private consuming func result(bookings: Int, in plan: Plan) -> CheckResult {
    let weighed = RuleWeights(plan).weighed(findings.conflicts)
    return CheckResult(
      conflicts: Conflict.sorted(weighed), capped: findings.capped, bookings: bookings)
  }
}

// MARK: - Rules of one resource

extension ConstraintCheck {
  /// Runs the rules that look at one resource over what is gathered of it.
  mutating func applyRules(
    to index: ResourceIndex, in plan: Plan, proposal: Proposal?
  ) {
    let resource = plan[index]
    gathering.occupancies.withUnsafeBufferPointer { occupancies in
      if RoomDouble.applies(to: resource) {
        RoomDouble.check(occupancies, on: index, sweep: &exclusive, into: &findings)
      }
      if StaffDouble.applies(to: resource) {
        StaffDouble.check(occupancies, on: index, sweep: &exclusive, into: &findings)
      }
      if MaterialOver.applies(to: resource) {
        MaterialOver.check(
          occupancies, on: index, stock: plan.usableStock(of: index), sweep: &demand,
          into: &findings)
      }
      if let sharing = resource.sharing, RoomShare.applies(to: resource) {
        RoomShare.check(
          occupancies, on: index, sharing: sharing,
          visitors: { Self.visitors(of: $0, plan, proposal) }, sweep: &demand, into: &findings)
      }
      if RoomCap.applies(to: resource, in: plan.house) {
        Self.checkSeats(occupancies, on: index, in: plan, proposal, into: &findings)
      }
    }
  }

  private static func checkSeats(
    _ occupancies: UnsafeBufferPointer<Occupancy>, on index: ResourceIndex, in plan: Plan,
    _ proposal: Proposal?, into findings: inout Findings
  ) {
    let room = plan[index]
    let warnPercent = RoomCap.warnPercent.value(of: .roomCap, in: room.museum, plan.house)
    let layouts = RoomCap.layouts(of: room, in: plan.house)
    for occupancy in occupancies {
      let visitors = visitors(of: occupancy, plan, proposal)
      guard visitors > 0 else { continue }
      let layout =
        layouts.isEmpty
        ? nil : RoomCap.layout(layouts, among: needs(of: occupancy, plan, proposal))
      guard let seats = layout?.people ?? room.capacity else { continue }
      RoomCap.check(
        occupancy, visitors: visitors, seats: seats, layout: layout, warnPercent: warnPercent,
        on: index, into: &findings)
    }
  }

  private static func needs(
    of occupancy: Occupancy, _ plan: Plan, _ proposal: Proposal?
  ) -> [Need] {
    guard occupancy.activity >= 0 else { return proposal?.needs ?? [] }
    return plan.needs(ActivityIndex(occupancy.activity))
  }

  /// Runs the rules of a resource's kind over what is gathered of it.
  mutating func applyFamily(of index: ResourceIndex, in surroundings: Surroundings) {
    guard !surroundings.plan.isBare else { return }
    let kind = surroundings.plan[index].kind
    gathering.occupancies.withUnsafeBufferPointer { occupancies in
      switch kind {
      case .room: rooms.check(occupancies, on: index, in: surroundings, into: &findings)
      case .staff: StaffRules.check(occupancies, of: index, in: surroundings, into: &findings)
      case .material:
        MaterialRules.check(occupancies, on: index, in: surroundings, into: &findings)
      }
    }
  }

  private static func visitors(
    of occupancy: Occupancy, _ plan: Plan, _ proposal: Proposal?
  ) -> Int {
    guard occupancy.activity >= 0 else { return proposal?.visitors ?? 0 }
    return max(0, Int(plan.row(ActivityIndex(occupancy.activity)).visitors))
  }
}

// MARK: - References

extension ConstraintCheck {
  /// All `ref` conflicts of a plan.
  package static func references(in plan: Plan) -> [Conflict] {
    var findings = Findings()
    Ref.check(plan, into: &findings)
    return findings.conflicts
  }
}
