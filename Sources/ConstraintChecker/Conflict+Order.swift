import Planning

extension Conflict {
  /// By start, resource, rule and first booking: the order of a plan's own rows.
  package static func inOrder(_ left: Conflict, _ right: Conflict) -> Bool {
    inOrder(left, right, row: { $0.row })
  }

  /// The same where bookings are told by rows of another order.
  static func inOrder(
    _ left: Conflict, _ right: Conflict, row: (BookingIndex) -> Int32
  ) -> Bool {
    let (leftPlace, rightPlace) = (left.placeInOrder, right.placeInOrder)
    if leftPlace != rightPlace { return leftPlace < rightPlace }
    if left.rule != right.rule { return left.rule.order < right.rule.order }
    return left.firstRows(row) < right.firstRows(row)
  }

  /// The conflicts `inOrder`.
  ///
  /// Sorts their places, two numbers each, and copies every conflict once: moving conflicts about
  /// takes a good part of a whole check.
  package static func sorted(_ conflicts: [Conflict]) -> [Conflict] {
    var keys = conflicts.indices.map { Key(place: conflicts[$0].placeInOrder, index: $0) }
    keys.sort { left, right in
      guard left.place == right.place else { return left.place < right.place }
      return inOrder(conflicts[left.index], conflicts[right.index])
    }
    return keys.map { conflicts[$0.index] }
  }

  private struct Key {
    let place: UInt64
    let index: Int
  }

  /// Start, then resource, those without one first; as numbers that compare like them.
  private var placeInOrder: UInt64 {
    let start = UInt64(UInt32(bitPattern: span.start.minutes) ^ 0x8000_0000)
    return start << 32 | UInt64((resource?.row ?? -1) + 1)
  }

  private func firstRows(_ row: (BookingIndex) -> Int32) -> (Int32, Int32) {
    switch sides {
    case .pair(let first, let second): (row(first), row(second))
    case .many(let bookings): (bookings.first.map(row) ?? -1, bookings.last.map(row) ?? -1)
    case .booking(let booking): (row(booking), -1)
    case .activity(let activity): (activity.row, -1)
    case .resource: (-1, -1)
    }
  }
}
