import Planning

/// Collects what a rule looks at: a resource's occupancies in order of start.
///
/// Keeps its memory between resources, so that a whole check allocates once.
struct Gathering {
  private(set) var occupancies: ContiguousArray<Occupancy> = []
  private var long: ContiguousArray<Occupancy> = []

  /// All occupying bookings of a resource.
  mutating func gather(_ resource: ResourceIndex, of plan: Plan) {
    clear()
    let timeline = plan.timeline(of: resource)
    plan.withBookingRows { rows in
      for row in timeline.long { add(rows[Int(row)], row, to: &long) }
      for row in timeline.short { add(rows[Int(row)], row, to: &occupancies) }
    }
    mergeLong()
  }

  /// These, which are in order of start.
  mutating func take(_ gathered: UnsafeBufferPointer<Occupancy>) {
    clear()
    occupancies.append(contentsOf: gathered)
  }

  /// These rows, which occupy and are in order of occupied start.
  mutating func gather(_ bookings: ContiguousArray<Int32>, of plan: Plan) {
    clear()
    plan.withBookingRows { rows in
      for row in bookings { occupancies.append(Occupancy(rows[Int(row)], booking: row)) }
    }
  }

  /// The occupying bookings of a resource that overlap a window, with those a proposal wants.
  mutating func gather(
    _ resource: ResourceIndex, of plan: Plan, in window: Span, with proposal: Proposal?
  ) {
    clear()
    let skipped = proposal?.replaces?.row ?? -1
    plan.forEachBooking(on: resource, in: window) { index, row in
      if row.activity != skipped { add(row, index.row, to: &occupancies) }
    }
    for claim in proposal?.claims.indices ?? 0..<0
    where proposal?.claims[claim].resource == resource {
      guard let occupancy = proposal?.occupancy(ofClaim: claim), occupancy.status >= 2 else {
        continue
      }
      if occupancy.start < window.end.minutes, occupancy.end > window.start.minutes {
        occupancies.append(occupancy)
      }
    }
    occupancies.sort { ($0.start, $0.booking) < ($1.start, $1.booking) }
  }

  /// Lets each occupancy begin so many minutes earlier and end as much later.
  ///
  /// Its core stays where it is only as long as nobody asks: what is on its way is in use.
  /// Tells whether any does.
  mutating func widen(by journeys: Journeys, in surroundings: Surroundings) -> Bool {
    var isWidened = false
    surroundings.plan.withActivityRows { rows in
      for index in occupancies.indices {
        let own = occupancies[index].activity
        let more = journeys.way(
          to: own >= 0 ? Int(rows[Int(own)].museum) : surroundings.site(of: occupancies[index]))
        guard more != 0 else { continue }
        isWidened = true
        occupancies[index].start &-= more
        occupancies[index].end &+= more
      }
    }
    guard isWidened else { return false }
    occupancies.sort { ($0.start, $0.booking) < ($1.start, $1.booking) }
    return true
  }

  private mutating func clear() {
    occupancies.removeAll(keepingCapacity: true)
    long.removeAll(keepingCapacity: true)
  }

  private func add(_ row: BookingRow, _ index: Int32, to list: inout ContiguousArray<Occupancy>) {
    guard row.status >= Status.concept.code else { return }
    list.append(Occupancy(row, booking: index))
  }

  /// Puts the few long bookings in their places among the short ones.
  private mutating func mergeLong() {
    guard !long.isEmpty else { return }
    let short = occupancies
    occupancies.removeAll(keepingCapacity: true)
    occupancies.reserveCapacity(short.count + long.count)
    var next = 0
    for occupancy in short {
      while next < long.count, long[next].start <= occupancy.start {
        occupancies.append(long[next])
        next += 1
      }
      occupancies.append(occupancy)
    }
    occupancies.append(contentsOf: long[next...])
  }
}
