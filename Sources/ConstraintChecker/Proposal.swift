import Planning

/// An activity as it might be, tried against the plan without touching it.
///
/// The bookings of `replaces` are looked past. Conflicts name the proposal's bookings by rows
/// below zero: -2 is its first, -3 its second, and so on.
package struct Proposal: Hashable, Sendable {
  package struct Claim: Hashable, Sendable {
    package var resource: ResourceIndex
    /// Without set-up and tear-down.
    package var span: Span
    package var quantity: Int

    package init(resource: ResourceIndex, span: Span, quantity: Int = 1) {
      self.resource = resource
      self.span = span
      self.quantity = quantity
    }
  }

  /// The activity that this is a new form of; nil for a new one.
  package var replaces: ActivityIndex?
  /// Empty when it is not known yet.
  package var museum: MuseumID
  package var kind: String
  /// The activity's own time; nil: that of its claims.
  package var span: Span?
  package var status: Status
  /// Minutes.
  package var setup: Int
  package var teardown: Int
  package var visitors: Int
  package var language: String
  package var needs: [Need]
  package var askedAt: Instant?
  package var optionUntil: LocalDate?
  package var claims: [Claim]

  package init(
    replaces: ActivityIndex? = nil, museum: MuseumID = "", kind: String = "", span: Span? = nil,
    status: Status = .confirmed, setup: Int = 0, teardown: Int = 0, visitors: Int = 0,
    language: String = "", needs: [Need] = [], askedAt: Instant? = nil,
    optionUntil: LocalDate? = nil, claims: [Claim]
  ) {
    self.replaces = replaces
    self.museum = museum
    self.kind = kind
    self.span = span
    self.status = status
    self.setup = setup
    self.teardown = teardown
    self.visitors = visitors
    self.language = language
    self.needs = needs
    self.askedAt = askedAt
    self.optionUntil = optionUntil
    self.claims = claims
  }

  /// The row that stands for a claim in conflicts.
  package static func booking(forClaim claim: Int) -> BookingIndex {
    BookingIndex(Int32(-2 - claim))
  }

  /// The claim a conflict's booking stands for; nil for a booking of the plan.
  package static func claim(of booking: BookingIndex) -> Int? {
    booking.row <= -2 ? Int(-2 - booking.row) : nil
  }
}

extension Proposal {
  /// Whether it asks for more than who has what when: in a plan where nothing else does it is the first.
  var asksForMore: Bool { !needs.isEmpty || askedAt != nil || optionUntil != nil }

  /// The row that stands for the proposal's activity.
  package static let activityRow: Int32 = -2

  func occupancy(ofClaim index: Int) -> Occupancy {
    let claim = claims[index]
    return Occupancy(
      BookingRow(
        start: claim.span.start.minutes, end: claim.span.end.minutes,
        activity: Proposal.activityRow, resource: claim.resource.row,
        quantity: Int32(clamping: claim.quantity), before: UInt16(clamping: setup),
        after: UInt16(clamping: teardown), version: 0, status: status.code),
      booking: Proposal.booking(forClaim: index).row)
  }
}
