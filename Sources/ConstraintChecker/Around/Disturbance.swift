import Planning

/// Where a change takes a booking out of somebody's line or puts one in: those before and after it
/// are neighbours now, though nobody touched them.
struct Disturbance {
  /// A resource and the days around what comes or goes.
  struct Place: Hashable {
    let resource: ResourceIndex
    let window: Span
  }

  /// Those it touches.
  private(set) var activities: Set<ActivityID> = []
  /// Occupied time by resource, before and after.
  private var spans: [ResourceID: [Span]] = [:]
  /// Of what unsettles the climate of more than its own room, in the order it is found.
  private var unrest: [(room: ResourceID, kind: ActivityKind, span: Span)] = []

  /// An activity that is not the same any more moves all its bookings, each in the plan it is in.
  init(by change: PlanChange, before: Plan, after: Plan) {
    for edit in change.edits {
      note(edit)
      switch edit {
      case .activity(let row) where row.before != row.after:
        if let activity = row.before { addAll(of: activity, in: before) }
        if let activity = row.after { addAll(of: activity, in: after) }
      case .booking(let row):
        if let booking = row.before { add(booking, in: before) }
        if let booking = row.after { add(booking, in: after) }
      case .house(let row):
        for case .availability(let row) in [row.before, row.after] { add(row, in: before) }
      case .activity, .museum, .resource, .waiver, .opening, .travel: break
      }
    }
  }

  private mutating func note(_ edit: Edit) {
    switch edit {
    case .activity(let row):
      activities.formUnion([row.before, row.after].compactMap { $0?.id })
    case .booking(let row):
      activities.formUnion([row.before, row.after].compactMap { $0?.activity })
    case .museum, .resource, .waiver, .opening, .travel, .house: break
    }
  }

  private mutating func addAll(of activity: Activity, in plan: Plan) {
    guard let index = plan.activity(activity.id) else { return }
    for booking in plan.bookings(of: index) { add(plan[booking], in: plan) }
  }

  private mutating func add(_ booking: Booking, in plan: Plan) {
    guard let activity = plan.activity(booking.activity).map({ plan.row($0) }) else { return }
    let span = booking.span.widened(before: Int(activity.setup), after: Int(activity.teardown))
    spans[booking.resource, default: []].append(span)
    guard let kind = plan.activity(booking.activity).flatMap({ plan.house.kinds[plan.kind($0)] }),
      kind.unsettlesClimate
    else { return }
    unrest.append((booking.resource, kind, span))
  }

  /// Whoever has other hours on a day has them for all that is booked then.
  private mutating func add(_ hours: Availability, in plan: Plan) {
    guard case .date(let date) = hours.day, let person = plan.resource(hours.person) else { return }
    let zone = plan.zone(of: plan[person].museum)
    spans[hours.person, default: []].append(
      Span(known: zone.startOfDay(date).minutes, zone.startOfDay(date + 1).minutes))
  }

  /// In order of resource and time; whole days, so that moves by minutes look at the same ones.
  func places(in plan: Plan, _ check: inout ConstraintCheck) -> [Place] {
    var places: [Place] = []
    var spans = spans
    for cause in unrest {
      guard let room = plan.resource(cause.room) else { continue }
      for other in check.rooms(unsettledFrom: room, by: cause.kind, in: plan) {
        spans[plan[other].id, default: []].append(cause.span)
      }
    }
    for (resource, spans) in spans {
      guard let resource = plan.resource(resource) else { continue }
      let reach = check.reach(on: resource, in: plan)
      let windows = spans.map { $0.widened(before: reach, after: reach).wholeDays }.merged
      places += windows.map { Place(resource: resource, window: $0) }
    }
    return places.sorted {
      ($0.resource, $0.window.start) < ($1.resource, $1.window.start)
    }
  }
}

extension Span {
  fileprivate var wholeDays: Span {
    let (first, last) = (start.minutes.day, (end.minutes &- 1).day)
    return Span(known: first * 1440, (last + 1) * 1440)
  }
}

extension Int32 {
  /// Of the clock that has no zone.
  fileprivate var day: Int32 { self >= 0 ? self / 1440 : (self - 1439) / 1440 }
}

extension [Span] {
  /// Those that overlap or touch as one.
  package var merged: [Span] {
    var merged: [Span] = []
    for span in sorted(by: { $0.start < $1.start }) {
      if let last = merged.last, span.start <= last.end {
        merged[merged.count - 1] = last.union(span)
      } else {
        merged.append(span)
      }
    }
    return merged
  }
}
