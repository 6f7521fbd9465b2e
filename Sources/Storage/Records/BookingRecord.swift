import Planning

/// A booking as a commit carries it, in the wall-clock time of its activity's museum.
struct BookingRecord: RowRecord {
  let id: String
  let activity: String
  let resource: String
  let start: WallTime
  let end: WallTime
  let quantity: Int?
  let version: Int

  init(_ booking: Booking, zone: ZoneRules) {
    id = booking.id.text
    activity = booking.activity.text
    resource = booking.resource.text
    start = WallTime(booking.span.start, in: zone)
    end = WallTime(booking.span.end, in: zone)
    quantity = booking.quantity == 1 ? nil : booking.quantity
    version = booking.version
  }

  /// A booking keeps its id and its activity.
  var rowKey: String { "\(id)\u{0}\(activity)" }

  func value() throws(RecordFault) -> Booking {
    Booking(
      id: BookingID(id), activity: ActivityID(activity), resource: ResourceID(resource),
      span: try Span(from: start, to: end, of: id),
      quantity: try within(1...Int(Int32.max), quantity ?? 1, "quantity"),
      version: try within(0...65535, version, "version"))
  }
}
