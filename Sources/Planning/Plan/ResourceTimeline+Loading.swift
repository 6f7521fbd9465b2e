extension ResourceTimeline {
  /// Fills the empty timelines of all resources with the rows of a plan just read.
  ///
  /// Counts first: arrays that grow as they are filled leave as much unused as used.
  static func fill(
    _ timelines: inout [ResourceTimeline], with rows: UnsafeBufferPointer<BookingRow>
  ) {
    reserve(&timelines, for: rows)
    for index in rows.indices {
      timelines[Int(rows[index].resource)].append(Int32(index), rows[index])
    }
    for resource in timelines.indices { timelines[resource].sort(by: rows) }
  }

  private static func reserve(
    _ timelines: inout [ResourceTimeline], for rows: UnsafeBufferPointer<BookingRow>
  ) {
    var counts = timelines.map { _ in (short: 0, long: 0) }
    for row in rows {
      if isLong(row) {
        counts[Int(row.resource)].long += 1
      } else {
        counts[Int(row.resource)].short += 1
      }
    }
    for (resource, count) in counts.enumerated() {
      timelines[resource].short.reserveCapacity(count.short)
      timelines[resource].long.reserveCapacity(count.long)
    }
  }

  private mutating func append(_ row: Int32, _ booking: BookingRow) {
    if ResourceTimeline.isLong(booking) { long.append(row) } else { short.append(row) }
  }

  private mutating func sort(by rows: UnsafeBufferPointer<BookingRow>) {
    ResourceTimeline.sort(&short, rows)
    ResourceTimeline.sort(&long, rows)
  }

  private static func sort(
    _ order: inout ContiguousArray<Int32>, _ rows: UnsafeBufferPointer<BookingRow>
  ) {
    guard !isSorted(order, rows) else { return }
    order.sort {
      let (left, right) = (rows[Int($0)].occupiedStart, rows[Int($1)].occupiedStart)
      return left < right || (left == right && $0 < $1)
    }
  }

  private static func isSorted(
    _ order: ContiguousArray<Int32>, _ rows: UnsafeBufferPointer<BookingRow>
  ) -> Bool {
    var last = Int32.min
    var lastRow: Int32 = -1
    for row in order {
      let start = rows[Int(row)].occupiedStart
      if start < last || (start == last && row < lastRow) { return false }
      last = start
      lastRow = row
    }
    return true
  }
}
