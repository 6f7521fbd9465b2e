import Planning

/// What a rule sees of a booking: when it occupies its resource, how much, and how firmly.
struct Occupancy {
  /// With set-up and tear-down, minutes since 1970, half-open.
  var start: Int32
  var end: Int32
  /// A row of the plan, or a proposal's booking (below zero, see `Proposal`).
  var booking: Int32
  var activity: Int32
  var resource: Int32
  var quantity: Int32
  var before: UInt16
  var after: UInt16
  /// `Status.code`; only statuses that occupy come here.
  var status: UInt8

  init(_ row: BookingRow, booking: Int32) {
    start = row.start &- Int32(row.before)
    end = row.end &+ Int32(row.after)
    self.booking = booking
    activity = row.activity
    resource = row.resource
    quantity = row.quantity
    before = row.before
    after = row.after
    status = row.status
  }
}

extension Occupancy {
  /// Puts a booking where it will lie, as `init` makes it, by four writes instead of nine: a whole plan
  /// is written to hundreds of places in turn, and that waits for memory.
  @inline(__always)
  static func write(
    _ row: BookingRow, booking: Int32, to place: UnsafeMutablePointer<Occupancy>
  ) {
    let words = UnsafeMutableRawPointer(place)
    words.storeBytes(
      of: pair(row.start &- Int32(row.before), row.end &+ Int32(row.after)), as: UInt64.self)
    words.storeBytes(of: pair(booking, row.activity), toByteOffset: 8, as: UInt64.self)
    words.storeBytes(of: pair(row.resource, row.quantity), toByteOffset: 16, as: UInt64.self)
    let marks = UInt64(row.before) | UInt64(row.after) << 16 | UInt64(row.status) << 32
    words.storeBytes(of: marks.littleEndian, toByteOffset: 24, as: UInt64.self)
  }

  @inline(__always)
  private static func pair(_ first: Int32, _ second: Int32) -> UInt64 {
    (UInt64(UInt32(bitPattern: first)) | UInt64(UInt32(bitPattern: second)) << 32).littleEndian
  }

  /// The time two bookings exclude each other; nil when they do not.
  ///
  /// Bookings of one activity share its set-up and tear-down, so only their cores can clash.
  func clash(with other: Occupancy) -> Span? {
    var (start, end) = (max(start, other.start), min(end, other.end))
    if activity == other.activity {
      start = max(self.start + Int32(before), other.start + Int32(other.before))
      end = min(self.end - Int32(after), other.end - Int32(other.after))
    }
    return start < end ? Span(known: start, end) : nil
  }

  /// With set-up and tear-down.
  var span: Span { Span(known: start, end) }

  var core: Span { Span(known: coreStart, coreEnd) }

  var coreStart: Int32 { start + Int32(before) }
  var coreEnd: Int32 { end - Int32(after) }
}
