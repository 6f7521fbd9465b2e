extension Plan {
  mutating func replaceBooking(_ row: Replacement<Booking>) throws(PlanFault) {
    switch (row.before, row.after) {
    case (nil, let after?): try insert(after)
    case (let before?, nil): try remove(before)
    case (let before?, let after?): try replace(before, with: after)
    case (nil, nil): break
    }
  }

  private mutating func insert(_ booking: Booking) throws(PlanFault) {
    let fixed = try fixedPart(of: booking)
    guard find(booking) == nil else { throw .alreadyThere(booking.id.text) }
    let row: Int32
    if let free = freeBookings.popLast() {
      row = free
      bookingRows[Int(row)] = fixed
      bookingIDs.set(Int(row), to: booking.id.text)
    } else {
      row = Int32(bookingRows.count)
      bookingRows.append(fixed)
      bookingIDs.append(booking.id.text)
    }
    chain(row, to: Int(fixed.activity))
    timelines[Int(fixed.resource)].insert(row, in: bookingRows)
  }

  private mutating func remove(_ booking: Booking) throws(PlanFault) {
    let index = try unchanged(booking)
    let fixed = row(index)
    timelines[Int(fixed.resource)].remove(index.row, in: bookingRows)
    unchain(index.row, from: Int(fixed.activity))
    bookingRows[index.position].isPresent = false
    freeBookings.append(index.row)
  }

  private mutating func replace(_ before: Booking, with after: Booking) throws(PlanFault) {
    precondition(before.id == after.id, "a booking keeps its id")
    precondition(before.activity == after.activity, "a booking stays with its activity")
    let index = try unchanged(before)
    var fixed = try fixedPart(of: after)
    fixed.nextOfActivity = row(index).nextOfActivity
    reposition(index.row) { $0 = fixed }
  }

  /// Changes a row while its place in the resource's timeline follows.
  mutating func reposition(_ row: Int32, _ change: (inout BookingRow) -> Void) {
    let place = Int(row)
    timelines[Int(bookingRows[place].resource)].remove(row, in: bookingRows)
    change(&bookingRows[place])
    timelines[Int(bookingRows[place].resource)].insert(row, in: bookingRows)
  }

  /// The booking's row, looked for among those of its activity.
  private func find(_ booking: Booking) -> BookingIndex? {
    guard let activity = activity(booking.activity) else { return nil }
    return bookings(of: activity).first { id($0) == booking.id }
  }

  private func unchanged(_ booking: Booking) throws(PlanFault) -> BookingIndex {
    guard let index = find(booking) else { throw .unknownBooking(booking.id) }
    guard self[index] == booking else { throw .changedElsewhere(booking.id.text) }
    return index
  }

  private func fixedPart(of booking: Booking) throws(PlanFault) -> BookingRow {
    guard let activity = activity(booking.activity) else {
      throw .unknownActivity(booking.activity)
    }
    guard let resource = resourceRows[booking.resource] else {
      throw .unknownResource(booking.resource)
    }
    let about = row(activity)
    return BookingRow(
      start: booking.span.start.minutes, end: booking.span.end.minutes, activity: activity.row,
      resource: Int32(resource), quantity: Int32(clamping: booking.quantity),
      before: about.setup, after: about.teardown,
      version: UInt16(truncatingIfNeeded: booking.version), status: about.status)
  }

  private mutating func chain(_ row: Int32, to activity: Int) {
    bookingRows[Int(row)].nextOfActivity = -1
    guard let last = bookings(of: ActivityIndex(activity)).last else {
      activityRows[activity].firstBooking = row
      return
    }
    bookingRows[last.position].nextOfActivity = row
  }

  private mutating func unchain(_ row: Int32, from activity: Int) {
    let next = bookingRows[Int(row)].nextOfActivity
    var previous = activityRows[activity].firstBooking
    guard previous != row else {
      activityRows[activity].firstBooking = next
      return
    }
    while bookingRows[Int(previous)].nextOfActivity != row {
      previous = bookingRows[Int(previous)].nextOfActivity
    }
    bookingRows[Int(previous)].nextOfActivity = next
  }
}
