import ConstraintChecker
import Planning

/// What can become of an option whose last day is near or over: booked, kept a while longer, or given up.
extension Vocabulary {
  func options(_ involved: Involved, _ conflict: Conflict) -> [Candidate] {
    guard let last = conflict.lastDay, let now else { return [] }
    return [confirmed(involved), extended(involved, after: last, now), released(involved)]
      .compactMap { $0 }
  }

  private func confirmed(_ involved: Involved) -> Candidate {
    var edit = involved.edit
    edit.activity.status = .confirmed
    return involved.candidate(
      .confirm, edit, telling: involved.audience, name: "", likeness: "")
  }

  /// By as many days as its museum gives, from its last day or today, and not past its own day.
  private func extended(
    _ involved: Involved, after last: LocalDate, _ now: Instant
  ) -> Candidate? {
    let activity = involved.edit.activity
    let days = plan.house.policy(of: activity.museum).optionDays
    let today = involved.zone.local(now).date
    let until = min(max(last, today) + days, involved.zone.local(activity.span.start).date)
    guard until > last, until >= today else { return nil }
    var edit = involved.edit
    edit.activity.about.optionUntil = until
    return involved.candidate(
      .extend(until: until), edit, telling: 1, name: "", likeness: "")
  }

  private func released(_ involved: Involved) -> Candidate {
    var edit = involved.edit
    edit.activity.status = .cancelled
    return involved.candidate(
      .release(to: next(after: involved)), edit, telling: involved.audience, misfit: 1, name: "",
      likeness: "")
  }

  /// The option that waits longest for a place this one has.
  private func next(after involved: Involved) -> ActivityID? {
    var waiting: [(asked: Int32, id: ActivityID)] = []
    for booking in plan.bookings(of: involved.activity).map({ plan.row($0) }) {
      let resource = ResourceIndex(booking.resource)
      guard plan[resource].kind != .material, plan[resource].sharing == nil else { continue }
      plan.forEachBooking(on: resource, in: booking.occupied) { _, row in
        let activity = ActivityIndex(row.activity)
        guard activity != involved.activity, Status(code: row.status) == .option else { return }
        waiting.append((plan.row(activity).askedAt, plan.id(activity)))
      }
    }
    return waiting.min { $0 < $1 }?.id
  }
}

extension Conflict {
  /// Of an option that ends, or has ended.
  fileprivate var lastDay: LocalDate? {
    switch fact {
    case .optionEnds(let day), .optionEnded(let day): day
    default: nil
    }
  }
}
