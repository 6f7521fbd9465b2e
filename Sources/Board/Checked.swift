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

extension BoardState {
  /// The conflicts as they stand after a save that found `before` open.
  ///
  /// Looks at every booking's end once: a save is rare, and a million ends take a millisecond.
  func checked(openBefore before: Checked.Open) -> Checked {
    Checked(
      bookings: plan.bookingCount, museums: plan.museums.count, until: lastDay,
      new: conflicts.open.more(than: before), waived: conflicts.waived(after: now),
      open: conflicts.open(after: now))
  }

  private var lastDay: LocalDate? {
    let end = plan.withBookingRows { rows in
      rows.reduce(Int32.min) { $1.isPresent ? max($0, $1.end) : $0 }
    }
    guard end > .min else { return nil }
    return ZoneRules.brussels.local(Instant(minutes: end) - 1).date
  }
}
