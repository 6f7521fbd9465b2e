/// A change as it is meant on a plan that others have changed since.
package struct Merge: Hashable, Sendable {
  /// Fits the plan it was merged with; where both changed a field, it has one's own value.
  package internal(set) var change = PlanChange()
  /// What only the others changed, and what therefore stands as they want it.
  package internal(set) var taken: [Part] = []
  /// What both changed, and not to the same.
  package internal(set) var clashes: [Part] = []

  /// One field of one row.
  package struct Part: Hashable, Sendable {
    package let activity: ActivityID
    /// The id of the activity or booking.
    package let row: String
    package let field: PlanField

    package var fault: PlanFault {
      guard field == .existence else { return .changedElsewhere(row) }
      return row == activity.text ? .unknownActivity(activity) : .unknownBooking(BookingID(row))
    }
  }
}
