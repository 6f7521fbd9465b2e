import ConstraintChecker
import Planning

extension Trial {
  /// Activities of somebody's long work without which there is as good as too much of it still.
  ///
  /// More work never brings rest, and no less in all: so nothing that becomes of one of them helps,
  /// and of hundreds most need not be moved about.
  mutating func overworked(by conflict: Conflict) -> Set<ActivityIndex> {
    guard conflict.rule == .restWeek || conflict.rule == .avgWeek else { return [] }
    let activities = Set(conflict.bookings.map { ActivityIndex(plan.row($0).activity) })
    guard activities.count > Trial.few else { return [] }
    // A way that falls away between two museums counts as work, too.
    let ways = conflict.rule == .avgWeek ? plan.travel.map(\.minutes).max() ?? 0 : .min
    return activities.filter { plan.bookings(of: $0).count <= 4 && remains(without: $0, by: ways) }
  }

  /// Of so many each step is tried as well.
  private static let few = 12
}
