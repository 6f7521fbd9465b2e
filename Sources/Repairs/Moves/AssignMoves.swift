import ConstraintChecker
import Planning

/// Somebody or something that an activity asks for and does not have yet.
extension Vocabulary {
  func assignments(_ involved: Involved, _ conflict: Conflict) -> [Candidate] {
    guard case .activity = conflict.sides, case .missing(let need) = conflict.fact else {
      return []
    }
    switch need.form {
    case .skill, .language: return assigned(people: need, involved)
    case .material: return assigned(pieces: need, involved)
    case .feature, .layout: return []
    }
  }

  private func assigned(people need: Need, _ involved: Involved) -> [Candidate] {
    let span = involved.edit.activity.span
    let date = involved.zone.local(span.end - 1).date
    let taken = Set(involved.edit.bookings.map(\.resource))
    return plan.resources.indices.compactMap { row in
      let person = plan.resources[row]
      guard person.kind == .staff, !taken.contains(person.id),
        Abilities(of: person, in: plan).fill(need, on: date)
      else { return nil }
      return assigned(
        person, count: 1, involved,
        misfit: Workload.minutes(of: ResourceIndex(row), around: span, in: plan))
    }
  }

  private func assigned(pieces need: Need, _ involved: Involved) -> [Candidate] {
    guard let material = plan.resource(ResourceID(need.item)), plan[material].kind == .material
    else { return [] }
    let there = involved.edit.bookings.filter { $0.resource.text == need.item }
    let missing = need.count - there.reduce(0) { $0 + $1.quantity }
    guard there.isEmpty, missing > 0 else { return [] }
    return [assigned(plan[material], count: missing, involved, misfit: 0)]
  }

  private func assigned(
    _ resource: Resource, count: Int, _ involved: Involved, misfit: Int
  ) -> Candidate {
    var edit = involved.edit
    let base = edit.bookings.first?.id ?? BookingID("\(edit.activity.id)")
    edit.bookings.append(
      Booking(
        id: edit.newID(beside: base), activity: edit.activity.id, resource: resource.id,
        span: edit.activity.span, quantity: count))
    return involved.candidate(
      .assign(resource.id, count: count), edit, telling: 1,
      museums: resource.museum == edit.activity.museum ? 0 : 1, misfit: misfit,
      name: "\(resource.id)", likeness: "")
  }
}
