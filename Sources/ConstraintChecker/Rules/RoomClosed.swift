import Planning

/// A room is booked while it, a room that contains it or a part of it is out of service.
///
/// Occupied time counts, set-up and tear-down included: nobody gets in.
enum RoomClosed {
  static func check(
    _ occupancies: UnsafeBufferPointer<Occupancy>, on room: ResourceIndex,
    in lookups: Lookups, into findings: inout Findings
  ) {
    guard !lookups.plan.house.closures.isEmpty else { return }
    let closed = lookups.closures(of: room)
    let (closures, starts, ends) = (closed.closures, closed.starts, closed.ends)
    guard let begin = starts.first, let end = ends.last else { return }
    var next = 0
    for occupancy in occupancies where occupancy.start < end && occupancy.end > begin {
      // Those before have begun by now, and those that follow begin too late or meet it.
      while next < starts.count, starts[next] <= occupancy.start { next += 1 }
      let isClear =
        (next == 0 || ends[next - 1] <= occupancy.start)
        && (next == starts.count || starts[next] >= occupancy.end)
      guard !isClear else { continue }
      var index = place(of: occupancy.end, in: closures)
      while index > 0, ends[index - 1] > occupancy.start {
        index -= 1
        report(closures[index], occupancy, on: room, into: &findings)
      }
    }
  }

  private static func report(
    _ closure: Closure, _ occupancy: Occupancy, on room: ResourceIndex,
    into findings: inout Findings
  ) {
    guard let span = occupancy.span.intersection(closure.span) else { return }
    findings.conflicts.append(
      Conflict(
        rule: .roomClosed, severity: .alone(occupancy.status), resource: room, span: span,
        sides: .booking(BookingIndex(occupancy.booking)), fact: .closed(closure)))
  }

  /// How many closures start before a moment.
  private static func place(of moment: Int32, in closures: [Closure]) -> Int {
    var (low, high) = (0, closures.count)
    while low < high {
      let middle = (low + high) / 2
      if closures[middle].span.start.minutes < moment { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
