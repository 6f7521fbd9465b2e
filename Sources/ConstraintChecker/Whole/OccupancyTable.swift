import Planning

/// All occupying bookings of a plan as the rules of rooms, people and materials look at them, each
/// in its resource's stretch; filled in one pass over the rows as they lie in memory, as `SlotTable`.
///
/// Unchecked: once filled, each resource is sorted and looked at by one core alone.
final class OccupancyTable: @unchecked Sendable {
  private let occupancies: UnsafeMutableBufferPointer<Occupancy>
  /// In the order of `occupancies`.
  private let particulars: UnsafeMutableBufferPointer<Particulars>
  /// Where a resource's stretch begins and ends.
  private let first: ContiguousArray<Int>
  private var end: ContiguousArray<Int>
  /// By resource: those with so many visitors that `room-cap` must look at them.
  private var crowded: [Int32: ContiguousArray<Occupancy>] = [:]
  /// Of one resource.
  let most: Int

  /// With room for all, still empty.
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
    self.most = most
    end = first
    occupancies = .allocate(capacity: total)
    particulars = .allocate(capacity: total)
  }

  deinit {
    occupancies.deallocate()
    particulars.deallocate()
  }

  /// Puts in all bookings; whoever looks waits for that.
  func fill(_ plan: Plan) {
    let least = ContiguousArray(
      plan.resources.map { RoomCap.leastVisitors(in: $0, plan.house) ?? .max })
    plan.withBookingRows { bookings in
      plan.withActivityRows { rows in
        least.withUnsafeBufferPointer { fill(bookings, rows, crowdedFrom: $0) }
      }
    }
  }

  /// Puts those of a resource in order of start, then row; each resource lies apart.
  func sort(_ resource: ResourceIndex, in plan: Plan, _ space: borrowing SortSpace) {
    let place = resource.position
    let own = UnsafeMutableBufferPointer(rebasing: occupancies[first[place]..<end[place]])
    guard SlotOrder.sort(own, spare: space.occupancies) else { return }
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

  /// Those of a room that may want too many seats; empty where none does.
  func crowded(in room: ResourceIndex) -> ContiguousArray<Occupancy> {
    crowded[room.row] ?? []
  }

  private func fill(
    _ rows: UnsafeBufferPointer<BookingRow>, _ activities: UnsafeBufferPointer<ActivityRow>,
    crowdedFrom least: UnsafeBufferPointer<Int32>
  ) {
    let (occupancies, particulars) = (occupancies, particulars)
    let crowded = end.withUnsafeMutableBufferPointer { next in
      OccupancyTable.fill(
        rows, activities, crowdedFrom: least, occupancies, particulars, next: next)
    }
    for booking in crowded {
      let row = rows[Int(booking)]
      self.crowded[row.resource, default: []].append(Occupancy(row, booking: booking))
    }
  }

  /// Gives back who has as many visitors as `least` or more.
  private static func fill(
    _ rows: UnsafeBufferPointer<BookingRow>, _ activities: UnsafeBufferPointer<ActivityRow>,
    crowdedFrom least: UnsafeBufferPointer<Int32>,
    _ occupancies: UnsafeMutableBufferPointer<Occupancy>,
    _ particulars: UnsafeMutableBufferPointer<Particulars>, next: UnsafeMutableBufferPointer<Int>
  ) -> ContiguousArray<Int32> {
    let leastOccupying = Status.concept.code
    var crowded = ContiguousArray<Int32>()
    guard let all = occupancies.baseAddress else { return crowded }
    for index in rows.indices {
      let row = rows[index]
      guard row.status >= leastOccupying, row.isPresent else { continue }
      let (resource, activity) = (Int(row.resource), Int(row.activity))
      let place = next[resource]
      next[resource] = place &+ 1
      Occupancy.write(row, booking: Int32(truncatingIfNeeded: index), to: all + place)
      particulars.initializeElement(at: place, to: Particulars(activities[activity]))
      if activities[activity].visitors >= least[resource] {
        crowded.append(Int32(truncatingIfNeeded: index))
      }
    }
    return crowded
  }
}

/// Where one core puts a resource's bookings in order.
struct SortSpace: ~Copyable {
  let occupancies: UnsafeMutableBufferPointer<Occupancy>

  init(for most: Int) { occupancies = .allocate(capacity: most) }

  deinit { occupancies.deallocate() }
}
