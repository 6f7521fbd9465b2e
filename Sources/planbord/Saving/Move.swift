import Phrases
import Planning

/// An activity and its bookings on their way to another time or resource.
struct Move {
  private let before: (activity: Activity, bookings: [Booking])
  private var after: (activity: Activity, bookings: [Booking])
  private let plan: Plan
  private let zone: ZoneRules

  init(of activity: ActivityIndex, in plan: Plan) {
    let bookings = plan.bookings(of: activity).map { plan[$0] }.sorted { $0.id < $1.id }
    before = (plan[activity], bookings)
    after = before
    self.plan = plan
    zone = plan.zone(of: activity)
  }

  /// Bookings over the activity's whole time follow it; others keep their distance to its start.
  mutating func shift(
    to start: String?, _ end: String?, today: LocalDate
  ) throws(ArgumentFault) {
    guard start != nil || end != nil else { return }
    let reader = MomentReader(today: today, zone: zone)
    let old = before.activity.span
    let oldDay = zone.local(old.start).date
    let newStart = try start.map { text throws(ArgumentFault) in
      try readTyped(at: "--start") { () throws(ArgumentFault) in
        try reader.start(text, day: oldDay)
      }
    }
    let begin = newStart ?? old.start
    let later = clockMinutes(from: old.start, to: begin)
    after.activity.span =
      if let end {
        try readTyped(at: "--end") { () throws(ArgumentFault) in
          try reader.span(from: begin, until: end)
        }
      } else { try reader.span(begin, shifted(old.end, by: later)) }
    for place in after.bookings.indices {
      let span = before.bookings[place].span
      after.bookings[place].span =
        span == old
        ? after.activity.span
        : try reader.span(shifted(span.start, by: later), shifted(span.end, by: later))
    }
  }

  mutating func rebook(from: ResourceIndex, to: ResourceIndex) throws(ArgumentFault) {
    let (old, new) = (plan[from].id, plan[to].id)
    let places = after.bookings.indices.filter { after.bookings[$0].resource == old }
    guard !places.isEmpty else {
      throw .notBookedOn(activity: before.activity.id.text, resource: old.text)
    }
    for place in places { after.bookings[place].resource = new }
  }

  /// Only rows that differ, a version higher each.
  var change: PlanChange {
    var edits: [Edit] = []
    if before.activity != after.activity {
      var activity = after.activity
      activity.version += 1
      edits.append(.activity(Replacement(from: before.activity, to: activity)))
    }
    for (old, new) in zip(before.bookings, after.bookings) where old != new {
      var booking = new
      booking.version += 1
      edits.append(.booking(Replacement(from: old, to: booking)))
    }
    return PlanChange(edits)
  }

  /// By the clock on the wall: ten o'clock stays ten o'clock across a clock change.
  private func clockMinutes(from: Instant, to: Instant) -> Int {
    zone.local(to).clockMinutes - zone.local(from).clockMinutes
  }

  private func shifted(_ instant: Instant, by minutes: Int) -> Instant {
    guard minutes != 0 else { return instant }
    return zone.instant(LocalDateTime(clockMinutes: zone.local(instant).clockMinutes + minutes))
  }
}
