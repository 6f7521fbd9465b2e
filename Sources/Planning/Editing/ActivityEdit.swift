/// An activity with its bookings as a planner wants them, and how that differs from the plan.
package struct ActivityEdit: Hashable, Sendable {
  package var activity: Activity
  package var bookings: [Booking]

  package init(activity: Activity, bookings: [Booking]) {
    self.activity = activity
    self.bookings = bookings
  }

  /// The activity as it stands, bookings by id.
  package init(of index: ActivityIndex, in plan: Plan) {
    activity = plan[index]
    bookings = plan.bookings(of: index).map { plan[$0] }.sorted { $0.id < $1.id }
  }

  /// What has to change in the plan; rows that stay the same are left alone.
  package func change(in plan: Plan) -> PlanChange {
    change(from: plan.activity(activity.id).map { ActivityEdit(of: $0, in: plan) })
  }

  /// The same, from what was there when the edit began.
  ///
  /// Bookings that change alone come with the activity as it was, so that saving sees whether
  /// somebody has moved or cancelled it since.
  package func change(from before: ActivityEdit?) -> PlanChange {
    var edits: [Edit] = []
    let known = Dictionary(
      (before?.bookings ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let wanted = Set(bookings.map(\.id))
    for booking in before?.bookings ?? [] where !wanted.contains(booking.id) {
      edits.append(.booking(Replacement(from: booking, to: nil)))
    }
    if let edit = activityEdit(from: before?.activity) { edits.append(edit) }
    for booking in bookings {
      if let edit = bookingEdit(booking, from: known[booking.id]) { edits.append(edit) }
    }
    if let before, !edits.isEmpty, activityEdit(from: before.activity) == nil {
      edits.insert(.activity(Replacement(from: before.activity, to: before.activity)), at: 0)
    }
    return PlanChange(edits)
  }

  /// The same, but what becomes an option now has been asked for since now at the latest.
  ///
  /// `old` is its status before; nil for a new one.
  package func asked(at now: Instant, was old: Status?) -> ActivityEdit {
    guard activity.status == .option, activity.about.askedAt == nil, old != .option,
      old != .confirmed
    else { return self }
    var edit = self
    edit.activity.about.askedAt = now
    return edit
  }

  private func activityEdit(from before: Activity?) -> Edit? {
    var after = activity
    after.version = before?.version ?? 0
    guard after != before else { return nil }
    after.version += 1
    return .activity(Replacement(from: before, to: after))
  }

  private func bookingEdit(_ booking: Booking, from before: Booking?) -> Edit? {
    var after = booking
    after.version = before?.version ?? 0
    guard after != before else { return nil }
    after.version += 1
    return .booking(Replacement(from: before, to: after))
  }
}

extension ActivityEdit {
  /// Everything moved on the wall clock by whole minutes, days keeping their clock times.
  package func moved(byClockMinutes minutes: Int, zone: ZoneRules) -> ActivityEdit? {
    var moved = self
    guard let span = activity.span.moved(byClockMinutes: minutes, zone) else { return nil }
    moved.activity.span = span
    for place in bookings.indices {
      guard let span = bookings[place].span.moved(byClockMinutes: minutes, zone) else { return nil }
      moved.bookings[place].span = span
    }
    return moved
  }

  /// The end later or earlier; bookings that lasted as long as the activity follow.
  package func stretched(byMinutes minutes: Int) -> ActivityEdit? {
    guard let span = Span(activity.span.start, activity.span.end + minutes) else { return nil }
    var stretched = self
    stretched.activity.span = span
    for place in bookings.indices where bookings[place].span.end == activity.span.end {
      guard let own = Span(bookings[place].span.start, span.end) else { return nil }
      stretched.bookings[place].span = own
    }
    return stretched
  }
}

extension Span {
  /// Both ends by as many minutes on the wall clock; nil when a skipped hour would swallow it.
  package func moved(byClockMinutes minutes: Int, _ zone: ZoneRules) -> Span? {
    func move(_ instant: Instant) -> Instant {
      zone.instant(LocalDateTime(clockMinutes: zone.local(instant).clockMinutes + minutes))
    }
    return Span(move(start), move(end))
  }
}
