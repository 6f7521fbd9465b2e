import Planning

/// All occupying bookings of a plan as the rules of rooms, people and materials look at them, each
/// in its resource's stretch; filled in one pass over the rows as they lie in memory, as `SlotTable`.
struct OccupancyTable: ~Copyable {
  private let occupancies: UnsafeMutableBufferPointer<Occupancy>
  private let spare: UnsafeMutableBufferPointer<Occupancy>
  /// In the order of `occupancies`.
  private let particulars: UnsafeMutableBufferPointer<Particulars>
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
    particulars = .allocate(capacity: total)
    plan.withBookingRows { bookings in
      plan.withActivityRows { fill(bookings, $0) }
    }
  }

  deinit {
    occupancies.deallocate()
    spare.deallocate()
    particulars.deallocate()
  }

  /// Puts those of a resource in order of start, then row.
  func sort(_ resource: ResourceIndex, in plan: Plan) {
    let place = resource.position
    let own = UnsafeMutableBufferPointer(rebasing: occupancies[first[place]..<end[place]])
    guard SlotOrder.sort(own, spare: spare) else { return }
    plan.withActivityRows { rows in
      for index in own.indices {
        particulars[first[place] &+ index] = Particulars(rows[Int(own[index].activity)])
      }
    }
  }

  /// Those of a resource, as they lie: in order once they have been sorted.
  subscript(resource: ResourceIndex) -> UnsafeBufferPointer<Occupancy> {
    let place = resource.position
    return UnsafeBufferPointer(rebasing: occupancies[first[place]..<end[place]])
  }

  /// What rules look at of the activities of those.
  func particulars(of resource: ResourceIndex) -> UnsafeBufferPointer<Particulars> {
    let place = resource.position
    return UnsafeBufferPointer(rebasing: particulars[first[place]..<end[place]])
  }

  private mutating func fill(
    _ rows: UnsafeBufferPointer<BookingRow>, _ activities: UnsafeBufferPointer<ActivityRow>
  ) {
    let leastOccupying = Status.concept.code
    end.withUnsafeMutableBufferPointer { next in
      for index in rows.indices {
        let row = rows[index]
        guard row.status >= leastOccupying, row.isPresent else { continue }
        let place = next[Int(row.resource)]
        next[Int(row.resource)] = place &+ 1
        occupancies.initializeElement(
          at: place, to: Occupancy(row, booking: Int32(truncatingIfNeeded: index)))
        particulars.initializeElement(
          at: place, to: Particulars(activities[Int(row.activity)]))
      }
    }
  }
}
