import Planning

/// Who and what is booked on each activity that occupies, filled in one pass over the bookings.
struct BookedTable: ~Copyable {
  /// By activity.
  private let booked: UnsafeMutableBufferPointer<Booked>

  /// `marks` are those of resources.
  init(_ plan: Plan, _ marks: ContiguousArray<Booked.Mark>) {
    booked = .allocate(capacity: plan.withActivityRows { $0.count })
    booked.initialize(repeating: Booked())
    plan.withBookingRows { rows in
      marks.withUnsafeBufferPointer { BookedTable.fill(booked, rows, $0) }
    }
  }

  deinit { booked.deallocate() }

  @inline(__always)
  subscript(activity: Int) -> Booked { booked[activity] }

  private static func fill(
    _ booked: UnsafeMutableBufferPointer<Booked>, _ rows: UnsafeBufferPointer<BookingRow>,
    _ marks: UnsafeBufferPointer<Booked.Mark>
  ) {
    let leastOccupying = Status.concept.code
    for index in rows.indices {
      let row = rows[index]
      guard row.status >= leastOccupying, row.isPresent else { continue }
      booked[Int(row.activity)].add(marks[Int(row.resource)])
    }
  }
}
