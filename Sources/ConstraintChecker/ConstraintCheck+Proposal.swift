import Planning

// MARK: - One proposal

extension ConstraintCheck {
  /// The conflicts a proposal would take part in: only its resources and times are looked at.
  package mutating func verdict(on proposal: Proposal, in plan: Plan) -> [Conflict] {
    findings = Findings()
    // Who is cancelled watches over nothing any more.
    guard proposal.status.occupies else { return zones(leftBy: proposal, in: plan) }
    let surroundings = Surroundings(lookups(of: plan), proposal: proposal, now: now)
    for (resource, window) in windows(of: proposal) {
      look(at: resource, in: window, of: plan, with: proposal, surroundings)
      lookAtFamily(of: resource, in: window, of: plan, with: proposal, surroundings)
    }
    if !plan.isBare || proposal.asksForMore {
      let subject = Subject(proposal, in: plan)
      ActivityRules.check(subject, in: surroundings, into: &findings)
      let crews = CrewRules(surroundings)
      crews.check(subject, in: surroundings, into: &findings)
      TermRules(surroundings).check(subject, into: &findings)
    }
    var seen: Set<Conflict> = []
    let own =
      findings.conflicts.filter { $0.isOfProposal && seen.insert($0).inserted }
      + zones(leftBy: proposal, in: surroundings.lookups)
    guard !own.isEmpty else { return [] }
    let weighed = RuleWeights(plan, proposal: proposal).weighed(own)
    return ProposalOrder(of: proposal, in: plan).ordered(weighed)
  }

  /// The rules of a resource's kind look further around than those of overlaps.
  private mutating func lookAtFamily(
    of resource: ResourceIndex, in window: Span, of plan: Plan, with proposal: Proposal,
    _ surroundings: Surroundings
  ) {
    guard !plan.isBare else { return }
    let margin =
      switch plan[resource].kind {
      case .room: RoomRules.margin(on: resource, in: surroundings)
      case .staff: StaffRules.margin
      case .material: MaterialRules.margin
      }
    var wide = window.widened(before: margin, after: margin)
    gathering.gather(resource, of: plan, in: wide, with: proposal)
    // Days without rest are told from the first to the last, however many there are.
    while plan[resource].kind == .staff,
      !RestWeek.isSeen(window, in: wide, gathering.occupancies, of: resource, in: surroundings)
    {
      wide = wide.widened(before: 2 * margin, after: 2 * margin)
      gathering.gather(resource, of: plan, in: wide, with: proposal)
    }
    applyFamily(of: resource, in: surroundings)
    for other in surroundings.lookups.neighbours(of: resource).dropFirst() {
      lookAround(resource, at: other, in: wide, surroundings)
    }
  }

  /// What a proposal for a room does in what contains it, in its parts and where its air goes, beside
  /// clashing there.
  private mutating func lookAround(
    _ room: ResourceIndex, at other: Neighbour, in wide: Span, _ surroundings: Surroundings
  ) {
    let kinds = surroundings.kinds
    let isUnsettled = Climate.applies(kinds) && Climate.reaches(other, kinds.proposed)
    guard other.isSamePlace || isUnsettled else { return }
    let (plan, proposal) = (surroundings.plan, surroundings.proposal)
    gathering.gather(other.room, of: plan, in: wide, with: proposal)
    gathering.occupancies.withUnsafeBufferPointer { there in
      if isUnsettled {
        let traits = surroundings.particulars(of: there).withUnsafeBufferPointer { kinds.of($0) }
        Climate.check(there, traits, on: other.room, in: surroundings, into: &findings)
      }
      guard other.isSamePlace, Buffer.applies(kinds) else { return }
      second.gather(room, of: plan, in: wide, with: proposal)
      second.occupancies.withUnsafeBufferPointer { here in
        let (part, whole) = other.place == .part ? (there, here) : (here, there)
        Buffer.check(
          part: part, whole: whole, on: other.place == .part ? other.room : room,
          in: surroundings, into: &findings)
      }
    }
  }

  /// Each resource once, with the time from its first claim's start to its last one's end.
  private func windows(of proposal: Proposal) -> [(ResourceIndex, Span)] {
    var windows: [(ResourceIndex, Span)] = []
    for claim in proposal.claims {
      let span = claim.span.widened(before: proposal.setup, after: proposal.teardown)
      guard let known = windows.firstIndex(where: { $0.0 == claim.resource }) else {
        windows.append((claim.resource, span))
        continue
      }
      windows[known].1 = windows[known].1.union(span)
    }
    return windows
  }

  private mutating func look(
    at resource: ResourceIndex, in window: Span, of plan: Plan, with proposal: Proposal,
    _ surroundings: Surroundings
  ) {
    if DemandWindow.isNeeded(for: plan[resource]) {
      lookAtDemand(on: resource, in: window, of: plan, with: proposal, surroundings)
    } else {
      gathering.gather(resource, of: plan, in: window, with: proposal)
      applyRules(to: resource, in: surroundings)
    }
    lookAtParts(of: resource, in: window, of: plan, with: proposal)
  }

  /// A maximal interval may reach beyond the window: widens it until all found lie inside.
  private mutating func lookAtDemand(
    on resource: ResourceIndex, in window: Span, of plan: Plan, with proposal: Proposal,
    _ surroundings: Surroundings
  ) {
    let before = findings.conflicts.count
    let reach =
      plan.house.handling.isEmpty ? 0 : surroundings.lookups.journeys(of: resource)?.longest ?? 0
    let window = window.widened(before: reach, after: reach)
    var wide = DemandWindow(around: window)
    while true {
      let reached = wide.span.widened(before: reach, after: reach)
      gathering.gather(resource, of: plan, in: reached, with: proposal)
      if reach > 0 {
        let gathered = gathering.occupancies
        let particulars = gathered.withUnsafeBufferPointer { surroundings.particulars(of: $0) }
        _ = particulars.withUnsafeBufferPointer {
          addJourneys(of: resource, $0, in: surroundings.lookups)
        }
      }
      applyRules(to: resource, in: surroundings)
      let found = findings.conflicts[before...]
      guard found.contains(where: { wide.isReached(by: $0.span, from: window) }) else { break }
      findings.conflicts.removeSubrange(before...)
      wide.widen()
    }
  }

  private mutating func lookAtParts(
    of resource: ResourceIndex, in window: Span, of plan: Plan, with proposal: Proposal
  ) {
    for whole in plan.rooms.containers(of: resource) {
      holdParts(resource, against: whole, in: window, of: plan, with: proposal)
    }
    for part in plan.rooms.parts(of: resource) {
      holdParts(part, against: resource, in: window, of: plan, with: proposal)
    }
  }

  private mutating func holdParts(
    _ part: ResourceIndex, against whole: ResourceIndex, in window: Span, of plan: Plan,
    with proposal: Proposal
  ) {
    gathering.gather(part, of: plan, in: window, with: proposal)
    second.gather(whole, of: plan, in: window, with: proposal)
    gathering.occupancies.withUnsafeBufferPointer { small in
      second.occupancies.withUnsafeBufferPointer { large in
        RoomPart.check(part: small, whole: large, on: part, into: &findings)
      }
    }
  }
}
