import ConstraintChecker
import Planning

/// What the rules looked at after a save, and what they found, in numbers.
package struct Checked: Hashable, Sendable {
  package let bookings: Int
  package let museums: Int
  /// The last day with a booking; nil without any.
  package let until: LocalDate?
  /// Hard conflicts that were not there before the save.
  package let new: Int
  /// Not yet over: set aside with a reason, and hard and open.
  package let waived: Int
  package let open: Int
}

extension BoardState {
  /// The conflicts as they stand after a save that found `before` hard ones open.
  ///
  /// Looks at every booking's end once: a save is rare, and a million ends take a millisecond.
  func checked(openBefore before: Int) -> Checked {
    Checked(
      bookings: plan.bookingCount, museums: plan.museums.count, until: lastDay,
      new: max(0, conflicts.openHard - before), waived: conflicts.waived(after: now),
      open: conflicts.openHard(after: now))
  }

  private var lastDay: LocalDate? {
    let end = plan.withBookingRows { rows in
      rows.reduce(Int32.min) { $1.isPresent ? max($0, $1.end) : $0 }
    }
    guard end > .min else { return nil }
    return ZoneRules.brussels.local(Instant(minutes: end) - 1).date
  }
}
