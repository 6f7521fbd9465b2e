import Planning

extension ConstraintCheck {
  /// The conflicts an activity of the plan takes part in, with its bookings by their rows.
  package mutating func conflicts(of activity: ActivityIndex, in plan: Plan) -> [Conflict] {
    let bookings = plan.bookings(of: activity)
    return verdict(on: Proposal(of: activity, in: plan), in: plan)
      .map { $0.naming(claims: bookings, of: activity, in: plan) }
  }

  /// What was looked up of a plan is let go, so that whoever changes it need not copy it.
  package mutating func forget() { lookups = nil }
}

// MARK: - Those around a change

extension ConstraintCheck {
  /// How far from a booking that comes or goes others of its resource may begin or cease to clash.
  ///
  /// Days for working time, for rooms as long as their climate takes to settle.
  package mutating func reach(on resource: ResourceIndex, in plan: Plan) -> Int {
    let lookups = lookups(of: plan)
    switch plan[resource].kind {
    case .staff: return StaffRules.margin
    case .material: return MaterialRules.margin + Int(lookups.journeys(of: resource)?.longest ?? 0)
    case .room:
      guard Climate.applies(lookups.kinds) else { return 1440 }
      return max(1440, Climate.longest(around: resource, lookups.kinds, in: lookups))
    }
  }

  /// The rooms beside its own whose climate a kind unsettles.
  package mutating func rooms(
    unsettledFrom room: ResourceIndex, by kind: ActivityKind, in plan: Plan
  ) -> [ResourceIndex] {
    let lookups = lookups(of: plan)
    let traits = KindTraits(kind)
    guard traits.unsettlesClimate, Climate.applies(lookups.kinds) else { return [] }
    return lookups.neighbours(of: room).dropFirst().filter { Climate.reaches($0, traits) }
      .map(\.room)
  }

  /// The conflicts among one resource's bookings that meet a window, as far as they lie in it.
  ///
  /// What reaches out of the window is cut off there: held against the same window of another plan it
  /// says what a change does to those who were not touched. Disturbances from next door are
  /// between two bookings each, so they come and go with these and are left out.
  package mutating func conflicts(
    on resource: ResourceIndex, in window: Span, of plan: Plan
  ) -> [Conflict] {
    findings = Findings()
    let surroundings = Surroundings(lookups(of: plan), now: now)
    gathering.gather(resource, of: plan, in: window, with: nil)
    if plan[resource].kind == .material {
      let gathered = gathering.occupancies
      let particulars = gathered.withUnsafeBufferPointer { surroundings.particulars(of: $0) }
      _ = particulars.withUnsafeBufferPointer {
        addJourneys(of: resource, $0, in: surroundings.lookups)
      }
    }
    applyRules(to: resource, in: surroundings)
    gathering.gather(resource, of: plan, in: window, with: nil)
    applyFamily(of: resource, in: surroundings)
    rooms = RoomRules()
    return RuleWeights(plan).weighed(findings.conflicts)
  }
}
