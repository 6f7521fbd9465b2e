/// Builds a plan from rows that are already sound, at the speed of reading them.
///
/// Museums, then resources, then activities, then bookings; rules such as unique ids are the
/// schema's or the reader's to keep.
package struct PlanLoader: ~Copyable {
  private var plan: Plan

  /// `activities` and `bookings` are how many rows will come, to make room once.
  package init(zones: ZoneCatalogue = .builtIn, activities: Int = 0, bookings: Int = 0) {
    plan = Plan(zones: zones)
    plan.activityRows.reserveCapacity(activities)
    plan.activityIDs.reserve(rows: activities, bytesEach: 8)
    plan.titles.reserve(rows: activities, bytesEach: 20)
    plan.activityIndex = TextIndex(expecting: activities)
    plan.bookingRows.reserveCapacity(bookings)
    plan.bookingIDs.reserve(rows: bookings, bytesEach: 8)
  }

  package mutating func add(_ museum: Museum) throws(PlanFault) { try plan.insert(museum) }

  /// All resources at once, so that rooms may name combined rooms that come later.
  package mutating func add(_ resources: [Resource]) throws(PlanFault) {
    plan.resources.reserveCapacity(resources.count)
    plan.resourceRows.reserveCapacity(resources.count)
    plan.timelines.reserveCapacity(resources.count)
    for resource in resources { try plan.insert(resource, linking: false) }
    plan.linkRooms()
  }

  package mutating func add(_ rule: OpeningRule) { plan.opening.set(rule) }
  package mutating func add(_ row: HouseRow) { plan.house.set(row) }
  package mutating func add(_ travel: TravelTime) { plan.travel.append(travel) }
  package mutating func add(_ waiver: Waiver) { plan.waivers[waiver.conflict] = waiver }

  /// The number of a kind or language for use in rows.
  package mutating func number(of word: String) -> UInt16 { plan.words.number(of: word) }

  /// Appends an activity and returns its row; `id` and `title` are UTF-8.
  package mutating func activity(
    _ row: ActivityRow, id: UnsafeBufferPointer<UInt8>, title: UnsafeBufferPointer<UInt8>,
    about: Activity.About? = nil, needs: [Need] = []
  ) -> Int32 {
    let place = plan.activityRows.count
    plan.activityRows.append(row)
    plan.activityRows[place].note(about, needs: plan.needs.number(of: needs))
    plan.activityIDs.append(id)
    plan.titles.append(title)
    plan.activityIndex.insert(row: place, in: plan.activityIDs)
    if let about, !about.isEmpty { plan.about[Int32(place)] = about }
    return Int32(place)
  }

  /// Appends a booking; its buffers and status are taken from its activity's row.
  package mutating func booking(_ booking: BookingRow, id: UnsafeBufferPointer<UInt8>) {
    var booking = booking
    let activity = plan.activityRows[Int(booking.activity)]
    booking.before = activity.setup
    booking.after = activity.teardown
    booking.status = activity.status
    booking.nextOfActivity = activity.firstBooking
    let row = Int32(plan.bookingRows.count)
    plan.activityRows[Int(booking.activity)].firstBooking = row
    plan.bookingRows.append(booking)
    plan.bookingIDs.append(id)
  }

  /// The plan; `coverage` names the span it was loaded for when it is only a part.
  package consuming func finish(coverage: Span? = nil) -> Plan {
    var plan = plan
    plan.coverage = coverage
    plan.tabulateTravel()
    plan.bookingRows.withUnsafeBufferPointer { rows in
      ResourceTimeline.fill(&plan.timelines, with: rows)
    }
    return plan
  }
}
