import Planning

/// Finds every conflict of a plan, or those that one proposal would have.
///
/// The same rules serve the board, the form, saving, import and the command line.
package struct ConstraintCheck {
  var findings = Findings()
  /// What other cores have found, a list each.
  var foundElsewhere: [[Conflict]] = []
  var gathering = Gathering()
  var second = Gathering()
  var exclusive = ExclusiveSweep()
  var demand = DemandSweep()
  var screening = Screening()
  var rooms = RoomRules()
  /// Of the plan looked at last.
  var lookups: Lookups?
  /// Nil: rules that depend on today say nothing.
  let now: Instant?

  package init(now: Instant? = nil) {
    self.now = now
  }
}

extension ConstraintCheck {
  /// What is looked up of a plan, kept until another one is checked.
  mutating func lookups(of plan: Plan) -> Lookups {
    if let lookups, lookups.plan.isSame(as: plan) { return lookups }
    let new = Lookups(plan)
    lookups = new
    return new
  }
}

// MARK: - The whole plan

extension ConstraintCheck {
  /// All conflicts of a plan: O((n + k) log n) for n bookings and k conflicts.
  package static func whole(_ plan: Plan, now: Instant? = nil) -> CheckResult {
    var check = ConstraintCheck(now: now)
    if plan.isBare {
      check.checkBare(plan, in: Surroundings(plan, now: now))
    } else {
      check.checkHoused(plan)
    }
    Ref.check(plan, into: &check.findings)
    return check.result(bookings: plan.bookingCount, in: plan)
  }

