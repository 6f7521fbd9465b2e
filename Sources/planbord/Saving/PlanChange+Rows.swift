import Planning

extension PlanChange {
  /// The activities it touches, each once, in order.
  var activities: [ActivityID] {
    var seen: Set<ActivityID> = []
    return edits.compactMap { edit -> ActivityID? in
      switch edit {
      case .activity(let row): (row.after ?? row.before)?.id
      case .booking(let row): (row.after ?? row.before)?.activity
      case .museum, .resource, .waiver, .opening, .travel, .house: nil
      }
    }.filter { seen.insert($0).inserted }
  }

  /// The bookings it touches, in order.
  var bookings: [BookingID] {
    edits.compactMap { edit in
      if case .booking(let row) = edit { (row.after ?? row.before)?.id } else { nil }
    }
  }
}
