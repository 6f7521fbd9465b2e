import Planning

/// A plan of many short bookings on a few hundred resources, day after day.
enum BigPlan {
  static let start: Int32 = 29_000_000
  static let resources = 200
  /// Bookings a day: three activities of two bookings for every two resources.
  static let perDay = 600

  static func make(bookings: Int) throws -> Plan {
    var loader = PlanLoader(activities: bookings / 2, bookings: bookings)
    try loader.add(Museum(id: "stam", name: "STAM"))
    try loader.add(
      (0..<resources).map {
        Resource(id: ResourceID("zaal-\($0)"), kind: .room, name: "Zaal \($0)", museum: "stam")
      })
    let kind = loader.number(of: "rondleiding")
    for number in 0..<(bookings / 2) { add(number, kind, to: &loader) }
    return loader.finish()
  }

  private static func add(_ number: Int, _ kind: UInt16, to loader: inout PlanLoader) {
    let (day, place) = (number / (perDay / 2), number % (perDay / 2))
    let from = start + Int32(day * 1440 + place / (resources / 2) * 180)
    let row = ActivityRow(
      start: from, end: from + 90, visitors: 20, version: 1, setup: 15, teardown: 15, museum: 0,
      kind: kind, language: 0, status: 4)
    let activity = bytes("a\(number)") { id in
      bytes("Rondleiding \(number)") { loader.activity(row, id: id, title: $0) }
    }
    for side in 0...1 {
      let booking = BookingRow(
        start: from, end: from + 90, activity: activity,
        resource: Int32(place % (resources / 2) * 2 + side), quantity: 1, before: 0, after: 0,
        version: 1, status: 0)
      bytes("b\(number).\(side)") { loader.booking(booking, id: $0) }
    }
  }

  /// An activity in the free evening of a day.
  static func extra(_ number: Int, at midnight: Int32) -> PlanChange {
    let span = Span(known: midnight + 1200, midnight + 1260)
    let activity = Activity(id: ActivityID("x\(number)"), title: "x", museum: "stam", span: span)
    let booking = Booking(
      id: BookingID("x\(number)"), activity: activity.id, resource: ResourceID("zaal-\(number)"),
      span: span)
    return PlanChange([
      .activity(Replacement(from: nil, to: activity)),
      .booking(Replacement(from: nil, to: booking)),
    ])
  }

  private static func bytes<Result>(
    _ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    var text = text
    return text.withUTF8(body)
  }
}
