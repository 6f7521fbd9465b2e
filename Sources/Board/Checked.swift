import ConstraintChecker
import Planning

/// What the rules looked at after a save, and what they found, in numbers.
package struct Checked: Hashable, Sendable {
  package let bookings: Int
  package let museums: Int
  /// The last day with a booking; nil without any.
  package let until: LocalDate?
  /// What was not there before the save.
  package let new: Open
  /// Not yet over: set aside with a reason, and open.
  package let waived: Int
  package let open: Open

  package init(
    bookings: Int, museums: Int, until: LocalDate?, new: Open, waived: Int, open: Open
  ) {
    self.bookings = bookings
    self.museums = museums
    self.until = until
    self.new = new
    self.waived = waived
    self.open = open
  }

  /// Open conflicts in numbers; those that are for information only are not counted.
  package struct Open: Hashable, Sendable {
    package let blocking: Int
    package let warnings: Int

    package static let none = Open(blocking: 0, warnings: 0)

    package init(blocking: Int, warnings: Int) {
      self.blocking = blocking
      self.warnings = warnings
    }

    package var all: Int { blocking + warnings }

    /// How many more there are of each than before.
    func more(than before: Open) -> Open {
      Open(
        blocking: max(0, blocking - before.blocking), warnings: max(0, warnings - before.warnings))
    }
  }
}

extension Checked {
  /// The conflicts of a plan after a save that found `before` open.
  ///
  /// Looks at every booking's end once: a save is rare, and a million ends take a millisecond.
  package init(
    of plan: Plan, _ conflicts: ConflictIndex, openBefore before: Open, now: Instant
  ) {
    self.init(
      bookings: plan.bookingCount, museums: Checked.museums(of: plan),
      until: Checked.lastDay(of: plan),
      new: conflicts.open.more(than: before), waived: conflicts.waived(after: now),
      open: conflicts.open(after: now))
  }

  /// Those that open their doors or do something: a depot is no museum.
  private static func museums(of plan: Plan) -> Int {
    var counted = Set(plan.opening.rules.map(\.museum))
    plan.withActivityRows { rows in
      var places = Set<UInt16>()
      for row in rows where row.isPresent { places.insert(row.museum) }
      counted.formUnion(places.map { plan.museums[Int($0)].id })
    }
    let count = plan.museums.count { counted.contains($0.id) }
    return count > 0 ? count : plan.museums.count
  }

  private static func lastDay(of plan: Plan) -> LocalDate? {
    let end = plan.withBookingRows { rows in
      rows.reduce(Int32.min) { $1.isPresent ? max($0, $1.end) : $0 }
    }
    guard end > .min else { return nil }
    return ZoneRules.brussels.local(Instant(minutes: end) - 1).date
  }
}

extension BoardState {
  /// The conflicts as they stand after a save that found `before` open.
  func checked(openBefore before: Checked.Open) -> Checked {
    Checked(of: plan, conflicts, openBefore: before, now: now)
  }
}
