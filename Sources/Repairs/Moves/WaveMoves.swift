import ConstraintChecker
import Planning

/// Groups that start together start a few at a time, as their museum lets them.
extension Vocabulary {
  func waves(_ conflict: Conflict, settled: Set<ActivityIndex>) -> [Candidate] {
    guard conflict.rule == .stagger, let room = conflict.resource else { return [] }
    let waves = Waves(of: conflict, in: room, of: plan)
    let groups = Dictionary(grouping: waves.starts) { ActivityIndex(plan.row($0.booking).activity) }
    let moving = groups.filter { $0.value.contains { $0.delay > 0 } }.keys.sorted()
    guard !moving.isEmpty, moving.allSatisfy({ !settled.contains($0) && canChange($0) }) else {
      return []
    }
    if groups.count == 1 { return [spread(groups[moving[0]] ?? [], of: moving[0], waves)] }
    guard groups.values.allSatisfy({ $0.count == 1 }) else { return [] }
    return [delayed(moving, by: moving.map { groups[$0]?.first?.delay ?? 0 }, waves)]
      .compactMap { $0 }
  }

  /// Groups of one visit; with each goes one of those who were with them.
  private func spread(
    _ groups: [Waves.Start], of activity: ActivityIndex, _ waves: Waves
  ) -> Candidate {
    let involved = Involved(activity, at: groups.map(\.booking), in: plan)
    var edit = involved.edit
    for group in groups where group.delay > 0 {
      let own = plan[group.booking]
      let guide = edit.bookings.lastIndex { $0.span == own.span && isPerson($0.resource) }
      for place in edit.bookings.indices
      where edit.bookings[place].id == own.id || place == guide {
        edit.bookings[place].span = own.span.moved(by: group.delay)
      }
      edit.activity.span = edit.activity.span.union(own.span.moved(by: group.delay))
    }
    return involved.candidate(
      waves.action(activities: 1), edit, telling: involved.audience,
      minutes: groups.reduce(0) { $0 + $1.delay }, name: "", likeness: "")
  }

  private func isPerson(_ id: ResourceID) -> Bool {
    plan.resource(id).map { plan[$0].kind == .staff } ?? false
  }

  /// Whole activities, each of one group; nil where one would not be at a sensible hour.
  private func delayed(
    _ activities: [ActivityIndex], by delays: [Int], _ waves: Waves
  ) -> Candidate? {
    let involved = activities.map { Involved($0, at: [], in: plan) }
    let edits = zip(involved, delays).compactMap { one, delay -> ActivityEdit? in
      let moved = one.edit.moved(byClockMinutes: delay, zone: one.zone)
      let hours = SensibleHours(for: one.edit.activity, in: plan)
      return moved.flatMap { hours.allow($0.activity.span) ? $0 : nil }
    }
    guard edits.count == involved.count else { return nil }
    var candidate = involved[0].candidate(
      waves.action(activities: edits.count), edits[0],
      telling: involved.reduce(0) { $0 + $1.audience }, minutes: delays.reduce(0, +), name: "",
      likeness: "", touching: involved.reduce(0) { $0 + $1.confirmed })
    candidate.others = Array(edits.dropFirst())
    return candidate
  }
}

/// When groups that start too close to each other may start instead, none before its time.
private struct Waves {
  struct Start {
    let booking: BookingIndex
    /// In minutes.
    let delay: Int
  }

  private(set) var starts: [Start] = []
  private let together: Int
  private let minutes: Int
  private var last: Span

  init(of conflict: Conflict, in room: ResourceIndex, of plan: Plan) {
    let policy = plan.house.policy(of: plan[room].museum)
    together = max(1, policy.groupsTogether)
    minutes = max(1, policy.staggerMinutes)
    last = conflict.span
    var (moment, count) = (Instant(minutes: .min / 2), 0)
    let groups = conflict.bookings.sorted {
      (plan[$0].span.start, plan.id($0)) < (plan[$1].span.start, plan.id($1))
    }
    for group in groups {
      let own = plan[group].span
      if own.start > moment {
        moment = max(own.start, count == 0 ? own.start : moment + minutes)
        count = 0
      } else if count == together {
        (moment, count) = (moment + minutes, 0)
      }
      count += 1
      let delay = moment.minutes(since: own.start)
      starts.append(Start(booking: group, delay: delay))
      last = own.moved(by: delay)
    }
  }

  func action(activities: Int) -> RepairStep.Action {
    .waves(activities: activities, together: together, every: minutes, last: last)
  }
}
