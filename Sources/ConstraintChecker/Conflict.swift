import Planning

/// Two or more bookings that do not go together, or one that does not fit by itself.
///
/// Facts only: which rule, how bad, where, exactly when, who takes part, and what was measured.
package struct Conflict: Hashable, Sendable {
  package enum Sides: Hashable, Sendable {
    /// Two bookings that exclude each other, the earlier row first.
    case pair(BookingIndex, BookingIndex)
    /// All bookings that take part in too large a demand, by occupied start.
    case many([BookingIndex])
    case booking(BookingIndex)
    case activity(ActivityIndex)
    /// The resource itself is wrong.
    case resource
  }

  /// What was needed and what there is.
  package struct Measure: Hashable, Sendable {
    package enum Unit: String, Sendable {
      case seats, people, groups, pieces, minutes
      case days, months
    }

    package let unit: Unit
    /// The peak within the span.
    package let needed: Int
    package let available: Int

    package init(unit: Unit, needed: Int, available: Int) {
      self.unit = unit
      self.needed = needed
      self.available = available
    }
  }

  package let rule: RuleCode
  package let severity: Severity
  /// For `room-part` the part; nil where no resource is concerned.
  package let resource: ResourceIndex?
  /// For pairs the exact intersection, for demands a maximal interval of one severity.
  package let span: Span
  package let sides: Sides
  package let measure: Measure?
  /// What else its sentence tells; nil where the rest says all.
  package let fact: Fact?

  package init(
    rule: RuleCode, severity: Severity, resource: ResourceIndex?, span: Span, sides: Sides,
    measure: Measure? = nil, fact: Fact? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.resource = resource
    self.span = span
    self.sides = sides
    self.measure = measure
    self.fact = fact
  }

  /// The same conflict with its sides in another order.
  func with(_ sides: Sides) -> Conflict {
    Conflict(
      rule: rule, severity: severity, resource: resource, span: span, sides: sides,
      measure: measure, fact: fact)
  }

  /// The same conflict, weighed otherwise.
  func weighing(_ severity: Severity) -> Conflict {
    Conflict(
      rule: rule, severity: severity, resource: resource, span: span, sides: sides,
      measure: measure, fact: fact)
  }
}

extension Conflict {
  /// The bookings that take part, as in `sides`.
  package var bookings: [BookingIndex] {
    switch sides {
    case .pair(let first, let second): [first, second]
    case .many(let bookings): bookings
    case .booking(let booking): [booking]
    case .activity, .resource: []
    }
  }

  /// Whether a proposal takes part, by a claim or as a whole.
  package var isOfProposal: Bool {
    if case .activity(let activity) = sides { return activity.row == Proposal.activityRow }
    return bookings.contains { Proposal.claim(of: $0) != nil }
  }

  package func involves(_ booking: BookingIndex) -> Bool {
    switch sides {
    case .pair(let first, let second): first == booking || second == booking
    case .many(let bookings): bookings.contains(booking)
    case .booking(let only): only == booking
    case .activity, .resource: false
    }
  }
}
