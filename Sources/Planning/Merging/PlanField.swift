/// What two planners can change apart from each other in one activity or booking.
package enum PlanField: String, CaseIterable, Hashable, Sendable {
  case title, museum, time, kind, status, setup, teardown, visitors, language
  case client, reference, exhibition, phase, series, notes, needs, askedAt, optionUntil
  /// Of a booking.
  case resource, quantity, bookingTime
  /// Whether the row is there at all.
  case existence
}
