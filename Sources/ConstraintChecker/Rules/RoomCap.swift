import Planning

/// More visitors than the room has seats, or nine tenths of them and more.
///
/// Too many is hard for a confirmed activity, soft for an option; nearly full is soft. Shared
/// rooms have a rule of their own.
enum RoomCap {
  static func applies(to resource: Resource) -> Bool {
    resource.kind == .room && resource.sharing == nil && resource.capacity != nil
  }

  static func check(
    _ occupancy: Occupancy, visitors: Int, seats: Int, warnPercent: Int, on room: ResourceIndex,
    into findings: inout Findings
  ) {
    guard visitors > 0, visitors > seats || visitors * 100 >= seats * warnPercent else { return }
    let most: Severity = visitors > seats ? .hard : .soft
    findings.conflicts.append(
      Conflict(
        rule: .roomCap, severity: min(most, .alone(occupancy.status)), resource: room,
        span: occupancy.core, sides: .booking(BookingIndex(occupancy.booking)),
        measure: Conflict.Measure(unit: .seats, needed: visitors, available: seats)))
  }
}
