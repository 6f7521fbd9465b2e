import ConstraintChecker
import Planning

/// Groups of one visit that start later than the others.
extension Vocabulary {
  func groups(_ involved: Involved, _ conflict: Conflict) -> [Candidate] {
    involved.places.flatMap { place -> [Candidate] in
      let booking = involved.edit.bookings[place]
      guard let room = plan.resource(booking.resource), plan[room].sharing != nil else { return [] }
      let others = involved.edit.bookings.count { $0.resource == booking.resource }
      guard booking.quantity > 1 || others > 1 else { return [] }
      let over = conflict.measure.map { $0.unit == .groups ? $0.needed - $0.available : 1 } ?? 1
      let moving = booking.quantity > 1 ? min(max(1, over), booking.quantity - 1) : 1
      let elsewhere = divided(involved, place, groups: moving, from: plan[room])
      return elsewhere + inTurn(involved, place, plan[room])
        + starts(of: booking, involved).compactMap { minutes in
          guard let to = booking.span.moved(byClockMinutes: minutes, involved.zone) else {
            return nil
          }
          return staggered(involved, place, groups: moving, to: to, minutes)
        }
    }
  }

  /// At the same time in another shared room; their guides go with them, whatever the room.
  private func divided(
    _ involved: Involved, _ place: Int, groups: Int, from own: Resource
  ) -> [Candidate] {
    let fit = RoomFit(for: involved.edit.activity, in: plan)
    let taken = Set(involved.edit.bookings.map(\.resource))
    return plan.resources.compactMap { room in
      guard room.kind == .room, !taken.contains(room.id), fit.suits(room, like: own) else {
        return nil
      }
      var edit = involved.edit
      let booking = edit.bookings[place]
      if groups < booking.quantity {
        edit.bookings[place].quantity -= groups
        edit.bookings.append(
          Booking(
            id: edit.newID(beside: booking.id), activity: booking.activity, resource: room.id,
            span: booking.span, quantity: groups))
      } else {
        edit.bookings[place].resource = room.id
      }
      return involved.candidate(
        .divide(groups: groups, from: own.id, to: room.id), edit, at: place,
        telling: involved.audience, museums: room.museum == own.museum ? 0 : 1,
        misfit: fit.misfit(of: room, like: own), name: "\(booking.id) \(room.id)",
        likeness: "\(own.id)")
    }
  }

  /// By the museum's step, up to the length of three rounds, and never before the visit.
  private func starts(of booking: Booking, _ involved: Involved) -> [Int] {
    let step = max(5, plan.house.policy(of: involved.edit.activity.museum).staggerMinutes)
    let rounds = Array(stride(from: step, through: max(step, booking.span.minutes * 3), by: step))
    return Array(Set(rounds + [booking.span.minutes])).sorted()
  }

  private func staggered(
    _ involved: Involved, _ place: Int, groups: Int, to span: Span, _ minutes: Int
  ) -> Candidate {
    var edit = involved.edit
    let booking = edit.bookings[place]
    if groups < booking.quantity {
      edit.bookings[place].quantity -= groups
      edit.bookings.append(
        Booking(
          id: edit.newID(beside: booking.id), activity: booking.activity,
          resource: booking.resource, span: span, quantity: groups))
    } else {
      edit.bookings[place].span = span
    }
    take(guides: groups, with: booking, to: span, in: &edit)
    edit.activity.span = edit.activity.span.union(span)
    return involved.candidate(
      .stagger(in: booking.resource, groups: groups, from: booking.span, to: span), edit,
      at: place, telling: involved.audience, minutes: minutes, name: "\(booking.id)",
      likeness: "\(booking.resource)", mostAlike: 2)
  }

  /// As many at a time as the room takes, each when those before are done, where twice is not enough.
  private func inTurn(_ involved: Involved, _ place: Int, _ room: Resource) -> [Candidate] {
    let booking = involved.edit.bookings[place]
    guard let most = room.sharing?.groups, most > 0 else { return [] }
    let (turns, length) = ((booking.quantity + most - 1) / most, booking.span.minutes)
    guard (3...Vocabulary.mostTurns).contains(turns) else { return [] }
    var edit = involved.edit
    var last = booking.span
    for turn in (1..<turns).reversed() {
      let groups = min(most, booking.quantity - turn * most)
      let span = booking.span.moved(by: turn * length)
      edit.bookings[place].quantity -= groups
      edit.bookings.append(
        Booking(
          id: edit.newID(beside: booking.id), activity: booking.activity,
          resource: booking.resource, span: span, quantity: groups))
      take(guides: groups, with: booking, to: span, in: &edit)
      last = turn == turns - 1 ? span : last
    }
    edit.activity.span = edit.activity.span.union(last)
    return [
      involved.candidate(
        .waves(activities: 1, together: most, every: length, last: last), edit, at: place,
        telling: involved.audience, minutes: (turns - 1) * length, name: "\(booking.id)",
        likeness: "\(booking.resource)")
    ]
  }

  /// Visitors wait no longer.
  private static let mostTurns = 4

  /// The last of those who go round at the same time go with them, one a group that leaves.
  private func take(
    guides: Int, with booking: Booking, to span: Span, in edit: inout ActivityEdit
  ) {
    let staying = edit.bookings.filter {
      $0.resource == booking.resource && $0.span == booking.span
    }.reduce(0) { $0 + $1.quantity }
    let there = edit.bookings.indices.filter { place in
      edit.bookings[place].span == booking.span
        && plan.resource(edit.bookings[place].resource).map { plan[$0].kind == .staff } ?? false
    }
    for place in there.suffix(max(0, min(guides, there.count - staying))) {
      edit.bookings[place].span = span
    }
  }
}

extension ActivityEdit {
  /// An id for one more booking, made from one that is there.
  func newID(beside id: BookingID) -> BookingID {
    var number = 2
    while bookings.contains(where: { $0.id.text == "\(id)-\(number)" }) { number += 1 }
    return BookingID("\(id)-\(number)")
  }
}
