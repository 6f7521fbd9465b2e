import Planning

/// Ways of one material that nobody drives.
struct MissingVan {
  private let material: ResourceIndex
  private let journeys: Journeys
  private let surroundings: Surroundings
  private let vans: [ResourceIndex]

  init(_ material: ResourceIndex, _ journeys: Journeys, _ surroundings: Surroundings) {
    self.material = material
    self.journeys = journeys
    self.surroundings = surroundings
    vans = surroundings.lookups.vans
  }

  /// `sites` are the places of the museums where they are used.
  func check(
    _ occupancies: UnsafeBufferPointer<Occupancy>, _ sites: ContiguousArray<Int>,
    into findings: inout Findings
  ) {
    guard !vans.isEmpty else { return }
    let museums = surroundings.plan.museums
    for index in occupancies.indices {
      let (use, way) = (occupancies[index], journeys.way(to: sites[index]))
      guard way > 0, !bringsVan(use.activity) else { continue }
      let site = museums[sites[index]].id.text
      if !isDriven(use.start &- way, use.start) {
        report(use, use.start &- way, use.start, from: journeys.home, to: site, &findings)
      }
      if !isDriven(use.end, use.end &+ way) {
        report(use, use.end, use.end &+ way, from: site, to: journeys.home, &findings)
      }
    }
  }

  private func report(
    _ use: Occupancy, _ start: Int32, _ end: Int32, from: String, to: String,
    _ findings: inout Findings
  ) {
    findings.conflicts.append(
      Conflict(
        rule: .materialMove, severity: min(.soft, .alone(use.status)), resource: material,
        span: Span(known: start, end), sides: .booking(BookingIndex(use.booking)),
        fact: .noVan(from: from, to: to)))
  }

  /// Whether an activity books a van itself, whenever that is.
  private func bringsVan(_ activity: Int32) -> Bool {
    guard activity >= 0 else {
      return surroundings.proposal?.claims.contains { vans.contains($0.resource) } ?? false
    }
    let plan = surroundings.plan
    return plan.bookings(of: ActivityIndex(activity)).contains {
      vans.contains(ResourceIndex(plan.row($0).resource))
    }
  }

  /// Whether a van is booked at some time of a way, set-up and tear-down included.
  private func isDriven(_ start: Int32, _ end: Int32) -> Bool {
    let way = Span(known: start, end)
    let proposal = surroundings.proposal
    let replaced = proposal?.replaces?.row ?? -1
    var isDriven = false
    for van in vans where !isDriven {
      surroundings.plan.forEachBooking(on: van, in: way) { _, row in
        if row.status >= Status.concept.code, row.activity != replaced { isDriven = true }
      }
    }
    guard !isDriven, let proposal else { return isDriven }
    return proposal.claims.indices.contains { claim in
      vans.contains(proposal.claims[claim].resource)
        && proposal.occupancy(ofClaim: claim).span.overlaps(way)
    }
  }
}
