import Planning

/// An activity as its rules see it: one of the plan, or as a proposal would have it.
struct Subject {
  /// A row of the plan, or `Proposal.activityRow`.
  let activity: ActivityIndex
  /// Nil when it is not known yet.
  let museum: MuseumID?
  /// Its place in `Plan.museums`; -1 where there is none.
  let place: Int
  /// Without an audience when its kind is only a word.
  let kind: KindTraits
  /// Without set-up and tear-down.
  let span: Span
  let status: Status
  /// Zero where none are given.
  let visitors: Int
  let language: String
  let needs: [Need]
  let askedAt: Instant?
  let optionUntil: LocalDate?
  /// Its bookings in order of start, whatever they are on.
  let occupancies: [Occupancy]

  // `__shared`: an initialiser would take a plan of its own, thirty retains for each activity.
  init(_ proposal: Proposal, in plan: __shared Plan) {
    activity = ActivityIndex(Proposal.activityRow)
    place = plan.place(of: proposal.museum) ?? -1
    museum = place < 0 ? nil : proposal.museum
    kind = plan.house.kinds[proposal.kind].map { KindTraits($0) } ?? KindTraits()
    let claimed = proposal.claims.map(\.span)
    span =
      proposal.span ?? claimed.dropFirst().reduce(claimed.first) { $0?.union($1) }
      ?? Span(known: 0, 1)
    status = proposal.status
    visitors = proposal.visitors
    language = proposal.language
    needs = proposal.needs
    askedAt = proposal.askedAt
    optionUntil = proposal.optionUntil
    occupancies = proposal.claims.indices.map { proposal.occupancy(ofClaim: $0) }.inOrder
  }

  init(_ activity: ActivityIndex, in plan: __shared Plan) {
    let kind = plan.house.kinds[plan.kind(activity)]
    self.init(activity, kind.map { KindTraits($0) } ?? KindTraits(), in: plan)
  }

  /// Its bookings are left out for who does not look at them.
  init(
    _ activity: ActivityIndex, _ kind: KindTraits, in plan: __shared Plan,
    withBookings: Bool = true
  ) {
    let row = plan.row(activity)
    self.activity = activity
    self.kind = kind
    place = Int(row.museum)
    museum = plan.museumID(at: place)
    span = row.span
    status = Status(code: row.status)
    visitors = max(0, Int(row.visitors))
    language = plan.language(activity)
    needs = plan.needs(activity)
    askedAt = row.askedAt == ActivityRow.unknown ? nil : Instant(minutes: row.askedAt)
    // A row knows its day only from 1970 to 2149.
    optionUntil = row.optionDays == 0 ? nil : plan.about(activity)?.optionUntil
    occupancies = withBookings ? Subject.occupancies(from: row.firstBooking, in: plan) : []
  }

  private static func occupancies(from first: Int32, in plan: __shared Plan) -> [Occupancy] {
    var found: [Occupancy] = []
    found.reserveCapacity(8)
    plan.withBookingRows { rows in
      var next = first
      while next >= 0 {
        found.append(Occupancy(rows[Int(next)], booking: next))
        next = rows[Int(next)].nextOfActivity
      }
    }
    found.putInOrder()
    return found
  }

  /// A conflict of this activity by itself.
  func conflict(
    _ rule: RuleCode, _ severity: Severity, on resource: ResourceIndex? = nil,
    during span: Span? = nil, measure: Conflict.Measure? = nil, fact: Conflict.Fact? = nil
  ) -> Conflict {
    Conflict(
      rule: rule, severity: min(severity, .alone(status.code)), resource: resource,
      span: span ?? self.span, sides: .activity(activity), measure: measure, fact: fact)
  }
}

extension [Occupancy] {
  /// A plan's rows by start, then row; what has been put in last mostly comes first.
  fileprivate mutating func putInOrder() {
    guard !isInOrder else { return }
    reverse()
    if !isInOrder { self = inOrder }
  }

  fileprivate var isInOrder: Bool {
    for index in indices.dropFirst() {
      let (left, right) = (self[index - 1], self[index])
      guard (left.start, left.booking) < (right.start, right.booking) else { return false }
    }
    return true
  }

  /// Rows of a proposal's claims count down from below zero.
  fileprivate var inOrder: [Occupancy] {
    sorted { ($0.start, $0.booking.magnitude) < ($1.start, $1.booking.magnitude) }
  }
}
