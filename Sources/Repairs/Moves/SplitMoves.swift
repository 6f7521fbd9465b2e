import ConstraintChecker
import Planning

/// Too many for one room: half of them become an activity of their own.
extension Vocabulary {
  func halves(_ involved: Involved, _ conflict: Conflict) -> [Candidate] {
    guard conflict.rule == .roomCap, let visitors = involved.edit.activity.visitors, visitors > 1,
      let place = involved.places.first, involved.edit.bookings[place].quantity == 1,
      let own = plan.resource(involved.edit.bookings[place].resource),
      involved.edit.bookings.filter({ isRoom($0) }).count == 1
    else { return [] }
    return elsewhere(involved, place, like: plan[own]) + afterwards(involved, place, plan[own])
  }

  private func isRoom(_ booking: Booking) -> Bool {
    plan.resource(booking.resource).map { plan[$0].kind == .room } ?? false
  }

  /// At the same time in another room.
  private func elsewhere(_ involved: Involved, _ place: Int, like own: Resource) -> [Candidate] {
    let activity = involved.edit.activity
    var half = activity
    half.visitors = (activity.visitors ?? 0) / 2
    let fit = RoomFit(for: half, in: plan)
    return plan.resources.compactMap { room in
      guard room.kind == .room, room.id != own.id, fit.suits(room, like: own) else { return nil }
      return split(
        involved, place, to: room, at: activity.span, minutes: 0,
        misfit: fit.misfit(of: room, like: own))
    }
  }

  /// In the same room once it is cleared.
  private func afterwards(_ involved: Involved, _ place: Int, _ own: Resource) -> [Candidate] {
    let activity = involved.edit.activity
    let minutes = activity.span.minutes + activity.setup + activity.teardown
    guard let span = activity.span.moved(byClockMinutes: minutes, involved.zone),
      SensibleHours(for: activity, in: plan).allow(span)
    else { return [] }
    return [split(involved, place, to: own, at: span, minutes: minutes, misfit: 0)]
  }

  private func split(
    _ involved: Involved, _ place: Int, to room: Resource, at span: Span, minutes: Int, misfit: Int
  ) -> Candidate {
    var (staying, leaving) = involved.edit.halved(in: plan)
    let booking = staying.bookings[place]
    let minute = span.start.minutes(since: involved.edit.activity.span.start)
    leaving.bookings.append(
      Booking(
        id: BookingID("\(leaving.activity.id)-0"), activity: leaving.activity.id,
        resource: room.id, span: booking.span, quantity: 1, version: 0))
    leaving.shift(by: minute)
    staying.bookings.removeAll { $0.quantity == 0 }
    let visitors = leaving.activity.visitors ?? 0
    var candidate = involved.candidate(
      .split(visitors: visitors, in: room.id, at: span), staying,
      telling: involved.audience + 1, minutes: minutes,
      museums: room.museum == involved.edit.activity.museum ? 0 : 1, misfit: misfit,
      name: "\(room.id)", likeness: "")
    candidate.others = [leaving]
    return candidate
  }
}

extension ActivityEdit {
  /// Two activities with half the visitors each; people and pieces go along by halves, the larger
  /// one staying.
  fileprivate func halved(in plan: Plan) -> (staying: ActivityEdit, leaving: ActivityEdit) {
    var (staying, leaving) = (self, self)
    let visitors = activity.visitors ?? 0
    leaving.becomeNew(in: plan)
    leaving.activity.visitors = visitors / 2
    staying.activity.visitors = visitors - visitors / 2
    leaving.bookings = []
    let people = bookings.indices.filter { kind(bookings[$0], plan) == .staff }
    let going = Set(people.suffix(people.count / 2))
    for place in bookings.indices {
      var booking = bookings[place]
      booking.id = BookingID("\(leaving.activity.id)-\(place + 1)")
      booking.activity = leaving.activity.id
      booking.version = 0
      switch kind(booking, plan) {
      case .staff where going.contains(place):
        staying.bookings[place].quantity = 0
        leaving.bookings.append(booking)
      case .material where booking.quantity > 1:
        booking.quantity /= 2
        staying.bookings[place].quantity -= booking.quantity
        leaving.bookings.append(booking)
      case .room, .staff, .material, nil: continue
      }
    }
    return (staying, leaving)
  }

  private func kind(_ booking: Booking, _ plan: Plan) -> Resource.Kind? {
    plan.resource(booking.resource).map { plan[$0].kind }
  }

  fileprivate mutating func shift(by minutes: Int) {
    guard minutes != 0 else { return }
    activity.span = activity.span.moved(by: minutes)
    for place in bookings.indices { bookings[place].span = bookings[place].span.moved(by: minutes) }
  }
}
