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
    let surroundings = Surroundings(plan, now: now)
    if plan.isBare {
      check.checkBare(plan, in: surroundings)
    } else {
      let table = OccupancyTable(plan)
      for resource in plan.resources.indices.map({ ResourceIndex($0) }) {
        check.checkAll(of: resource, table.sorted(of: resource), in: surroundings)
      }
      check.rooms.checkNearby(table, in: surroundings, into: &check.findings)
    }
    Ref.check(plan, into: &check.findings)
    check.checkActivities(in: surroundings)
    return check.result(bookings: plan.bookingCount, in: plan)
  }

  /// All conflicts of one resource, those with its combined rooms and parts included.
  package static func resource(
    _ resource: ResourceIndex, in plan: Plan, now: Instant? = nil
  ) -> CheckResult {
    var check = ConstraintCheck(now: now)
    check.rooms = RoomRules(isAlone: true)
    check.checkAll(of: resource, in: Surroundings(plan, now: now))
    for part in plan.rooms.parts(of: resource) {
      check.gathering.gather(part, of: plan)
      let gathered = check.gathering.occupancies
      gathered.withUnsafeBufferPointer { check.checkParts(part, $0, of: plan, only: resource) }
    }
    return check.result(bookings: plan.timeline(of: resource).count, in: plan)
  }

  /// The conflicts of some activities by themselves, in order.
  package static func activities(
    _ activities: some Sequence<ActivityIndex>, in plan: Plan, now: Instant? = nil
  ) -> [Conflict] {
    var check = ConstraintCheck(now: now)
    if !plan.isBare {
      let surroundings = Surroundings(plan, now: now)
      check.check(activities, TermRules(surroundings), in: surroundings)
    }
    return check.result(bookings: 0, in: plan).conflicts
  }

  /// Without a house only those who overlap somebody need be looked at.
  private mutating func checkBare(_ plan: Plan, in surroundings: Surroundings) {
    let slots = SlotTable(plan)
    for resource in plan.resources.indices.map({ ResourceIndex($0) }) {
      if Screening.suffices(for: resource, in: plan) {
        checkSuspects(slots.sorted(of: resource), of: resource, in: plan)
      } else {
        checkAll(of: resource, in: surroundings)
      }
    }
  }

  private mutating func checkSuspects(
    _ slots: UnsafeMutableBufferPointer<Slot>, of resource: ResourceIndex, in plan: Plan
  ) {
    screening.screen(slots, of: plan[resource])
    guard !screening.suspects.isEmpty else { return }
    gathering.gather(screening.suspects, of: plan)
    applyRules(to: resource, in: plan, proposal: nil)
  }

  private mutating func checkAll(of resource: ResourceIndex, in surroundings: Surroundings) {
    gathering.gather(resource, of: surroundings.plan)
    let gathered = gathering.occupancies
    gathered.withUnsafeBufferPointer { checkAll(of: resource, $0, in: surroundings) }
  }

  /// `occupancies` are all of a resource, in order of start.
  private mutating func checkAll(
    of resource: ResourceIndex, _ occupancies: UnsafeBufferPointer<Occupancy>,
    in surroundings: Surroundings
  ) {
    guard !occupancies.isEmpty else { return }
    if surroundings.plan.house.handling.isEmpty || surroundings.plan[resource].kind != .material {
      applyRules(to: resource, over: occupancies, in: surroundings.plan, proposal: nil)
    } else {
      let before = findings.conflicts.count
      gathering.take(occupancies)
      let isWidened = addJourneys(of: resource, in: surroundings)
      applyRules(to: resource, in: surroundings.plan, proposal: nil)
      if isWidened { putInOrder(from: before, in: surroundings.plan) }
    }
    applyFamily(of: resource, over: occupancies, in: surroundings)
    checkParts(resource, occupancies, of: surroundings.plan, only: nil)
  }

  /// Material on its way is in use as well; false where none is.
  @discardableResult
  mutating func addJourneys(of resource: ResourceIndex, in surroundings: Surroundings) -> Bool {
    guard !surroundings.plan.house.handling.isEmpty,
      let journeys = Journeys(of: resource, in: surroundings.plan), journeys.longest > 0
    else { return false }
    return gathering.widen(by: journeys, in: surroundings)
  }

  /// Sides come by occupied start, also where journeys begin in another order.
  private mutating func putInOrder(from first: Int, in plan: Plan) {
    for index in findings.conflicts.indices.dropFirst(first) {
      findings.conflicts[index] = findings.conflicts[index].naming(claims: [], of: nil, in: plan)
    }
  }

  /// The rules about every activity by itself; most are left out at a first look.
  private mutating func checkActivities(in surroundings: Surroundings) {
    guard !surroundings.plan.isBare else { return }
    let terms = TermRules(surroundings)
    var screening = ActivityScreening(surroundings)
    check(screening.suspects(in: surroundings.plan), terms, in: surroundings)
  }

  private mutating func check(
    _ activities: some Sequence<ActivityIndex>, _ terms: TermRules, in surroundings: Surroundings
  ) {
    var crews = CrewRules(surroundings)
    for activity in activities where surroundings.plan.status(activity).occupies {
      let subject = Subject(activity, in: surroundings.plan)
      ActivityRules.check(subject, in: surroundings, into: &findings)
      crews.check(subject, in: surroundings, into: &findings)
      terms.check(subject, into: &findings)
    }
  }

  /// Holds the bookings of a room against those of its combined rooms.
  private mutating func checkParts(
    _ room: ResourceIndex, _ part: UnsafeBufferPointer<Occupancy>, of plan: Plan,
    only container: ResourceIndex?
  ) {
    for whole in plan.rooms.containers(of: room) where container == nil || container == whole {
      second.gather(whole, of: plan)
      second.occupancies.withUnsafeBufferPointer { whole in
        RoomPart.check(part: part, whole: whole, on: room, into: &findings)
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
    let gathered = gathering.occupancies
    gathered.withUnsafeBufferPointer {
      applyRules(to: index, over: $0, in: plan, proposal: proposal)
    }
  }

  private mutating func applyRules(
    to index: ResourceIndex, over occupancies: UnsafeBufferPointer<Occupancy>, in plan: Plan,
    proposal: Proposal?
  ) {
    let resource = plan[index]
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

  private static func checkSeats(
    _ occupancies: UnsafeBufferPointer<Occupancy>, on index: ResourceIndex, in plan: Plan,
    _ proposal: Proposal?, into findings: inout Findings
  ) {
    let room = plan[index]
    let warnPercent = RoomCap.warnPercent.value(of: .roomCap, in: room.museum, plan.house)
    let layouts = RoomCap.layouts(of: room, in: plan.house)
    let fewest = layouts.reduce(room.capacity ?? .max) { min($0, $1.people) }
    for place in full(occupancies, fewest, warnPercent, in: plan, proposal) {
      let occupancy = occupancies[place]
      let visitors = visitors(of: occupancy, plan, proposal)
      let layout =
        layouts.isEmpty
        ? nil : RoomCap.layout(layouts, among: needs(of: occupancy, plan, proposal))
      guard let seats = layout?.people ?? room.capacity else { continue }
      RoomCap.check(
        occupancy, visitors: visitors, seats: seats, layout: layout, warnPercent: warnPercent,
        on: index, into: &findings)
    }
  }

  /// Places of the bookings that have too many visitors for the smallest layout, or nearly.
  private static func full(
    _ occupancies: UnsafeBufferPointer<Occupancy>, _ fewest: Int, _ warnPercent: Int,
    in plan: Plan, _ proposal: Proposal?
  ) -> ContiguousArray<Int> {
    var full = ContiguousArray<Int>()
    let proposed = proposal?.visitors ?? 0
    plan.withActivityRows { rows in
      for index in occupancies.indices {
        let own = occupancies[index].activity
        let visitors = own >= 0 ? Int(rows[Int(own)].visitors) : proposed
        guard visitors > 0 else { continue }
        if visitors > fewest || visitors * 100 >= fewest * warnPercent { full.append(index) }
      }
    }
    return full
  }

  private static func needs(
    of occupancy: Occupancy, _ plan: Plan, _ proposal: Proposal?
  ) -> [Need] {
    guard occupancy.activity >= 0 else { return proposal?.needs ?? [] }
    return plan.needs(ActivityIndex(occupancy.activity))
  }

  /// Runs the rules of a resource's kind over what is gathered of it.
  mutating func applyFamily(of index: ResourceIndex, in surroundings: Surroundings) {
    let gathered = gathering.occupancies
    gathered.withUnsafeBufferPointer { applyFamily(of: index, over: $0, in: surroundings) }
  }

  private mutating func applyFamily(
    of index: ResourceIndex, over occupancies: UnsafeBufferPointer<Occupancy>,
    in surroundings: Surroundings
  ) {
    guard !surroundings.plan.isBare else { return }
    switch surroundings.plan[index].kind {
    case .room: rooms.check(occupancies, on: index, in: surroundings, into: &findings)
    case .staff: StaffRules.check(occupancies, of: index, in: surroundings, into: &findings)
    case .material:
      MaterialRules.check(occupancies, on: index, in: surroundings, into: &findings)
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
