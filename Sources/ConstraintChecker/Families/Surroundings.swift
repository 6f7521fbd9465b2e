import Planning

/// What rules look at beside the bookings in their hands: the plan, the house, what is proposed.
///
/// One for a check, handed on by reference: a plan is some forty tables, each counted when copied.
final class Surroundings {
  let plan: Plan
  let proposal: Proposal?
  /// Nil: rules that depend on today say nothing.
  let now: Instant?
  let kinds: KindTable
  let lookups: Lookups

  convenience init(_ plan: Plan, now: Instant? = nil) {
    self.init(Lookups(plan), now: now)
  }

  init(_ lookups: Lookups, proposal: Proposal? = nil, now: Instant? = nil) {
    self.lookups = lookups
    plan = lookups.plan
    self.proposal = proposal
    self.now = now
    kinds = proposal.map { lookups.kinds.with($0, in: lookups.plan) } ?? lookups.kinds
  }
}

extension Surroundings {
  /// What is said of the kind of an occupancy's activity; nil when its kind is only a word.
  func kind(of occupancy: Occupancy) -> ActivityKind? {
    plan.house.kinds[
      occupancy.activity >= 0
        ? plan.kind(ActivityIndex(occupancy.activity)) : proposal?.kind ?? ""]
  }

  /// Where an occupancy's activity belongs; nil for a proposal without a museum.
  func museum(of occupancy: Occupancy) -> Museum? {
    guard occupancy.activity < 0 else { return plan.museum(ActivityIndex(occupancy.activity)) }
    return proposal.flatMap { plan.museum($0.museum) }
  }

  /// Zero where none are given.
  func visitors(of occupancy: Occupancy) -> Int {
    guard occupancy.activity >= 0 else { return proposal?.visitors ?? 0 }
    return max(0, Int(plan.row(ActivityIndex(occupancy.activity)).visitors))
  }
}
