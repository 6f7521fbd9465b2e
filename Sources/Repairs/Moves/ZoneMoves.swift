import ConstraintChecker
import Planning

/// Somebody more at a watch that is already planned, for the time at which a zone has too few.
extension Vocabulary {
  /// The activities in the zone during all of the lack.
  func watches(in conflict: Conflict) -> [ActivityIndex] {
    watches(in: conflict) { $0.start <= conflict.span.start && conflict.span.end <= $0.end }
  }

  /// Those in the zone, around the lack, whose time holds.
  func watches(in conflict: Conflict, where holds: (Span) -> Bool) -> [ActivityIndex] {
    guard let zone = conflict.zone else { return [] }
    let watches = zone.rooms.isEmpty ? atDesk(zone) : inRooms(of: zone, around: conflict.span)
    return watches.filter { isWatch($0) && holds(plan.row($0).span) }
  }

  /// No watch lasts longer; exhibitions and phases are no watches, though they book rooms.
  static let longestWatch = 1440

  private func inRooms(of zone: WatchZone, around span: Span) -> [ActivityIndex] {
    let rooms = zone.rooms.compactMap { plan.resource($0) }
    let places = Set(
      rooms.flatMap { [$0] + plan.rooms.containers(of: $0) + plan.rooms.parts(of: $0) })
    let day = Vocabulary.longestWatch
    var found: Set<ActivityIndex> = []
    for place in places {
      // Of a watch only a part may book the room.
      plan.forEachBooking(on: place, in: span.widened(before: day, after: day)) { _, row in
        found.insert(ActivityIndex(row.activity))
      }
    }
    return found.sorted()
  }

  private func atDesk(_ zone: WatchZone) -> [ActivityIndex] {
    plan.activities.filter { activity in
      isWatch(activity) && plan.museum(activity).id == zone.museum
        && plan.needs(activity).contains { $0.form == .skill && $0.item == zone.skill }
        && !plan.bookings(of: activity).contains {
          plan[ResourceIndex(plan.row($0).resource)].kind == .room
        }
    }
  }

  private func isWatch(_ activity: ActivityIndex) -> Bool {
    plan.status(activity) == .confirmed
      && plan.row(activity).span.minutes <= Vocabulary.longestWatch
  }
}
