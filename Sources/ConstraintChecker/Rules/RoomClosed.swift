import Planning

/// A room is booked while it, a room that contains it or a part of it is out of service.
///
/// Occupied time counts, set-up and tear-down included: nobody gets in.
enum RoomClosed {
  static func check(
    _ occupancies: UnsafeBufferPointer<Occupancy>, on room: ResourceIndex, in plan: Plan,
    into findings: inout Findings
  ) {
    guard !plan.house.closures.isEmpty else { return }
    let closures = closures(of: room, in: plan)
    guard let first = closures.first else { return }
    // The latest end among the closures up to each: before it nothing later can reach.
    var ends: ContiguousArray<Int32> = []
    for closure in closures { ends.append(max(ends.last ?? .min, closure.span.end.minutes)) }
    let (begin, end) = (first.span.start.minutes, ends[ends.count - 1])
    let starts = ContiguousArray(closures.map { $0.span.start.minutes })
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

  /// Those of the room, of what contains it and of its parts, by start, then id.
  private static func closures(of room: ResourceIndex, in plan: Plan) -> [Closure] {
    let rooms = [room] + plan.rooms.containers(of: room) + plan.rooms.parts(of: room)
    return rooms.flatMap { plan.house.closures[plan[$0].id] ?? [] }
      .sorted { ($0.span.start, $0.id) < ($1.span.start, $1.id) }
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
