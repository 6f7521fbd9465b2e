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
  /// Between any two museums, in minutes; 0 where no way is known.
  let longestWay: Int32
  /// Of museums whose people have been looked at.
  private var holidays: [MuseumID: Holidays] = [:]
  private var freeDays: [MuseumID: FreeDays] = [:]

  init(_ plan: Plan, proposal: Proposal? = nil, now: Instant? = nil) {
    self.plan = plan
    self.proposal = proposal
    self.now = now
    kinds = KindTable(plan, proposal: proposal)
    longestWay = plan.travelTable.longest
  }
}

extension Surroundings {
  /// The public holidays of a museum, looked up once a check.
  func holidays(of museum: MuseumID) -> Holidays {
    if let known = holidays[museum] { return known }
    let found = Holidays(of: museum, in: plan)
    holidays[museum] = found
    return found
  }

  /// The days on which its people rest, from many years before a day to many years after.
  func freeDays(of museum: MuseumID, around day: Int32) -> FreeDays {
    if let known = freeDays[museum] { return known }
    let found = FreeDays(holidays(of: museum), around: day)
    freeDays[museum] = found
    return found
  }

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
