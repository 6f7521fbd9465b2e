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
  private let form: Form
  private let unit: Measure.Unit?
  /// Below zero where no resource is concerned.
  private let room: Int32
  /// For pairs the exact intersection, for demands a maximal interval of one severity.
  package let span: Span
  /// Rows of the first side and of the last; -1 where there is none.
  private let rows: Rows
  private let most: Int32
  private let there: Int32
  /// Nil unless there are many.
  private let many: [BookingIndex]?
  private let told: Told?

  package init(
    rule: RuleCode, severity: Severity, resource: ResourceIndex?, span: Span, sides: Sides,
    measure: Measure? = nil, fact: Fact? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.span = span
    room = resource?.row ?? -1
    unit = measure?.unit
    most = Int32(clamping: measure?.needed ?? 0)
    there = Int32(clamping: measure?.available ?? 0)
    told = fact.map { Told($0) }
    var all: [BookingIndex]?
    switch sides {
    case .pair(let first, let second): (form, rows) = (.pair, Rows(first.row, second.row))
    case .many(let bookings):
      (form, rows) = (.many, Rows(bookings.first?.row ?? -1, bookings.last?.row ?? -1))
      all = bookings
    case .booking(let booking): (form, rows) = (.booking, Rows(booking.row, -1))
    case .activity(let activity): (form, rows) = (.activity, Rows(activity.row, -1))
    case .resource: (form, rows) = (.resource, Rows(-1, -1))
    }
    many = all
  }

  private enum Form {
    case pair, many, booking, activity, resource
  }

  private struct Rows: Hashable {
    let first: Int32
    let last: Int32

    init(_ first: Int32, _ last: Int32) {
      (self.first, self.last) = (first, last)
    }
  }

  /// A fact takes many bytes and few conflicts have one: so they are small, and copied quickly.
  private final class Told: Hashable, Sendable {
    let fact: Fact

    init(_ fact: Fact) { self.fact = fact }

    static func == (left: Told, right: Told) -> Bool {
      left === right || left.fact == right.fact
    }

    func hash(into hasher: inout Hasher) { hasher.combine(fact) }
  }
}

extension Conflict {
  /// For `room-part` the part; nil where no resource is concerned.
  package var resource: ResourceIndex? { room < 0 ? nil : ResourceIndex(room) }

  package var sides: Sides {
    switch form {
    case .pair: .pair(BookingIndex(rows.first), BookingIndex(rows.last))
    case .many: .many(many ?? [])
    case .booking: .booking(BookingIndex(rows.first))
    case .activity: .activity(ActivityIndex(rows.first))
    case .resource: .resource
    }
  }

  package var measure: Measure? {
    unit.map { Measure(unit: $0, needed: Int(most), available: Int(there)) }
  }

  /// What else its sentence tells; nil where the rest says all.
  package var fact: Fact? { told?.fact }

  /// Rows of the first side and of the last; -1 where there is none.
  var firstRows: (Int32, Int32) { (rows.first, rows.last) }

  /// The same where bookings are told by rows of another order.
  func firstRows(_ row: (BookingIndex) -> Int32) -> (Int32, Int32) {
    func told(_ own: Int32) -> Int32 { own == -1 ? -1 : row(BookingIndex(own)) }
    switch form {
    case .pair, .many, .booking: return (told(rows.first), told(rows.last))
    case .activity, .resource: return firstRows
    }
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
