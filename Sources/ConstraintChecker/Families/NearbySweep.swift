import Planning

/// Goes along a room's bookings with those of another, both in order of start.
///
/// The few long ones are looked at each time, so that nobody has to step over months.
struct NearbySweep {
  private let occupancies: UnsafeBufferPointer<Occupancy>
  /// Places, in order.
  private let long: ContiguousArray<Int>
  private let longest = ResourceTimeline.longest
  private var first = 0

  /// `long` are the places of the long ones.
  init(_ occupancies: UnsafeBufferPointer<Occupancy>, long: ContiguousArray<Int>) {
    self.occupancies = occupancies
    self.long = long
  }

  /// Where the long ones are.
  static func long(
    among occupancies: UnsafeBufferPointer<Occupancy>
  ) -> ContiguousArray<Int> {
    let longest = ResourceTimeline.longest
    var long = ContiguousArray<Int>()
    for index in occupancies.indices
    where occupancies[index].end &- occupancies[index].start > longest {
      long.append(index)
    }
    return long
  }

  /// Calls `body` with the bookings of other activities that overlap one, and their places; each asks later than
  /// the one before began.
  @inline(__always)
  mutating func forEach(meeting side: Occupancy, _ body: (Occupancy, Int) -> Void) {
    for index in long {
      guard occupancies[index].start < side.end else { break }
      if NearbySweep.meet(side, occupancies[index]) { body(occupancies[index], index) }
    }
    while first < occupancies.count,
      occupancies[first].end <= side.start || isLong(first)
    {
      first += 1
    }
    var index = first
    while index < occupancies.count, occupancies[index].start < side.end {
      if NearbySweep.meet(side, occupancies[index]), !isLong(index) {
        body(occupancies[index], index)
      }
      index += 1
    }
  }

  @inline(__always)
  private static func meet(_ left: Occupancy, _ right: Occupancy) -> Bool {
    left.start < right.end && right.start < left.end && left.activity != right.activity
  }

  @inline(__always)
  private func isLong(_ index: Int) -> Bool {
    occupancies[index].end &- occupancies[index].start > longest
  }
}
