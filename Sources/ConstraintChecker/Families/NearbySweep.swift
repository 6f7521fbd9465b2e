import Planning

/// Goes along a room's bookings with those of another, both in order of start.
///
/// The few long ones are looked at each time, so that nobody has to step over months.
struct NearbySweep {
  private let occupancies: UnsafeBufferPointer<Occupancy>
  private var long: ContiguousArray<Int> = []
  private var first = 0

  init(_ occupancies: UnsafeBufferPointer<Occupancy>) {
    self.occupancies = occupancies
    for index in occupancies.indices where NearbySweep.isLong(occupancies[index]) {
      long.append(index)
    }
  }

  /// Calls `body` with the bookings of other activities that overlap one; each asks later than
  /// the one before began.
  mutating func forEach(meeting side: Occupancy, _ body: (Occupancy) -> Void) {
    for index in long {
      guard occupancies[index].start < side.end else { break }
      if NearbySweep.meet(side, occupancies[index]) { body(occupancies[index]) }
    }
    while first < occupancies.count,
      occupancies[first].end <= side.start || NearbySweep.isLong(occupancies[first])
    {
      first += 1
    }
    var index = first
    while index < occupancies.count, occupancies[index].start < side.end {
      let other = occupancies[index]
      if NearbySweep.meet(side, other), !NearbySweep.isLong(other) { body(other) }
      index += 1
    }
  }

  private static func meet(_ left: Occupancy, _ right: Occupancy) -> Bool {
    left.start < right.end && right.start < left.end && left.activity != right.activity
  }

  private static func isLong(_ occupancy: Occupancy) -> Bool {
    occupancy.end &- occupancy.start > ResourceTimeline.longest
  }
}
