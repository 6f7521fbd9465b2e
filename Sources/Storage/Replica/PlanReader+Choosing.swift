import GRDB
import Planning

extension PlanReader {
  mutating func readAll() throws {
    try db.forEachRow("SELECT \(Self.activityColumns) FROM activities a ORDER BY number") {
      try add(activity: $0)
    }
    try db.forEachRow("SELECT \(Self.bookingColumns) FROM bookings b ORDER BY number") {
      try add(booking: $0)
    }
  }

  /// Bookings and activities that overlap `window`, and the activities of those bookings.
  mutating func read(_ window: Span) throws {
    for overlap in Overlap.allCases {
      try db.forEachRow(
        """
        SELECT \(Self.activityColumns) FROM activities a INDEXED BY \(overlap.activityIndex)
          WHERE \(overlap.ofActivities)
        """, window.values
      ) { try add(activity: $0) }
    }
    for overlap in Overlap.allCases {
      try db.forEachRow(
        """
        SELECT \(Self.bookingColumns) FROM resources r
          CROSS JOIN bookings b INDEXED BY \(overlap.bookingIndex) ON b.resource = r.number
          WHERE \(overlap.ofBookings)
        """, window.values
      ) { row in
        // Of nearly all the activity lies in the window too.
        try readActivity(row.integer(0))
        try add(booking: row)
      }
    }
  }

  private mutating func readActivity(_ number: Int) throws {
    guard !has(activity: number) else { return }
    try db.forEachRow(
      "SELECT \(Self.activityColumns) FROM activities a WHERE number = ?", [.integer(number)]
    ) { try add(activity: $0) }
  }

  /// The activities with all their bookings that a check of one change may look at.
  mutating func read(_ neighbourhood: Neighbourhood) throws {
    for number in try neighbourhood.activities(db) {
      try readActivity(number)
      try db.forEachRow(
        "SELECT \(Self.bookingColumns) FROM bookings b WHERE activity = ?", [.integer(number)]
      ) { try add(booking: $0) }
    }
  }
}