  /// All conflicts of one resource, those with its combined rooms and parts included.
  package static func resource(
    _ resource: ResourceIndex, in plan: Plan, now: Instant? = nil
  ) -> CheckResult {
    var check = ConstraintCheck(now: now)
    check.rooms = RoomRules(isAlone: true)
    let surroundings = Surroundings(plan, now: now)
    check.checkAll(of: resource, in: surroundings)
    for part in plan.rooms.parts(of: resource) {
      check.gathering.gather(part, of: plan)
      let gathered = check.gathering.occupancies
      gathered.withUnsafeBufferPointer {
        check.checkParts(part, $0, in: surroundings, only: resource)
      }
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
        checkSuspects(slots.sorted(of: resource), of: resource, in: surroundings)
      } else {
        checkAll(of: resource, in: surroundings)
      }
    }
  }

  private mutating func checkSuspects(
    _ slots: UnsafeMutableBufferPointer<Slot>, of resource: ResourceIndex,
    in surroundings: Surroundings
  ) {
    screening.screen(slots, of: surroundings.plan[resource])
    guard !screening.suspects.isEmpty else { return }
    gathering.gather(screening.suspects, of: surroundings.plan)
    applyRules(to: resource, in: surroundings)
  }

  private mutating func checkAll(of resource: ResourceIndex, in surroundings: Surroundings) {
    gathering.gather(resource, of: surroundings.plan)
    let gathered = gathering.occupancies
    gathered.withUnsafeBufferPointer { occupancies in
      surroundings.particulars(of: occupancies).withUnsafeBufferPointer {
        checkAll(of: resource, occupancies, $0, of: surroundings.plan, in: surroundings)
      }
    }
  }

  /// `occupancies` are all of a resource, in order of start.
  mutating func checkAll(
    of resource: ResourceIndex, _ occupancies: UnsafeBufferPointer<Occupancy>,
    _ particulars: UnsafeBufferPointer<Particulars>, of plan: Plan, in surroundings: Surroundings,
    crowded: ContiguousArray<Occupancy>? = nil
  ) {
    guard !occupancies.isEmpty else { return }
    if plan.house.handling.isEmpty || plan.resources[resource.position].kind != .material {
      applyRules(
        to: resource, over: occupancies, in: surroundings, crowded: crowded)
    } else {
      let before = findings.conflicts.count
      gathering.take(occupancies)
      let isWidened = addJourneys(of: resource, particulars, in: surroundings.lookups)
      applyRules(to: resource, in: surroundings)
      if isWidened { putInOrder(from: before, in: plan) }
    }
    applyFamily(of: resource, over: occupancies, particulars, in: surroundings)
    checkParts(resource, occupancies, in: surroundings, only: nil)
  }

  /// Material on its way is in use as well; false where none is.
  ///
  /// `particulars` are those of what is gathered.
  mutating func addJourneys(
    of resource: ResourceIndex, _ particulars: UnsafeBufferPointer<Particulars>,
    in lookups: Lookups
  ) -> Bool {
    guard !lookups.plan.house.handling.isEmpty, let journeys = lookups.journeys(of: resource),
      journeys.longest > 0
    else { return false }
    return gathering.widen { journeys.way(to: Int(particulars[$0].site)) }
  }

  /// Sides come by occupied start, also where journeys begin in another order.
  private mutating func putInOrder(from first: Int, in plan: Plan) {
    for index in findings.conflicts.indices.dropFirst(first) {
      findings.conflicts[index] = findings.conflicts[index].naming(claims: [], of: nil, in: plan)
    }
  }

  /// The rules about every activity by itself; most were left out at a first look.
  mutating func checkActivities(
    _ suspects: ContiguousArray<ActivityScreening.Suspect>, in surroundings: Surroundings
  ) {
    let terms = TermRules(surroundings)
    let crews = CrewRules(surroundings)
    for suspect in suspects {
      let subject = Subject(
        suspect.activity, surroundings.kinds.of(surroundings.plan.row(suspect.activity)),
        in: surroundings.plan,
        withBookings: !suspect.doubts.isDisjoint(with: [.crew, .day]))
      if suspect.doubts.contains(.day) { terms.checkDay(of: subject, into: &findings) }
      if suspect.doubts.contains(.terms) { terms.checkTerms(of: subject, into: &findings) }
      check(subject, suspect.doubts, crews, in: surroundings)
    }
  }

  private mutating func check(
    _ subject: Subject, _ doubts: ActivityScreening.Doubts, _ crews: CrewRules,
    in surroundings: Surroundings
  ) {
    let plan = surroundings.plan
    if doubts.contains(.equipment) { RoomEquip.check(subject, in: plan, into: &findings) }
    if doubts.contains(.handlers) { Fragile.check(subject, in: plan, into: &findings) }
    crews.check(
      subject, needs: doubts.contains(.people), guides: doubts.contains(.guides),
      in: surroundings, into: &findings)
    if doubts.contains(.guards) { GuardMin.check(subject, in: surroundings, into: &findings) }
  }

  private mutating func check(
    _ activities: some Sequence<ActivityIndex>, _ terms: TermRules, in surroundings: Surroundings
  ) {
    let crews = CrewRules(surroundings)
    for activity in activities where surroundings.plan.status(activity).occupies {
      let subject = Subject(activity, in: surroundings.plan)
      ActivityRules.check(subject, in: surroundings, into: &findings)
      crews.check(subject, in: surroundings, into: &findings)
      terms.check(subject, into: &findings)
    }
  }

  /// Holds the bookings of a room against those of its combined rooms.
  private mutating func checkParts(
    _ room: ResourceIndex, _ part: UnsafeBufferPointer<Occupancy>, in surroundings: Surroundings,
    only container: ResourceIndex?
  ) {
    let plan = surroundings.plan
    for whole in plan.rooms.containers(of: room) where container == nil || container == whole {
      second.gather(whole, of: plan)
      second.occupancies.withUnsafeBufferPointer { whole in
        RoomPart.check(part: part, whole: whole, on: room, into: &findings)
        Buffer.check(part: part, whole: whole, on: room, in: surroundings, into: &findings)
      }
    }
  }

  private mutating func result(bookings: Int, in plan: Plan) -> CheckResult {
    var lists: [[Conflict]] = [[]]
    swap(&lists[0], &findings.conflicts)
    lists += foundElsewhere
    foundElsewhere = []
    let weights = RuleWeights(plan)
    for index in lists.indices { weights.weigh(&lists[index]) }
    return CheckResult(
      conflicts: Conflict.gather(lists), capped: findings.capped, bookings: bookings)
  }
}

// MARK: - References

extension ConstraintCheck {
  /// All `ref` conflicts of a plan.
  package static func references(in plan: Plan) -> [Conflict] {
    var findings = Findings()
    Ref.check(plan, into: &findings)
    return RuleWeights(plan).weighed(findings.conflicts)
  }
}
