/// A booking in 32 bytes, with what the checker needs of its activity beside it.
package struct BookingRow: Sendable {
  /// Minutes since 1970, without set-up and tear-down.
  package var start: Int32
  package var end: Int32
  package var activity: Int32
  package var resource: Int32
  package var quantity: Int32
  /// The activity's next booking, -1 after its last.
  package var nextOfActivity: Int32 = -1
  /// The activity's set-up and tear-down in minutes.
  package var before: UInt16
  package var after: UInt16
  /// Wraps after 65535 edits; only equality is ever asked of it.
  package var version: UInt16
  /// The activity's `Status.code`.
  package var status: UInt8
  package var isPresent = true

  package init(
    start: Int32, end: Int32, activity: Int32, resource: Int32, quantity: Int32, before: UInt16,
    after: UInt16, version: UInt16, status: UInt8
  ) {
    self.start = start
    self.end = end
    self.activity = activity
    self.resource = resource
    self.quantity = quantity
    self.before = before
    self.after = after
    self.version = version
    self.status = status
  }
}

extension BookingRow {
  package var span: Span { Span(known: start, end) }

  /// Start and end with set-up and tear-down, in minutes since 1970.
  package var occupiedStart: Int32 { start - Int32(before) }
  package var occupiedEnd: Int32 { end + Int32(after) }
  package var occupied: Span { Span(known: occupiedStart, occupiedEnd) }
}
