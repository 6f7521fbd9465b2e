import ConstraintChecker
import Planning

/// Who watches over a zone stays until somebody else comes, or comes as soon as somebody must.
extension Vocabulary {
  func stretches(_ conflict: Conflict, settled: Set<ActivityIndex>) -> [Candidate] {
    guard let zone = conflict.zone else { return [] }
    let missing = conflict.measure.map { max(1, $0.needed - $0.available) } ?? 1
    let watches = watches(in: conflict) {
      $0.reaches(conflict.span) && $0.union(conflict.span).minutes <= Vocabulary.longestWatch
    }
    return watches.filter { !settled.contains($0) && canChange($0) }.flatMap { activity in
      let involved = Involved(activity, at: [], in: plan)
      return attendants(of: zone, involved, near: conflict.span).choices(of: missing).map {
        stretched($0, involved, over: conflict.span)
      }
    }
  }

  /// The places of those who leave when the lack begins, or come when it ends.
  private func attendants(
    of zone: WatchZone, _ involved: Involved, near span: Span
  ) -> [Int] {
    let date = involved.zone.local(span.start).date
    let there = involved.edit.bookings.indices.filter { place in
      guard let person = plan.resource(involved.edit.bookings[place].resource).map({ plan[$0] })
      else { return false }
      return person.kind == .staff && involved.edit.bookings[place].span.reaches(span)
        && Abilities(of: person, in: plan).include(zone.skill, on: date)
    }
    return Array(there.prefix(Vocabulary.mostAtOneWatch))
  }

  /// Of more than so many the first do.
  private static let mostAtOneWatch = 8

  private func stretched(_ places: [Int], _ involved: Involved, over span: Span) -> Candidate {
    let own = involved.edit.activity.span
    var edit = involved.edit
    edit.activity.span = own.union(span)
    for place in edit.bookings.indices {
      let booking = edit.bookings[place]
      let isRoom = plan.resource(booking.resource).map { plan[$0].kind == .room } ?? false
      guard places.contains(place) || isRoom && booking.span.touchesEdge(of: own, towards: span)
      else { continue }
      edit.bookings[place].span = booking.span.union(span)
    }
    let people = places.map { edit.bookings[$0].resource }
    let minutes = edit.activity.span.minutes - own.minutes
    return involved.candidate(
      .stretch(people, from: own, to: edit.activity.span), edit, telling: people.count,
      minutes: minutes, name: people.map(\.text).joined(separator: " "), likeness: "")
  }
}

extension Span {
  /// Overlaps or touches another, and is not there for all of it.
  fileprivate func reaches(_ other: Span) -> Bool {
    start <= other.end && other.start <= end && union(other) != self
  }

  /// Whether it ends where a whole ends, or begins where it begins, on the side of another.
  fileprivate func touchesEdge(of whole: Span, towards other: Span) -> Bool {
    (other.end > whole.end && end == whole.end)
      || (other.start < whole.start && start == whole.start)
  }
}
