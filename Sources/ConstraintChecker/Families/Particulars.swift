import Planning

/// What rules look at of a booking's activity, beside the booking: looked up once a check, as the
/// rows of activities lie far apart for whoever follows a resource through time.
struct Particulars {
  /// Number in the plan's word list, or the one after its last for a proposal.
  let kind: UInt16
  /// Place in `Plan.museums`; `nowhere` where it is not known.
  let museum: UInt16

  static let nowhere = UInt16.max

  init(kind: UInt16, museum: UInt16) {
    self.kind = kind
    self.museum = museum
  }

  @inline(__always)
  init(_ row: ActivityRow) {
    kind = row.kind
    museum = row.museum
  }

  /// The museum's place; -1 where it is not known.
  var site: Int32 { museum == Particulars.nowhere ? -1 : Int32(museum) }
}

extension Surroundings {
  /// The particulars of some bookings, in their order.
  func particulars(
    of occupancies: UnsafeBufferPointer<Occupancy>
  ) -> ContiguousArray<Particulars> {
    let place = proposal.flatMap { plan.place(of: $0.museum) }.map { UInt16($0) }
    let proposed = Particulars(
      kind: UInt16(max(0, kinds.count - 1)), museum: place ?? Particulars.nowhere)
    var found = ContiguousArray<Particulars>()
    found.reserveCapacity(occupancies.count)
    plan.withActivityRows { rows in
      for occupancy in occupancies {
        let own = occupancy.activity
        found.append(own >= 0 ? Particulars(rows[Int(own)]) : proposed)
      }
    }
    return found
  }
}
