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
  /// From the first start to the last end, without set-up and tear-down; empty where there is nothing.
  private(set) var span: Range<Int32> = 0..<0
  /// By resource: those with so many visitors that `room-cap` must look at them.
  private var crowded: [Int32: ContiguousArray<Occupancy>] = [:]

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
    let least = ContiguousArray(
      plan.resources.map { RoomCap.leastVisitors(in: $0, plan.house) ?? .max })
    plan.withBookingRows { bookings in
      plan.withActivityRows { rows in
        least.withUnsafeBufferPointer { fill(bookings, rows, crowdedFrom: $0) }
      }
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

  /// Those of a room that may want too many seats; empty where none does.
  func crowded(in room: ResourceIndex) -> ContiguousArray<Occupancy> {
    crowded[room.row] ?? []
  }

  private mutating func fill(
    _ rows: UnsafeBufferPointer<BookingRow>, _ activities: UnsafeBufferPointer<ActivityRow>,
    crowdedFrom least: UnsafeBufferPointer<Int32>
  ) {
    let (occupancies, particulars) = (occupancies, particulars)
    let filled = end.withUnsafeMutableBufferPointer { next in
      OccupancyTable.fill(
        rows, activities, crowdedFrom: least, occupancies, particulars, next: next)
    }
    if filled.first < filled.last { span = filled.first..<filled.last }
    for booking in filled.crowded {
      let row = rows[Int(booking)]
      crowded[row.resource, default: []].append(Occupancy(row, booking: booking))
    }
  }

  /// Gives back the first start, the last end and who has as many visitors as `least` or more.
  private static func fill(
    _ rows: UnsafeBufferPointer<BookingRow>, _ activities: UnsafeBufferPointer<ActivityRow>,
    crowdedFrom least: UnsafeBufferPointer<Int32>,
    _ occupancies: UnsafeMutableBufferPointer<Occupancy>,
    _ particulars: UnsafeMutableBufferPointer<Particulars>,
    next: UnsafeMutableBufferPointer<Int>
  ) -> (first: Int32, last: Int32, crowded: ContiguousArray<Int32>) {
    let leastOccupying = Status.concept.code
    var (earliest, latest) = (Int32.max, Int32.min)
    var crowded = ContiguousArray<Int32>()
    guard let all = occupancies.baseAddress else { return (0, 0, crowded) }
    for index in rows.indices {
      let row = rows[index]
      guard row.status >= leastOccupying, row.isPresent else { continue }
      earliest = min(earliest, row.start)
      latest = max(latest, row.end)
      let place = next[Int(row.resource)]
      next[Int(row.resource)] = place &+ 1
      Occupancy.write(row, booking: Int32(truncatingIfNeeded: index), to: all + place)
      let activity = activities[Int(row.activity)]
      particulars.initializeElement(at: place, to: Particulars(activity))
      if activity.visitors >= least[Int(row.resource)] {
        crowded.append(Int32(truncatingIfNeeded: index))
      }
    }
    return (earliest, latest, crowded)
  }
}
