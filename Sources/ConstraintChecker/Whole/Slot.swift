import Planning

/// What a first look at a booking needs, in sixteen bytes.
struct Slot {
  /// With set-up and tear-down, minutes since 1970, half-open.
  var start: Int32
  var end: Int32
  /// A row of the plan.
  var booking: Int32
  var quantity: Int32

  /// Counts for itself: the row's own answers are calls into another module, a million of them.
  @inline(__always)
  init(_ row: BookingRow, booking: Int32) {
    start = row.start &- Int32(row.before)
    end = row.end &+ Int32(row.after)
    self.booking = booking
    quantity = row.quantity
  }
}
