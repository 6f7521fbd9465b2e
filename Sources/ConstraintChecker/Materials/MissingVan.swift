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
      guard way > 0 else { continue }
      let (needed, own) = (journeys.vans(for: use.quantity), vans(of: use.activity))
      guard own < needed else { continue }
      let site = museums[sites[index]].id.text
      func look(_ start: Int32, _ end: Int32, from: String, to: String) {
        let there = own + vans(between: start, end, besides: use.activity)
        guard there < needed else { return }
        report(use, Span(known: start, end), from, to, needed, there, &findings)
      }
      look(use.start &- way, use.start, from: journeys.home, to: site)
      look(use.end, use.end &+ way, from: site, to: journeys.home)
    }
  }

  /// Of one van that is missing no number is told.
  private func report(
    _ use: Occupancy, _ way: Span, _ from: String, _ to: String, _ needed: Int, _ there: Int,
    _ findings: inout Findings
  ) {
    findings.conflicts.append(
      Conflict(
        rule: .materialMove, severity: min(.soft, .alone(use.status)), resource: material,
        span: way, sides: .booking(BookingIndex(use.booking)),
        measure: needed > 1
          ? Conflict.Measure(unit: .pieces, needed: needed, available: there) : nil,
        fact: .noVan(from: from, to: to)))
  }

  /// Vans that an activity books itself, whenever that is.
  private func vans(of activity: Int32) -> Int {
    guard activity >= 0 else {
      let claims = surroundings.proposal?.claims ?? []
      return claims.reduce(0) { $0 + (vans.contains($1.resource) ? $1.quantity : 0) }
    }
    let plan = surroundings.plan
    return plan.bookings(of: ActivityIndex(activity)).map { plan.row($0) }
      .reduce(0) { $0 + (vans.contains(ResourceIndex($1.resource)) ? Int($1.quantity) : 0) }
  }

  /// Vans that others book at some time of a way, set-up and tear-down included.
  private func vans(between start: Int32, _ end: Int32, besides activity: Int32) -> Int {
    let way = Span(known: start, end)
    let proposal = surroundings.proposal
    let replaced = proposal?.replaces?.row ?? -1
    var found = 0
    for van in vans {
      surroundings.plan.forEachBooking(on: van, in: way) { _, row in
        guard row.status >= Status.concept.code, row.activity != replaced,
          row.activity != activity
        else { return }
        found += Int(row.quantity)
      }
    }
    guard let proposal, activity >= 0 else { return found }
    for claim in proposal.claims.indices where vans.contains(proposal.claims[claim].resource) {
      if proposal.occupancy(ofClaim: claim).span.overlaps(way) {
        found += proposal.claims[claim].quantity
      }
    }
    return found
  }
}
