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
        SELECT \(Self.bookingColumns), \(Self.activityColumns) FROM resources r
          CROSS JOIN bookings b INDEXED BY \(overlap.bookingIndex) ON b.resource = r.number
          CROSS JOIN activities a ON a.number = b.activity WHERE \(overlap.ofBookings)
        """, window.values
      ) { row in
        try add(activity: row, at: Self.bookingColumnCount)
        try add(booking: row)
      }
    }
    for overlap in Overlap.allCases {
      try db.forEachRow(
        """
        SELECT \(Self.activityColumns) FROM activities a INDEXED BY \(overlap.activityIndex)
          WHERE \(overlap.ofActivities)
        """, window.values
      ) { try add(activity: $0) }
    }
  }

  /// The activities with all their bookings that a check of one change may look at.
  mutating func read(_ neighbourhood: Neighbourhood) throws {
    for number in try neighbourhood.activities(db) {
      try db.forEachRow(
        "SELECT \(Self.activityColumns) FROM activities a WHERE number = ?", [.integer(number)]
      ) { try add(activity: $0) }
      try db.forEachRow(
        "SELECT \(Self.bookingColumns) FROM bookings b WHERE activity = ?", [.integer(number)]
      ) { try add(booking: $0) }
    }
  }
}
