import Planning

/// At some instant a shared room holds more people or more groups than it may.
///
/// A booking's quantity is its number of groups; an activity's visitors count once, however many
/// of its groups are in the room.
enum RoomShare {
  static func applies(to resource: Resource) -> Bool {
    resource.kind == .room && resource.sharing != nil
  }

  /// `visitors` gives the people of an occupancy's activity.
  static func check(
    _ occupancies: UnsafeBufferPointer<Occupancy>, on room: ResourceIndex,
    sharing: Resource.Sharing, visitors: (Occupancy) -> Int, sweep: inout DemandSweep,
    into findings: inout Findings
  ) {
    sweep.overflows(
      in: occupancies, on: room, rule: .roomShare, limit: 0,
      weigh: { active in
        worst(
          weighPeople(active, occupancies, sharing.people, visitors),
          weighGroups(active, occupancies, sharing.groups))
      }, into: &findings)
  }

  private static func weighPeople(
    _ active: ContiguousArray<Int>, _ occupancies: UnsafeBufferPointer<Occupancy>, _ limit: Int?,
    _ visitors: (Occupancy) -> Int
  ) -> (Severity, Conflict.Measure)? {
    guard let limit else { return nil }
    var demand = Demand()
    var seen: Set<Int32> = []
    for (place, index) in active.enumerated() {
      let activity = occupancies[index].activity
      // A few are looked through faster than they are hashed; thousands are not.
      let isFirst =
        active.count > 16
        ? seen.insert(activity).inserted
        : !active[..<place].contains { occupancies[$0].activity == activity }
      if isFirst { demand.add(visitors(occupancies[index]), status: occupancies[index].status) }
    }
    return verdict(demand, limit: limit, unit: .people)
  }

  private static func weighGroups(
    _ active: ContiguousArray<Int>, _ occupancies: UnsafeBufferPointer<Occupancy>, _ limit: Int?
  ) -> (Severity, Conflict.Measure)? {
    guard let limit else { return nil }
    var demand = Demand()
    for index in active {
      demand.add(Int(occupancies[index].quantity), status: occupancies[index].status)
    }
    return verdict(demand, limit: limit, unit: .groups)
  }

  private static func verdict(
    _ demand: Demand, limit: Int, unit: Conflict.Measure.Unit
  ) -> (Severity, Conflict.Measure)? {
    guard let severity = demand.severity(over: limit) else { return nil }
    let needed = demand.total(at: severity)
    return (severity, Conflict.Measure(unit: unit, needed: needed, available: limit))
  }

  /// The heavier of two; people before groups where both weigh the same.
  private static func worst(
    _ people: (Severity, Conflict.Measure)?, _ groups: (Severity, Conflict.Measure)?
  ) -> (Severity, Conflict.Measure)? {
    guard let people else { return groups }
    guard let groups, groups.0 > people.0 else { return people }
    return groups
  }
}
