/// An activity's claim on one resource for a time.
package struct Booking: Hashable, Sendable {
  package var id: BookingID
  package var activity: ActivityID
  package var resource: ResourceID
  /// Without the activity's set-up and tear-down; often, not always, the activity's own span.
  package var span: Span
  /// Pieces of a material, groups in a shared room, otherwise 1.
  package var quantity: Int
  package var version: Int

  package init(
    id: BookingID, activity: ActivityID, resource: ResourceID, span: Span, quantity: Int = 1,
    version: Int = 1
  ) {
    self.id = id
    self.activity = activity
    self.resource = resource
    self.span = span
    self.quantity = quantity
    self.version = version
  }
}
