import Planning

/// The conflicts of a plan, in order of start, resource, rule and booking.
package struct CheckResult: Sendable {
  package let conflicts: [Conflict]
  /// Resources with so many clashing pairs that only the first are listed.
  package let capped: [ResourceIndex]
  package let bookings: Int

  /// Nobody has looked yet.
  package static let notLooked = CheckResult(conflicts: [], capped: [], bookings: 0)

  package init(conflicts: [Conflict], capped: [ResourceIndex], bookings: Int) {
    self.conflicts = conflicts
    self.capped = capped
    self.bookings = bookings
  }
}
