import Planning

/// All occupying bookings of a plan, each in its resource's stretch.
///
/// Filled in one pass over the rows as they lie in memory. To follow each resource's timeline
/// through the rows instead would wait for memory at nearly every booking, and that alone takes
/// several times as long as the rest of a whole check.
struct SlotTable: ~Copyable {
  private let slots: UnsafeMutableBufferPointer<Slot>
  private let spare: UnsafeMutableBufferPointer<Slot>
  /// Where a resource's stretch begins and ends.
  private let first: ContiguousArray<Int>
  private var end: ContiguousArray<Int>

  init(_ plan: Plan) {
    let counts = plan.resources.indices.map { plan.timeline(of: ResourceIndex($0)).count }
    var first = ContiguousArray<Int>()
    var total = 0
    for count in counts {
      first.append(total)
      total += count
    }
    self.first = first
    end = first
    slots = .allocate(capacity: total)
    spare = .allocate(capacity: counts.max() ?? 0)
    plan.withBookingRows { fill($0) }
  }

  deinit {
    slots.deallocate()
    spare.deallocate()
  }

  /// The slots of a resource in order of start, then row; the caller may mark them.
  func sorted(of resource: ResourceIndex) -> UnsafeMutableBufferPointer<Slot> {
    let place = resource.position
    let own = UnsafeMutableBufferPointer(rebasing: slots[first[place]..<end[place]])
    SlotOrder.sort(own, spare: spare)
    return own
  }

  private mutating func fill(_ rows: UnsafeBufferPointer<BookingRow>) {
    let leastOccupying = Status.concept.code
    end.withUnsafeMutableBufferPointer { next in
      for index in rows.indices {
        let row = rows[index]
        guard row.status >= leastOccupying, row.isPresent else { continue }
        let place = next[Int(row.resource)]
        next[Int(row.resource)] = place &+ 1
        slots[place] = Slot(row, booking: Int32(truncatingIfNeeded: index))
      }
    }
  }
}
