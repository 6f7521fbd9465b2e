/// The bookings of one resource in order of their occupied start, long ones apart.
///
/// Keeping long bookings apart lets a look at one week start at that week: without it every
/// look would have to step over months in search of an exhibition that is still running.
package struct ResourceTimeline: Sendable {
  /// Bookings that occupy at most this many minutes count as short.
  package static let longest: Int32 = 2 * 1440

  /// Rows of short bookings, by occupied start, then row.
  package internal(set) var short: ContiguousArray<Int32> = []
  /// Rows of long bookings, by occupied start, then row.
  package internal(set) var long: ContiguousArray<Int32> = []

  package init() {}

  package var count: Int { short.count + long.count }

  package mutating func insert(_ row: Int32, in rows: ContiguousArray<BookingRow>) {
    if ResourceTimeline.isLong(rows[Int(row)]) {
      long.insert(row, at: place(of: row, in: long, rows))
    } else {
      short.insert(row, at: place(of: row, in: short, rows))
    }
  }

  /// Takes out a row that was inserted with the times it still has in `rows`.
  package mutating func remove(_ row: Int32, in rows: ContiguousArray<BookingRow>) {
    if ResourceTimeline.isLong(rows[Int(row)]) {
      long.remove(at: place(of: row, in: long, rows))
    } else {
      short.remove(at: place(of: row, in: short, rows))
    }
  }

  /// Calls `body` with every row whose occupied time overlaps `[start, end)`; long ones first.
  package func forEach(
    from start: Int32, to end: Int32, in rows: UnsafeBufferPointer<BookingRow>,
    _ body: (Int32, BookingRow) -> Void
  ) {
    for row in long {
      let booking = rows[Int(row)]
      guard booking.occupiedStart < end else { break }
      if booking.occupiedEnd > start { body(row, booking) }
    }
    var index = firstShort(startingAfter: start &- ResourceTimeline.longest, rows)
    while index < short.count {
      let booking = rows[Int(short[index])]
      guard booking.occupiedStart < end else { break }
      if booking.occupiedEnd > start { body(short[index], booking) }
      index += 1
    }
  }

  static func isLong(_ booking: BookingRow) -> Bool {
    booking.occupiedEnd - booking.occupiedStart > longest
  }

  private func firstShort(
    startingAfter start: Int32, _ rows: UnsafeBufferPointer<BookingRow>
  ) -> Int {
    var low = 0
    var high = short.count
    while low < high {
      let middle = (low + high) / 2
      if rows[Int(short[middle])].occupiedStart < start { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func place(
    of row: Int32, in order: ContiguousArray<Int32>, _ rows: ContiguousArray<BookingRow>
  ) -> Int {
    let start = rows[Int(row)].occupiedStart
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      let other = order[middle]
      let otherStart = rows[Int(other)].occupiedStart
      if otherStart < start || (otherStart == start && other < row) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
