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

  /// Puts conflicts `inOrder`.
  ///
  /// Sorts what they are put in order by, then moves each once to its place: to copy conflicts, or to
  /// move them about, takes a good part of a whole check.
  package static func sort(_ conflicts: inout [Conflict]) {
    let count = conflicts.count
    guard count > 1 else { return }
    conflicts.withUnsafeMutableBufferPointer { conflicts in
      withUnsafeTemporaryAllocation(of: Key.self, capacity: 2 * count) { memory in
        for index in conflicts.indices {
          memory.initializeElement(at: index, to: Key(conflicts[index], index: index))
        }
        let keys = UnsafeMutableBufferPointer(rebasing: memory[..<count])
        SlotOrder.sort(keys, spare: UnsafeMutableBufferPointer(rebasing: memory[count...]))
        sortRuns(keys)
        move(conflicts, by: keys)
      }
    }
  }

  /// Puts in order what starts together.
  static func sortRuns(_ keys: UnsafeMutableBufferPointer<Key>) {
    var first = 0
    while first < keys.count {
      var next = first + 1
      while next < keys.count, keys[next].start == keys[first].start { next += 1 }
      if next > first + 1 {
        var run = UnsafeMutableBufferPointer(rebasing: keys[first..<next])
        run.sort { $0.comesBefore($1) }
      }
      first = next
    }
  }

  /// Round by round: each conflict goes where another has just been taken away.
  private static func move(
    _ conflicts: UnsafeMutableBufferPointer<Conflict>, by keys: UnsafeMutableBufferPointer<Key>
  ) {
    for index in keys.indices where Int(keys[index].booking) != index {
      let taken = conflicts.moveElement(from: index)
      var hole = index
      while true {
        let from = Int(keys[hole].booking)
        keys[hole].booking = Int32(truncatingIfNeeded: hole)
        guard from != index else { break }
        conflicts.initializeElement(at: hole, to: conflicts.moveElement(from: from))
        hole = from
      }
      conflicts.initializeElement(at: hole, to: taken)
    }
  }

  /// What a conflict is put in order by, and its place in its list.
  struct Key: Starting {
    let start: Int32
    /// Where the conflict lies.
    var booking: Int32
    let resource: Int32
    let first: Int32
    let last: Int32
    /// That of its rule.
    let order: UInt8
    /// In which list, where there are several.
    let list: Int16

    init(_ conflict: borrowing Conflict, index: Int, of list: Int = 0) {
      start = conflict.span.start.minutes
      booking = Int32(truncatingIfNeeded: index)
      resource = conflict.resource?.row ?? -1
      (first, last) = conflict.firstRows
      order = UInt8(truncatingIfNeeded: conflict.rule.order)
      self.list = Int16(truncatingIfNeeded: list)
    }

    /// Of two that start together; what is alike in all stays as it was found.
    func comesBefore(_ other: Key) -> Bool {
      if resource != other.resource { return resource < other.resource }
      if order != other.order { return order < other.order }
      if first != other.first { return first < other.first }
      if last != other.last { return last < other.last }
      return (list, booking) < (other.list, other.booking)
    }
  }

  /// Start, then resource, those without one first; as numbers that compare like them.
  private var placeInOrder: UInt64 {
    let start = UInt64(UInt32(bitPattern: span.start.minutes) ^ 0x8000_0000)
    return start << 32 | UInt64((resource?.row ?? -1) + 1)
  }
}
