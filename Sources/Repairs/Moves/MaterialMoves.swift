import ConstraintChecker
import Planning

/// Fewer pieces, or pieces of the same kind from another museum.
extension Vocabulary {
  func materials(_ involved: Involved, _ conflict: Conflict) -> [Candidate] {
    involved.places.flatMap { place -> [Candidate] in
      let booking = involved.edit.bookings[place]
      guard let own = plan.resource(booking.resource), plan[own].kind == .material else {
        return []
      }
      let over = conflict.measure.map { max(1, $0.needed - $0.available) } ?? booking.quantity
      let pieces = min(over, booking.quantity)
      return loans(of: pieces, place, plan[own], involved) + reduced(by: over, place, involved)
    }
  }

  private func reduced(by over: Int, _ place: Int, _ involved: Involved) -> [Candidate] {
    let booking = involved.edit.bookings[place]
    guard over > 0, booking.quantity > over else { return [] }
    var edit = involved.edit
    edit.bookings[place].quantity -= over
    return [
      involved.candidate(
        .quantity(of: booking.resource, from: booking.quantity, to: booking.quantity - over),
        edit, at: place, telling: involved.audience + 1, misfit: over, name: "\(booking.id)",
        likeness: "\(booking.id)")
    ]
  }

  private func loans(
    of pieces: Int, _ place: Int, _ own: Resource, _ involved: Involved
  ) -> [Candidate] {
    let taken = Set(involved.edit.bookings.map(\.resource))
    return plan.resources.compactMap { lender in
      guard lender.kind == .material, !taken.contains(lender.id), lender.museum != own.museum,
        plan.areAlike(lender, own), lender.stock >= pieces
      else { return nil }
      return loan(of: pieces, place, from: lender, involved)
    }
  }

  /// The pieces are away from home for as long as they travel and are handled, too.
  ///
  /// Where it is known how they are handled, rules count the way themselves: the booking is then
  /// for their use alone.
  private func loan(
    of pieces: Int, _ place: Int, from lender: Resource, _ involved: Involved
  ) -> Candidate {
    var edit = involved.edit
    let booking = edit.bookings[place]
    let journey = Journey(of: lender, to: edit.activity.museum, in: plan)
    let away = booking.span.widened(before: journey.minutes, after: journey.minutes)
    let booked = plan.house.handling[lender.id] == nil ? away : booking.span
    if pieces < booking.quantity {
      edit.bookings[place].quantity -= pieces
      edit.bookings.append(
        Booking(
          id: edit.newID(beside: booking.id), activity: booking.activity, resource: lender.id,
          span: booked, quantity: pieces))
    } else {
      edit.bookings[place].resource = lender.id
      edit.bookings[place].span = booked
    }
    return involved.candidate(
      .borrow(pieces: pieces, of: booking.resource, from: lender.id, for: away), edit, at: place,
      telling: 1, museums: 1, misfit: journey.minutes, name: "\(booking.id) \(lender.id)",
      likeness: "\(booking.id)")
  }
}

/// The way of a material from home to where it is used.
struct Journey {
  /// One way, with loading or unloading.
  let minutes: Int

  /// A way nobody has measured counts as half an hour.
  init(of material: Resource, to museum: MuseumID, in plan: Plan) {
    let handling = plan.house.handling[material.id]
    let home = handling.map { $0.home.isEmpty ? material.museum.text : $0.home }
    let from = home ?? material.museum.text
    guard from != museum.text else { minutes = 0; return }
    let way = Journey.minutes(from: from, to: museum.text, in: plan) ?? 30
    minutes = way + (handling?.minutes ?? 15)
  }

  /// Either direction will do; nil when nobody has measured it.
  static func minutes(from: String, to: String, in plan: Plan) -> Int? {
    guard from != to else { return 0 }
    let ways = plan.travel
    return
      (ways.first { $0.from == from && $0.to == to }
      ?? ways.first { $0.from == to && $0.to == from })?.minutes
  }
}

extension Plan {
  /// Whether two museums' materials are alike but for whose they are: `Headset STAM`, `headset`.
  fileprivate func areAlike(_ one: Resource, _ other: Resource) -> Bool {
    kindWords(of: one) == kindWords(of: other)
  }

  /// Its name without whose it is, in lower case.
  func kindWords(of material: Resource) -> [Substring] {
    let owners = Set(
      museums.flatMap { [$0.id.text.lowercased(), $0.name.lowercased()] }.map { Substring($0) })
    return material.name.lowercased().split { !$0.isLetter }.filter { !owners.contains($0) }
  }
}
