import Planning

/// Short and long rows are looked for apart, each through an index of its own.
///
/// Parameters: 1 is the window's start, 2 its end. The conditions on length are spelled as in the
/// schema, or SQLite would not see that they are the indexes'.
enum Overlap: CaseIterable {
  case short, long

  var bookingIndex: String {
    switch self {
    case .short: "bookings_short"
    case .long: "bookings_long"
    }
  }

  var activityIndex: String {
    switch self {
    case .short: "activities_short"
    case .long: "activities_long"
    }
  }

  var ofBookings: String {
    switch self {
    case .short:
      """
      occupied_end - occupied_start <= 2880 AND b.occupied_start >= ?1 - 2880
        AND b.occupied_start < ?2 AND b.occupied_end > ?1
      """
    case .long:
      """
      occupied_end - occupied_start > 2880 AND b.occupied_start < ?2 AND b.occupied_end > ?1
      """
    }
  }

  var ofActivities: String {
    switch self {
    case .short:
      """
      end_minute - start_minute <= 2880 AND a.start_minute >= ?1 - 2880
        AND a.start_minute < ?2 AND a.end_minute > ?1
      """
    case .long: "end_minute - start_minute > 2880 AND a.end_minute > ?1 AND a.start_minute < ?2"
    }
  }
}

extension Span {
  var values: [SQLValue] { [.integer(Int(start.minutes)), .integer(Int(end.minutes))] }
}
