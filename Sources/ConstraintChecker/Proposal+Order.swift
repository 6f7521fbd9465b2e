import Planning

/// Where a proposal's claims will stand among the rows of a plan.
///
/// So that a conflict names its sides in one order before it is saved and after: a claim stands
/// where the booking it is a new form of stands, a new one after all rows.
struct ProposalOrder {
  private let proposal: Proposal
  private let plan: Plan
  private let own: [BookingIndex]

  init(of proposal: Proposal, in plan: Plan) {
    self.proposal = proposal
    self.plan = plan
    own = proposal.replaces.map { plan.bookings(of: $0) } ?? []
  }

  /// The conflicts, and the sides of each, in the order of the plan's own.
  func ordered(_ conflicts: [Conflict]) -> [Conflict] {
    conflicts.map { $0.with(sides($0.sides)) }
      .sorted { Conflict.inOrder($0, $1, row: row) }
  }

  private func sides(_ sides: Conflict.Sides) -> Conflict.Sides {
    switch sides {
    case .pair(let first, let second):
      row(of: first) <= row(of: second) ? sides : .pair(second, first)
    case .many(let bookings):
      .many(
        bookings.map { (start(of: $0), row(of: $0), $0) }
          .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2))
    case .booking, .activity, .resource: sides
    }
  }

  private func row(of booking: BookingIndex) -> Int32 {
    guard let claim = Proposal.claim(of: booking) else { return booking.row }
    return own.indices.contains(claim)
      ? own[claim].row : Int32(clamping: plan.bookingRowCount + claim)
  }

  private func start(of booking: BookingIndex) -> Int32 {
    Proposal.claim(of: booking).map { proposal.occupancy(ofClaim: $0).start }
      ?? plan.row(booking).occupiedStart
  }
}
