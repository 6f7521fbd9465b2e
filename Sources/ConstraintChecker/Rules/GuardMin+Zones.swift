import Planning

/// An open zone has fewer attendants than it asks for, in the days ahead.
///
/// Looked at from today through `watch-days` days later: all times at which the museum is open, late
/// evenings with a demand of their own, those left out at which all of the zone's rooms are closed.
/// Those count who have the zone's skill, whatever its dates (`skill-exp`), each person once, while an
/// activity books them that also books one of the zone's rooms, what contains it or a part of it; for
/// a desk, which has no rooms, an activity of the museum that asks for the skill and books no room.
/// Desks of one museum and skill are manned in the order of their ids.
///
/// One conflict for each time of a day, as long as it lasts. Where options would be enough it warns. What
/// confirmed watches of the museum ask for and lack themselves is told by these; the zone tells no less
/// of the same once more.
extension GuardMin {
  static func checkZones(
    _ plan: Plan, in lookups: Lookups, now: Instant?, into findings: inout Findings
  ) {
    guard let table = lookups.watches(from: now) else { return }
    for (place, manning) in table.mannings.enumerated() {
      for lack in manning.lacks {
        findings.conflicts.append(conflict(table.zones[place], lack, now: table.now, plan.house))
      }
    }
  }

  static func conflict(
    _ watched: WatchedZone, _ lack: Manning.Lack, now: Instant, _ house: House
  ) -> Conflict {
    Conflict(
      rule: .guardMin,
      severity: lack.isHoped
        ? .soft : severity(at: lack.span.start, in: watched.zone.museum, now: now, house),
      resource: watched.room, span: lack.span, sides: .resource,
      measure: Conflict.Measure(unit: .people, needed: lack.needed, available: lack.fewest),
      fact: .zone(watched.zone, isHoped: lack.isHoped))
  }
}
