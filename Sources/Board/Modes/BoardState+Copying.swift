import Planning

extension BoardState {
  /// Puts a copy of the copied activity at the cursor's moment, as an option until confirmed.
  mutating func pasteCopied() -> [Effect] {
    guard let copied, let index = plan.activity(copied) else {
      notice = .nothingCopied
      return []
    }
    let original = ActivityEdit(of: index, in: plan)
    let zone = plan.zone(of: original.activity.museum)
    let minutes = cursor.moment.clockMinutes - zone.local(original.activity.span.start).clockMinutes
    guard var copy = original.moved(byClockMinutes: minutes, zone: zone) else { return [] }
    copy.activity.id = ActivityID(names.next("a"))
    copy.activity.version = 0
    for place in copy.bookings.indices {
      copy.bookings[place].id = BookingID(names.next("b"))
      copy.bookings[place].activity = copy.activity.id
      copy.bookings[place].version = 0
    }
    carryToCursor(&copy, from: original)
    return save(copy, conflicts: verdict(on: copy), returning: .browsing)
  }

  /// A copy pasted on another room, person or material takes that one in place of its first alike.
  private func carryToCursor(_ copy: inout ActivityEdit, from original: ActivityEdit) {
    guard case .resource(let target) = currentRow else { return }
    let wanted = plan[target]
    let hasIt = copy.bookings.contains { $0.resource == wanted.id }
    guard !hasIt else { return }
    let alike = copy.bookings.firstIndex { booking in
      plan.resource(booking.resource).map { plan[$0].kind } == wanted.kind
    }
    if let alike { copy.bookings[alike].resource = wanted.id }
  }
}
