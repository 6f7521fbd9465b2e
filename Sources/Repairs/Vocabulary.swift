import ConstraintChecker
import Planning

/// Every single step that might make a conflict go away.
///
/// Steps that need no rule to be seen as unfit are left out: rooms that are too small, people
/// without the skill, times already past or outside the hours of those who were inside them.
struct Vocabulary {
  let plan: Plan
  let now: Instant?

  /// In no particular order; `settled` are activities that a chain has dealt with already.
  func candidates(
    for conflict: Conflict, settled: Set<ActivityIndex> = []
  ) -> [Candidate] {
    var candidates: [Candidate] = []
    for watch in watches(in: conflict) where !settled.contains(watch) && canChange(watch) {
      candidates += assignments(Involved(watch, at: [], in: plan), conflict)
    }
    candidates += stretches(conflict, settled: settled)
    candidates += restDays(conflict, settled: settled)
    candidates += waves(conflict, settled: settled)
    for involved in involved(in: conflict) where !settled.contains(involved.activity) {
      guard conflict.rule != .ref else {
        candidates += references(involved, conflict)
        continue
      }
      candidates += times(involved, conflict)
      candidates += rooms(involved)
      candidates += people(involved)
      candidates += groups(involved, conflict)
      candidates += halves(involved, conflict)
      candidates += materials(involved, conflict)
      candidates += buffers(involved, conflict)
      candidates += assignments(involved, conflict)
      candidates += options(involved, conflict)
      candidates += layouts(involved, conflict)
      candidates += brought(involved, conflict)
      candidates += screened(involved, conflict)
      candidates += clipped(involved, conflict)
      candidates += secondRounds(involved, conflict)
      candidates += agreements(involved, conflict)
    }
    return candidates
  }

  /// The activities of a conflict that can still be changed, each with its bookings at fault.
  private func involved(in conflict: Conflict) -> [Involved] {
    var bookings: [ActivityIndex: [BookingIndex]] = [:]
    for booking in conflict.bookings {
      bookings[ActivityIndex(plan.row(booking).activity), default: []].append(booking)
    }
    if case .activity(let activity) = conflict.sides {
      let own = plan.bookings(of: activity)
      let there = own.filter { booking in
        conflict.resource.map { plan.row(booking).resource == $0.row } ?? true
      }
      bookings[activity] = there.isEmpty ? own : there
    }
    return bookings.keys.sorted().filter(canChange).map { activity in
      Involved(activity, at: bookings[activity] ?? [], in: plan)
    }
  }

  /// What has begun stays as it is.
  func canChange(_ activity: ActivityIndex) -> Bool {
    guard let now else { return true }
    return plan.row(activity).span.start >= now
  }
}

/// An activity that takes part in a conflict.
struct Involved {
  let activity: ActivityIndex
  let edit: ActivityEdit
  /// Places in `edit.bookings` of those at fault.
  let places: [Int]
  let zone: ZoneRules
  /// Its people and its client; at least whoever planned it.
  let audience: Int

  init(_ activity: ActivityIndex, at bookings: [BookingIndex], in plan: Plan) {
    self.activity = activity
    let edit = ActivityEdit(of: activity, in: plan)
    let ids = Set(bookings.map { plan.id($0) })
    self.edit = edit
    places = edit.bookings.indices.filter { ids.contains(edit.bookings[$0].id) }
    zone = plan.zone(of: activity)
    let people = Set(edit.bookings.map(\.resource)).count { id in
      plan.resource(id).map { plan[$0].kind == .staff } ?? false
    }
    let hasGuests = !edit.activity.about.client.isEmpty || (edit.activity.visitors ?? 0) > 0
    audience = max(1, people + (hasGuests ? 1 : 0))
  }

  var confirmed: Int { edit.activity.status == .confirmed ? 1 : 0 }
  var id: ActivityID { edit.activity.id }

  /// The time of a booking, which tells it apart from others of the same.
  private func part(_ place: Int) -> Span? {
    let booking = edit.bookings[place]
    let alike = edit.bookings.count { $0.resource == booking.resource }
    return alike > 1 ? booking.span : nil
  }

  /// A step of this activity, or of its booking at a place; `touching` so many confirmed ones where
  /// that is not itself.
  func candidate(
    _ action: RepairStep.Action, _ edit: ActivityEdit, at place: Int? = nil,
    telling people: Int, minutes: Int = 0,
    museums: Int = 0, misfit: Int = 0, name: String, likeness: String, mostAlike: Int = 3,
    touching: Int? = nil
  ) -> Candidate {
    let cost = RepairCost(
      peopleToTell: people + museums, confirmedTouched: touching ?? confirmed,
      minutesMoved: minutes, museumsChanged: museums, misfit: misfit,
      name: "\(id) \(action.word) \(name)")
    return Candidate(
      step: RepairStep(id, action, part: place.flatMap { part($0) }), edit: edit, cost: cost,
      likeness: "\(id) \(action.word) \(likeness)", mostAlike: mostAlike)
  }
}
