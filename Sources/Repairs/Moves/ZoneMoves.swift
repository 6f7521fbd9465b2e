import ConstraintChecker
import Planning

/// Somebody more at a watch that is already planned, for the time at which a zone has too few.
extension Vocabulary {
  /// The activities in the zone during all of the lack.
  func watches(in conflict: Conflict) -> [ActivityIndex] {
    guard let zone = conflict.zone else { return [] }
    return zone.rooms.isEmpty ? atDesk(zone, conflict.span) : inRooms(of: zone, conflict.span)
  }

  private func inRooms(of zone: WatchZone, _ span: Span) -> [ActivityIndex] {
    let rooms = zone.rooms.compactMap { plan.resource($0) }
    let places = Set(
      rooms.flatMap { [$0] + plan.rooms.containers(of: $0) + plan.rooms.parts(of: $0) })
    var found: Set<ActivityIndex> = []
    for place in places {
      // Of a watch only a part may book the room.
      plan.forEachBooking(on: place, in: span.widened(before: 1440, after: 1440)) { _, row in
        found.insert(ActivityIndex(row.activity))
      }
    }
    return found.filter { isWatch($0, during: span) }.sorted()
  }

  private func atDesk(_ zone: WatchZone, _ span: Span) -> [ActivityIndex] {
    plan.activities.filter { activity in
      isWatch(activity, during: span) && plan.museum(activity).id == zone.museum
        && plan.needs(activity).contains { $0.form == .skill && $0.item == zone.skill }
        && !plan.bookings(of: activity).contains {
          plan[ResourceIndex(plan.row($0).resource)].kind == .room
        }
    }
  }

  /// Of at most a day; exhibitions and phases are no watches, though they book rooms.
  private func isWatch(_ activity: ActivityIndex, during span: Span) -> Bool {
    let own = plan.row(activity).span
    return plan.status(activity) == .confirmed && own.minutes <= 1440 && own.start <= span.start
      && span.end <= own.end
  }
}
