import ConstraintChecker
import Planning

/// Guides who are too few go round twice: half of the visitors come when the others are done.
extension Vocabulary {
  func secondRounds(_ involved: Involved, _ conflict: Conflict) -> [Candidate] {
    guard conflict.rule == .guideRatio, let guides = conflict.measure?.available, guides > 0,
      let visitors = involved.edit.activity.visitors, visitors > 1
    else { return [] }
    let activity = involved.edit.activity
    let audience = plan.house.kinds[activity.kind]?.audience
    let demand = GuideDemand(of: audience, at: activity.museum, in: plan.house)
    guard demand.guides(for: (visitors + 1) / 2) <= guides else { return [] }
    let minutes = activity.span.minutes + activity.setup + activity.teardown
    guard let span = activity.span.moved(byClockMinutes: minutes, involved.zone),
      SensibleHours(for: activity, in: plan).allow(span),
      let (staying, coming) = involved.edit.twice(minutes, involved.zone, in: plan)
    else { return [] }
    var candidate = involved.candidate(
      .again(visitors: visitors / 2, at: span), staying, telling: involved.audience,
      minutes: minutes, name: "", likeness: "")
    candidate.others = [coming]
    return [candidate]
  }
}

extension ActivityEdit {
  /// Half of the visitors now, the others so many minutes later with the same rooms, people and pieces.
  fileprivate func twice(
    _ minutes: Int, _ zone: ZoneRules, in plan: Plan
  ) -> (staying: ActivityEdit, coming: ActivityEdit)? {
    guard var coming = moved(byClockMinutes: minutes, zone: zone) else { return nil }
    var staying = self
    let visitors = activity.visitors ?? 0
    staying.activity.visitors = visitors - visitors / 2
    coming.becomeNew(in: plan)
    coming.activity.visitors = visitors / 2
    for place in bookings.indices {
      let booking = bookings[place]
      guard plan.resource(booking.resource).map({ plan[$0].sharing != nil }) ?? false else {
        continue
      }
      // Of the groups that go round a gallery half come later, too.
      staying.bookings[place].quantity = booking.quantity - booking.quantity / 2
      coming.bookings[place].quantity = max(1, booking.quantity / 2)
    }
    return (staying, coming)
  }

  /// Under a name of its own, with bookings of its own.
  mutating func becomeNew(in plan: Plan) {
    let old = activity
    var number = 2
    while plan.activity(ActivityID("\(old.id)-\(number)")) != nil { number += 1 }
    activity.id = ActivityID("\(old.id)-\(number)")
    activity.title = "\(old.title) (\(number))"
    activity.version = 0
    for place in bookings.indices {
      bookings[place].id = BookingID("\(activity.id)-\(place + 1)")
      bookings[place].activity = activity.id
      bookings[place].version = 0
    }
  }
}
