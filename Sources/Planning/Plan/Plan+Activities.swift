extension Plan {
  mutating func replaceActivity(_ row: Replacement<Activity>) throws(PlanFault) {
    switch (row.before, row.after) {
    case (nil, let after?): try insert(after)
    case (let before?, nil): try remove(before)
    case (let before?, let after?): try replace(before, with: after)
    case (nil, nil): break
    }
  }

  private mutating func insert(_ activity: Activity) throws(PlanFault) {
    guard self.activity(activity.id) == nil else { throw .alreadyThere(activity.id.text) }
    let fixed = try fixedPart(of: activity)
    let row: Int
    if let free = freeActivities.popLast() {
      row = Int(free)
      activityRows[row] = fixed
      activityIDs.set(row, to: activity.id.text)
      titles.set(row, to: activity.title)
    } else {
      row = activityRows.count
      activityRows.append(fixed)
      activityIDs.append(activity.id.text)
      titles.append(activity.title)
    }
    activityIndex.insert(row: row, in: activityIDs)
    about[Int32(row)] = activity.about.isEmpty ? nil : activity.about
  }

  private mutating func remove(_ activity: Activity) throws(PlanFault) {
    let index = try unchanged(activity)
    guard row(index).firstBooking < 0 else { throw .stillUsed(activity.id.text) }
    activityIndex.remove(activity.id.text, in: activityIDs)
    activityRows[index.position].isPresent = false
    about[index.row] = nil
    freeActivities.append(index.row)
  }

  private mutating func replace(_ before: Activity, with after: Activity) throws(PlanFault) {
    precondition(before.id == after.id, "an activity keeps its id")
    let index = try unchanged(before)
    var fixed = try fixedPart(of: after)
    fixed.firstBooking = row(index).firstBooking
    let bookingsFollow =
      before.setup != after.setup || before.teardown != after.teardown
      || before.status != after.status
    activityRows[index.position] = fixed
    titles.set(index.position, to: after.title)
    about[index.row] = after.about.isEmpty ? nil : after.about
    guard bookingsFollow else { return }
    for booking in bookings(of: index) {
      reposition(booking.row) { booking in
        booking.before = fixed.setup
        booking.after = fixed.teardown
        booking.status = fixed.status
      }
    }
  }

  /// The activity's row, provided it still is what the change was made from.
  private func unchanged(_ activity: Activity) throws(PlanFault) -> ActivityIndex {
    guard let index = self.activity(activity.id) else { throw .unknownActivity(activity.id) }
    guard self[index] == activity else { throw .changedElsewhere(activity.id.text) }
    return index
  }

  private mutating func fixedPart(of activity: Activity) throws(PlanFault) -> ActivityRow {
    guard let museum = museumRows[activity.museum] else { throw .unknownMuseum(activity.museum) }
    var row = ActivityRow(
      start: activity.span.start.minutes, end: activity.span.end.minutes,
      visitors: Int32(clamping: activity.visitors ?? -1), version: Int32(activity.version),
      setup: UInt16(clamping: activity.setup), teardown: UInt16(clamping: activity.teardown),
      museum: UInt16(museum), kind: words.number(of: activity.kind),
      language: words.number(of: activity.language), status: activity.status.code)
    row.note(activity.about, needs: needs.number(of: activity.needs))
    return row
  }
}
