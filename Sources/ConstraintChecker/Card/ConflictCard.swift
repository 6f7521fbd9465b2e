import Planning

/// What a planner asks of a conflict, as facts: all that follows from the plan as it stands.
///
/// Who did what and when comes from the log, see `ActivityPast`.
package struct ConflictCard: Sendable {
  /// A parameter of the rule, as its museum has it.
  package struct Parameter: Hashable, Sendable {
    package let parameter: RuleParameter
    package let value: Int
  }

  /// A number of the museum's policies that the rule goes by.
  package struct Policy: Hashable, Sendable {
    package let number: PolicyNumber
    package let value: Int
  }

  /// One of those that take part.
  package struct Side: Hashable, Sendable {
    package let activity: ActivityIndex
    /// Nil where the activity takes part by itself.
    package let booking: BookingIndex?
    package let status: Status
    /// Without set-up and tear-down.
    package let span: Span
    /// Minutes of set-up and tear-down.
    package let before: Int
    package let after: Int
    package let quantity: Int
    /// Of an option that is in line with others; from 1.
    package var place: Int?
    /// Since when it has been asked for.
    package var askedAt: Instant?
    /// How many come, where a room counts them; nil where nothing is counted.
    package var visitors: Int?
  }

  package let conflict: Conflict
  /// Those that decide of it.
  package let parameters: [Parameter]
  package let policies: [Policy]
  /// In the order of the conflict's bookings.
  package let sides: [Side]
  /// Of two bookings that exclude each other; nil for all else.
  package let overlap: Overlap?
  /// Of a double booking with an option; nil for all else.
  package let queue: OptionQueue?
  /// Which rules say when the museum is open that day; nil where no rule asked.
  package let opening: OpeningLayers?
  package let waiver: Waiver?

  /// `conflict` is one of the plan's own; `before` is the plan before the change that brought it.
  package init(_ conflict: Conflict, in plan: Plan, waiver: Waiver?, before: Plan? = nil) {
    self.conflict = conflict
    self.waiver = waiver
    let queue = OptionQueue(of: conflict, in: plan, before: before)
    self.queue = queue
    let museum = conflict.museum(in: plan) ?? MuseumID("")
    parameters = conflict.decidingParameters.map { parameter in
      Parameter(
        parameter: parameter,
        value: parameter.value(of: conflict.rule, in: museum, plan.house))
    }
    let policy = plan.house.policy(of: museum)
    policies = conflict.decidingPolicies.map { Policy(number: $0, value: $0.value(in: policy)) }
    sides = ConflictCard.sides(of: conflict, in: plan).map { side in
      var side = side
      if conflict.rule == .roomShare { side.visitors = Int(plan.row(side.activity).visitors) }
      side.place = side.booking.flatMap { queue?.places[$0] }
      side.askedAt = plan.about(side.activity)?.askedAt
      return side
    }
    opening = conflict.openingDate(in: plan).flatMap { plan.openingLayers(of: museum, on: $0) }
    overlap = Overlap(of: conflict, in: plan)
  }

  private static func sides(of conflict: Conflict, in plan: Plan) -> [Side] {
    if case .activity(let activity) = conflict.sides {
      let row = plan.row(activity)
      return [
        Side(
          activity: activity, booking: nil, status: Status(code: row.status), span: row.span,
          before: Int(row.setup), after: Int(row.teardown), quantity: 1)
      ]
    }
    return conflict.bookings.map { Side($0, in: plan) }
  }
}

extension ConflictCard.Side {
  /// A booking of the plan.
  package init(_ booking: BookingIndex, in plan: Plan) {
    let row = plan.row(booking)
    self.init(
      activity: ActivityIndex(row.activity), booking: booking, status: Status(code: row.status),
      span: row.span, before: Int(row.before), after: Int(row.after), quantity: Int(row.quantity))
  }
}

/// How far two bookings are in each other's way, in minutes.
package struct Overlap: Hashable, Sendable {
  package let minutes: Int
  /// In which both activities themselves go on.
  package let core: Int
  /// How far the one that starts later must move on, or the other back, to be out of the way.
  package let apart: Int

  /// In which set-up or tear-down of either is in the way.
  package var buffer: Int { minutes - core }

  /// Nil for a conflict that is no pair of the plan's own, or of which the time between counts.
  init?(of conflict: Conflict, in plan: Plan) {
    guard case .pair(let first, let second) = conflict.sides, first.row >= 0, second.row >= 0,
      !conflict.rule.isOfTimeBetween
    else { return nil }
    let (one, other) = (plan.row(first), plan.row(second))
    minutes = conflict.span.minutes
    let shared = one.span.intersection(other.span)?.intersection(conflict.span)
    core = shared?.minutes ?? 0
    let isOfOne = one.activity == other.activity
    let (left, right) = isOfOne ? (one.span, other.span) : (one.occupied, other.occupied)
    apart = min(left.end.minutes(since: right.start), right.end.minutes(since: left.start))
  }
}

extension RuleCode {
  /// Whether two are not in each other's way at one moment, but too close after each other.
  fileprivate var isOfTimeBetween: Bool {
    switch self {
    case .travel, .restDay, .breakTime, .materialMove, .climate: true
    default: false
    }
  }
}

extension Conflict {
  /// Of its rule's parameters those that say something of this one: a rule may look at several things.
  fileprivate var decidingParameters: [RuleParameter] {
    let all = rule.description.parameters
    guard rule == .guardMin else { return all }
    let deciding: Set<RuleParameter.Name>
    switch fact {
    case .zone: deciding = [.urgentDays, .watchDays]
    case .missing(let need) where GuardMin.isLicense(need.item):
      deciding = [.peoplePerGuard, .urgentDays]
    default: deciding = [.urgentDays]
    }
    return all.filter { deciding.contains($0.name) }
  }

  /// A request is too late or too early, not both.
  fileprivate var decidingPolicies: [PolicyNumber] {
    guard rule == .lead else { return rule.policyNumbers }
    return measure?.unit == .months ? [.horizonMonths] : [.leadDays]
  }

  /// The day whose opening hours or meaning its rule looked at.
  fileprivate func openingDate(in plan: Plan) -> LocalDate? {
    switch fact {
    case .opening(let date, _): date
    case .dayOff(let date, _): asksForHours(in: plan) ? date : nil
    case .zone(let zone, _): plan.zone(of: zone.museum).local(span.start).date
    default: nil
    }
  }

  /// Whether hours on a holiday would make it none: staff and schools have the day off all the same.
  private func asksForHours(in plan: Plan) -> Bool {
    guard rule == .holiday, case .activity(let activity) = sides, activity.row >= 0 else {
      return false
    }
    switch plan.house.kinds[plan.kind(activity)]?.audience {
    case .visitors, .guests: return true
    case .staff, .schools, nil: return false
    }
  }

  /// Where it belongs: the museum of its zone or resource, else of its activity; nil for a proposal's.
  package func museum(in plan: Plan) -> MuseumID? {
    if let zone { return zone.museum }
    if let resource { return plan[resource].museum }
    guard case .activity(let activity) = sides, activity.row >= 0 else { return nil }
    return plan.museum(activity).id
  }

  /// Whom it concerns: where it belongs, and the museums of the activities that take part.
  package func museums(in plan: Plan) -> Set<MuseumID> {
    let activities = activities(in: plan).filter { $0.row >= 0 }
    return Set([museum(in: plan)].compactMap(\.self) + activities.map { plan.museum($0).id })
  }
}
