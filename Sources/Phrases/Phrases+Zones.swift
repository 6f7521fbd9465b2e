import ConstraintChecker
import Planning

/// Parts of a museum that have attendants while it is open.
extension Phrases {
  /// Which zone has how many of how many, `Zone Zalen, do 03/12/2026 18:00–22:00: 0 van 2 suppoosten`.
  func unwatched(_ conflict: Conflict, _ zone: WatchZone, _ names: ConflictNames) -> String {
    let time = when(conflict.span, zone: names.plan.zone(of: zone.museum))
    let there = number(conflict.measure?.available ?? 0)
    let needed = attendants(conflict.measure?.needed ?? 0, zone, in: names.plan)
    return say(
      "Zone \(zone.name), \(time): \(there) van \(needed).",
      "Zone \(zone.name), \(time): \(there) of \(needed).")
  }

  /// `Zalen: 2 suppoosten, Zaal 1 en Zaal 2`, as an example shows a zone.
  func line(_ zone: WatchZone, in plan: Plan) -> String {
    let rooms = zone.rooms.compactMap { plan.resource($0) }.map { plan[$0].name }
    let demand = attendants(zone.attendants, zone, in: plan)
    return say("Zone \(zone.name): \(demand)", "Zone \(zone.name): \(demand)")
      + (rooms.isEmpty ? "" : ", \(list(rooms))")
  }

  /// What makes a zone's lack go away.
  func remedyInZone(_ conflict: Conflict, _ zone: WatchZone, in plan: Plan) -> String {
    let missing = (conflict.measure?.needed ?? 0) - (conflict.measure?.available ?? 0)
    let more = attendants(max(1, missing), zone, in: plan)
    guard zone.rooms.isEmpty else {
      return say(
        "Opgelost met \(more) meer bij een activiteit in die zone op dat moment, of als haar zalen dicht zijn.",
        "Gone with \(more) more at an activity in that zone at that time, or when its rooms are closed."
      )
    }
    return say(
      "Opgelost met \(more) meer bij een activiteit zonder zaal die dat vraagt, of als het museum dicht is.",
      "Gone with \(more) more at an activity without a room that asks for it, or when the museum is closed."
    )
  }

  private func attendants(_ count: Int, _ zone: WatchZone, in plan: Plan) -> String {
    guard zone.skill != WatchZone.usualSkill else {
      return self.count(count, say("suppoost", "attendant"), say("suppoosten", "attendants"))
    }
    let skill = plan.house.skills[zone.skill].map { say($0.dutch, $0.english) } ?? zone.skill
    return "\(number(count)) × \(skill.isEmpty ? zone.skill : skill)"
  }
}
