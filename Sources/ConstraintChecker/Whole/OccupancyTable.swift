import Planning

/// All occupying bookings of a plan as the rules of rooms, people and materials look at them, each
/// in its resource's stretch; filled in one pass over the rows as they lie in memory, as `SlotTable`.
struct OccupancyTable: ~Copyable {
  private let occupancies: UnsafeMutableBufferPointer<Occupancy>
  private let spare: UnsafeMutableBufferPointer<Occupancy>
  /// Where a resource's stretch begins and ends.
  private let first: ContiguousArray<Int>
  private var end: ContiguousArray<Int>

  init(_ plan: Plan) {
    var first = ContiguousArray<Int>()
    var (total, most) = (0, 0)
    for place in plan.resources.indices {
      let count = plan.timeline(of: ResourceIndex(place)).count
      first.append(total)
      total += count
      most = max(most, count)
    }
    self.first = first
    end = first
    occupancies = .allocate(capacity: total)
    spare = .allocate(capacity: most)
    plan.withBookingRows { fill($0) }
  }

  deinit {
    occupancies.deallocate()
    spare.deallocate()
  }

  /// Those of a resource in order of start, then row.
  func sorted(of resource: ResourceIndex) -> UnsafeBufferPointer<Occupancy> {
    let place = resource.position
    let own = UnsafeMutableBufferPointer(rebasing: occupancies[first[place]..<end[place]])
    SlotOrder.sort(own, spare: spare)
    return UnsafeBufferPointer(own)
  }

  /// Those of a resource, as they lie: in order once they have been sorted.
  subscript(resource: ResourceIndex) -> UnsafeBufferPointer<Occupancy> {
    let place = resource.position
    return UnsafeBufferPointer(rebasing: occupancies[first[place]..<end[place]])
  }

  private mutating func fill(_ rows: UnsafeBufferPointer<BookingRow>) {
    let leastOccupying = Status.concept.code
    end.withUnsafeMutableBufferPointer { next in
      for index in rows.indices {
        let row = rows[index]
        guard row.status >= leastOccupying, row.isPresent else { continue }
        let place = next[Int(row.resource)]
        next[Int(row.resource)] = place &+ 1
        occupancies.initializeElement(
          at: place, to: Occupancy(row, booking: Int32(truncatingIfNeeded: index)))
      }
    }
  }
}
