import Planning

/// More visitors than the room has seats, or nine tenths of them and more.
///
/// Too many is hard for a confirmed activity, soft for an option; nearly full is soft. Shared
/// rooms have a rule of their own. An activity that asks for a layout the room has is held against
/// that layout's places.
enum RoomCap {
  static func applies(to resource: Resource, in house: House) -> Bool {
    guard resource.kind == .room, resource.sharing == nil else { return false }
    return resource.capacity != nil || !layouts(of: resource, in: house).isEmpty
  }

  static func layouts(of room: Resource, in house: House) -> [Layout] {
    house.layouts.isEmpty ? [] : house.layouts[room.id] ?? []
  }

  /// The seats of a room as it has fewest.
  static func fewest(in room: Resource, _ layouts: [Layout]) -> Int {
    layouts.reduce(room.capacity ?? .max) { min($0, $1.people) }
  }

  /// The fewest visitors the rule may object to; nil where it does not apply.
  static func leastVisitors(in room: Resource, _ house: House) -> Int32? {
    guard applies(to: room, in: house) else { return nil }
    let fewest = fewest(in: room, layouts(of: room, in: house))
    let warnPercent = warnPercent.value(of: .roomCap, in: room.museum, house)
    return Int32(clamping: max(1, min(fewest, fewest * warnPercent / 100)))
  }

  /// The first layout that is asked for and that the room has.
  static func layout(_ layouts: [Layout], among needs: [Need]) -> Layout? {
    for need in needs where need.form == .layout {
      if let layout = layouts.first(where: { $0.name == need.item }) { return layout }
    }
    return nil
  }

  static func check(
    _ occupancy: Occupancy, visitors: Int, seats: Int, layout: Layout? = nil, warnPercent: Int,
    on room: ResourceIndex, into findings: inout Findings
  ) {
    guard visitors > 0, visitors > seats || visitors * 100 >= seats * warnPercent else { return }
    let most: Severity = visitors > seats ? .hard : .soft
    findings.conflicts.append(
      Conflict(
        rule: .roomCap, severity: min(most, .alone(occupancy.status)), resource: room,
        span: occupancy.core, sides: .booking(BookingIndex(occupancy.booking)),
        measure: Conflict.Measure(unit: .seats, needed: visitors, available: seats),
        fact: layout.map { .layout($0.name) }))
  }
}
