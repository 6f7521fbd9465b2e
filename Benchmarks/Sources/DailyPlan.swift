import Planning

/// Plans made up on the spot.
enum DailyPlan {
  /// The week in the middle of a plan, counted by its rows.
  static func week(of plan: Plan) -> Span {
    let rows = Array(plan.activities)
    let start = rows.isEmpty ? 0 : plan.row(rows[rows.count / 2]).start
    return Span(known: start, start + 7 * 1440)
  }

  /// One room with this many bookings of one time.
  static func crowd(_ bookings: Int) throws -> Plan {
    var loader = PlanLoader(activities: bookings, bookings: bookings)
    try loader.add(Museum(id: "stam", name: "STAM"))
    try loader.add([Resource(id: "zaal", kind: .room, name: "Zaal", museum: "stam")])
    for number in 0..<bookings {
      let row = ActivityRow(
        start: 29_000_000, end: 29_000_060, visitors: 20, version: 1, setup: 0, teardown: 0,
        museum: 0, kind: 0, language: 0, status: 4)
      let activity = bytes("a\(number)") { id in
        bytes("Bezoek") { loader.activity(row, id: id, title: $0) }
      }
      let booking = BookingRow(
        start: row.start, end: row.end, activity: activity, resource: 0, quantity: 1, before: 0,
        after: 0, version: 1, status: 0)
      bytes("b\(number)") { loader.booking(booking, id: $0) }
    }
    return loader.finish()
  }
}
