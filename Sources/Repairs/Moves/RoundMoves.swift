import ConstraintChecker
import Planning

/// Guides who are too few go round more than once: some of the visitors come when the others are done.
extension Vocabulary {
  func secondRounds(_ involved: Involved, _ conflict: Conflict) -> [Candidate] {
    guard conflict.rule == .guideRatio, let guides = conflict.measure?.available, guides > 0,
      let visitors = involved.edit.activity.visitors
    else { return [] }
    let activity = involved.edit.activity
    let audience = plan.house.kinds[activity.kind]?.audience
    let demand = GuideDemand(of: audience, at: activity.museum, in: plan.house)
    let rounds = (2...Vocabulary.mostRounds).first { rounds in
      visitors >= rounds && demand.guides(for: (visitors + rounds - 1) / rounds) <= guides
    }
    guard let rounds, let edits = involved.edit.rounds(rounds, involved.zone, in: plan)
    else { return [] }
    let hours = SensibleHours(for: activity, in: plan)
    guard edits.allSatisfy({ hours.allow($0.activity.span) }) else { return [] }
    return [goingRound(edits, involved)]
  }

  /// A guide has had enough then.
  private static let mostRounds = 4

  private func goingRound(_ edits: [ActivityEdit], _ involved: Involved) -> Candidate {
    let last = edits[edits.count - 1].activity
    let action: RepairStep.Action =
      edits.count == 2
      ? .again(visitors: last.visitors ?? 0, at: last.span)
      : .rounds(edits.count, visitors: edits[0].activity.visitors ?? 0, last: last.span)
    let start = involved.edit.activity.span.start
    var candidate = involved.candidate(
      action, edits[0], telling: involved.audience,
      minutes: edits.reduce(0) { $0 + $1.activity.span.start.minutes(since: start) }, name: "",
      likeness: "")
    candidate.others = Array(edits.dropFirst())
    return candidate
  }
}

extension ActivityEdit {
  /// As many visitors in each, one after the other with the same rooms, people and pieces; each
  /// but the first under a name of its own.
  fileprivate func rounds(
    _ count: Int, _ zone: ZoneRules, in plan: Plan
  ) -> [ActivityEdit]? {
    let length = activity.span.minutes + activity.setup + activity.teardown
    var (number, rounds): (Int, [ActivityEdit]) = (1, [])
    for place in 0..<count {
      guard var round = moved(byClockMinutes: place * length, zone: zone) else { return nil }
      if place > 0 { number = round.becomeNew(in: plan, after: number) }
      round.activity.visitors = part(place, of: activity.visitors ?? 0, in: count)
      for booking in bookings.indices
      where plan.resource(bookings[booking].resource).map({ plan[$0].sharing != nil }) ?? false {
        // Of the groups that go round a gallery some come later, too.
        round.bookings[booking].quantity =
          max(1, part(place, of: bookings[booking].quantity, in: count))
      }
      rounds.append(round)
    }
    return rounds
  }

  /// What is over goes to the first.
  private func part(_ place: Int, of sum: Int, in count: Int) -> Int {
    sum / count + (place < sum % count ? 1 : 0)
  }

  /// Under a name of its own, with bookings of its own; the number it goes by.
  @discardableResult
  mutating func becomeNew(in plan: Plan, after last: Int = 1) -> Int {
    let old = activity
    var number = last + 1
    while plan.activity(ActivityID("\(old.id)-\(number)")) != nil { number += 1 }
    activity.id = ActivityID("\(old.id)-\(number)")
    activity.title = "\(old.title) (\(number))"
    activity.version = 0
    for place in bookings.indices {
      bookings[place].id = BookingID("\(activity.id)-\(place + 1)")
      bookings[place].activity = activity.id
      bookings[place].version = 0
    }
    return number
  }
}
