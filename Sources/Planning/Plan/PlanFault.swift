/// Why a change does not fit the plan it was applied to.
package enum PlanFault: Error, Hashable, Sendable {
  case unknownMuseum(MuseumID)
  case unknownResource(ResourceID)
  case unknownActivity(ActivityID)
  case unknownBooking(BookingID)
  case alreadyThere(String)
  /// The row is not what the change was made from.
  case changedElsewhere(String)
  /// Others still refer to the row that would go.
  case stillUsed(String)
}
