import ConstraintChecker
import Planning

@testable import Repairs

/// Every room, every person and every time of the grid that an activity of a conflict could go to, made
/// without the product's moves: one that they forget is found here.
struct SingleMoves {
  struct Move {
    let edit: ActivityEdit
    /// People to tell, confirmed ones touched, minutes moved, museums changed.
    let disturbs: [Int]
  }

  let plan: Plan
  let now: Instant?

  /// The least disturbing first.
  func all(for conflict: Conflict) -> [Move] {
    activities(of: conflict).flatMap { activity -> [Move] in
      let edit = ActivityEdit(of: activity, in: plan)
      if let now, edit.activity.span.start < now { return [] }
      return times(edit, conflict) + others(edit, conflict)
    }.sorted { $0.disturbs.lexicographicallyPrecedes($1.disturbs) }
  }

  private func activities(of conflict: Conflict) -> Set<ActivityIndex> {
    if case .activity(let activity) = conflict.sides { return [activity] }
    return Set(conflict.bookings.map { ActivityIndex(plan.row($0).activity) })
  }

  private func audience(_ edit: ActivityEdit) -> Int {
    let people = Set(edit.bookings.map(\.resource)).count { kind($0) == .staff }
    return max(1, people + ((edit.activity.visitors ?? 0) > 0 ? 1 : 0))
  }

  private func kind(_ id: ResourceID) -> Resource.Kind? {
    plan.resource(id).map { plan[$0].kind }
  }

  private func isConfirmed(_ edit: ActivityEdit) -> Int {
    edit.activity.status == .confirmed ? 1 : 0
  }
}

// MARK: - Other times

extension SingleMoves {
  private func times(_ edit: ActivityEdit, _ conflict: Conflict) -> [Move] {
    let zone = plan.zone(of: edit.activity.museum)
    return shifts(edit, conflict).compactMap { minutes in
      guard minutes != 0, let moved = edit.moved(byClockMinutes: minutes, zone: zone),
        now.map({ moved.activity.span.start >= $0 }) ?? true,
        isSensible(moved.activity.span, instead: edit.activity.span, zone)
      else { return nil }
      return Move(
        edit: moved, disturbs: [audience(edit), isConfirmed(edit), abs(minutes), 0])
    }
  }

  private func shifts(_ edit: ActivityEdit, _ conflict: Conflict) -> Set<Int> {
    var shifts = Set((-48...48).map { $0 * 15 })
    shifts.formUnion((-6...6).map { $0 * 1440 })
    shifts.formUnion((-8...8).map { $0 * 7 * 1440 })
    let own = edit.activity
    for row in conflict.bookings.map({ plan.row($0) })
    where plan.id(ActivityIndex(row.activity)) != own.id {
      let (start, end) = (
        own.span.start.minutes - Int32(own.setup), own.span.end.minutes + Int32(own.teardown)
      )
      shifts.formUnion([Int(row.occupiedEnd - start), Int(row.occupiedStart - end)])
    }
    return shifts.filter { abs($0) <= 8 * 7 * 1440 }
  }

  /// What takes place by day, on one day, stays so.
  private func isSensible(_ span: Span, instead own: Span, _ zone: ZoneRules) -> Bool {
    let (first, last) = (zone.local(own.start), zone.local(own.end))
    guard first.date == last.date else { return true }
    let (start, end) = (zone.local(span.start), zone.local(span.end))
    return start.date == end.date && start.minuteOfDay >= min(480, first.minuteOfDay)
      && end.minuteOfDay <= max(1200, last.minuteOfDay)
  }
}

// MARK: - Other rooms and people

extension SingleMoves {
  private func others(_ edit: ActivityEdit, _ conflict: Conflict) -> [Move] {
    let atFault = Set(conflict.bookings.map { plan.id($0) })
    let taken = Set(edit.bookings.map(\.resource))
    return edit.bookings.indices.flatMap { place -> [Move] in
      let booking = edit.bookings[place]
      guard atFault.contains(booking.id),
        let own = plan.resource(booking.resource).map({ plan[$0] })
      else { return [] }
      return plan.resources.compactMap { other in
        guard !taken.contains(other.id), other.kind == own.kind else { return nil }
        guard own.kind == .room ? isRoom(other, like: own, edit) : isPerson(other, like: own)
        else { return nil }
        var moved = edit
        moved.bookings[place].resource = other.id
        let museums = other.museum == own.museum ? 0 : 1
        let people = own.kind == .room ? audience(edit) : 2
        return Move(
          edit: moved, disturbs: [people + museums, isConfirmed(edit), 0, museums])
      }
    }
  }

  private func isRoom(_ other: Resource, like own: Resource, _ edit: ActivityEdit) -> Bool {
    guard (other.sharing == nil) == (own.sharing == nil),
      other.capacity != nil || own.capacity == nil
    else { return false }
    for need in edit.activity.needs {
      if need.form == .feature, !other.features.contains(need.item) { return false }
      // How many a layout holds is left to the examples.
      if need.form == .layout { return false }
    }
    return other.capacity.map { $0 >= edit.activity.visitors ?? 0 } ?? true
  }

  /// Whoever can all that the other can, and speaks what they speak.
  private func isPerson(_ other: Resource, like own: Resource) -> Bool {
    own.kind == .staff && Set(own.skills).isSubset(of: other.skills)
      && (plan.house.grants[own.id] ?? []).isEmpty
  }
}
