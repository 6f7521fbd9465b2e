import Planning
import TestSupport

/// Changes of all that planners change of activities, one after the other, on any plan.
struct RandomEdits {
  private var random: SplitMix
  private var made = 0

  init(seed: UInt64) {
    random = SplitMix(seed: seed)
  }

  /// One or two activities changed, taken away or new, with their bookings.
  mutating func change(of plan: Plan) -> PlanChange {
    let activities = Array(plan.activities)
    guard !activities.isEmpty else { return PlanChange([]) }
    let (one, other) = (pick(activities), pick(activities))
    let edits =
      switch pick(Array(0..<8)) {
      case 0: taken(one, of: plan) + (one == other ? [] : copied(other, of: plan))
      case 1: copied(one, of: plan)
      case 2 where one != other: edited(one, of: plan) + rebooked(other, of: plan)
      case 2, 3, 4: rebooked(one, of: plan)
      default: edited(one, of: plan)
      }
    return PlanChange(edits)
  }

  private func bookings(_ activity: ActivityIndex, of plan: Plan) -> [Booking] {
    plan.bookings(of: activity).map { plan[$0] }
  }

  private func taken(_ activity: ActivityIndex, of plan: Plan) -> [Edit] {
    bookings(activity, of: plan).map { .booking(Replacement(from: $0, to: nil)) }
      + [.activity(Replacement(from: plan[activity], to: nil))]
  }

  private mutating func copied(_ activity: ActivityIndex, of plan: Plan) -> [Edit] {
    made += 1
    let minutes = pick([0, 15, 60, 600, 1440, -45])
    var copy = plan[activity]
    copy.id = ActivityID("n\(made)")
    copy.span = copy.span.moved(by: minutes)
    return [.activity(Replacement(from: nil, to: copy))]
      + bookings(activity, of: plan).enumerated().map { place, booking in
        .booking(
          Replacement(
            from: nil,
            to: Booking(
              id: BookingID("n\(made).\(place)"), activity: copy.id, resource: booking.resource,
              span: booking.span.moved(by: minutes), quantity: booking.quantity)))
      }
  }

  private mutating func edited(_ activity: ActivityIndex, of plan: Plan) -> [Edit] {
    let before = plan[activity]
    var after = before
    after.version += 1
    switch pick(Array(0..<10)) {
    case 0: after.status = pick([.confirmed, .option, .concept, .cancelled])
    case 1: after.kind = pick(Array(plan.house.kinds.keys).sorted() + ["woord"])
    case 2: after.museum = pick(plan.museums).id
    case 3: after.language = pick(["", "nl", "fr", "vlaams"])
    case 4: after.visitors = pick([nil, 10, 21, 45, 250])
    case 5: (after.setup, after.teardown) = (pick([0, 15, 60]), pick([0, 30, 45]))
    case 6: after.needs = pick([[], [Need(.skill, "gids")], [Need(.language, "fr", count: 2)]])
    case 7: after.about.exhibition = pick(["", "expo", before.id.text])
    case 8:
      let day = ZoneRules.brussels.local(before.span.start).date
      after.about.askedAt = pick([nil, before.span.start - 1440 * 5])
      after.about.optionUntil = pick([nil, day - 2, day - 9])
      after.status = .option
    default: return moved(before, by: pick([15, -30, 120, 1440, -1440, 10_080]), of: plan)
    }
    return [.activity(Replacement(from: before, to: after))]
  }

  private func moved(_ activity: Activity, by minutes: Int, of plan: Plan) -> [Edit] {
    var after = activity
    after.span = activity.span.moved(by: minutes)
    let index = plan.activity(activity.id)
    return [.activity(Replacement(from: activity, to: after))]
      + (index.map { bookings($0, of: plan) } ?? []).map { before in
        var booking = before
        booking.span = before.span.moved(by: minutes)
        return .booking(Replacement(from: before, to: booking))
      }
  }

  /// Another resource in the place of one, one more, or one less.
  private mutating func rebooked(_ activity: ActivityIndex, of plan: Plan) -> [Edit] {
    made += 1
    let own = bookings(activity, of: plan)
    let new = Booking(
      id: BookingID("n\(made)"), activity: plan.id(activity), resource: pick(plan.resources).id,
      span: own.first?.span ?? plan.row(activity).span, quantity: pick([1, 1, 4]))
    guard let old = own.first else { return [.booking(Replacement(from: nil, to: new))] }
    let (less, more) = (
      Edit.booking(Replacement(from: old, to: nil)), Edit.booking(Replacement(from: nil, to: new))
    )
    return pick([[less, more], [more], [less]])
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int(random.next() % UInt64(values.count))]
  }
}
