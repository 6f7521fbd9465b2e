import ConstraintChecker
import Planning

/// The conflicts of the plan in view, and which bookings they concern.
package struct ConflictIndex: Sendable {
  /// In order of start, resource, rule.
  package private(set) var conflicts: [Conflict]
  package private(set) var capped: [ResourceIndex]
  /// The worst open severity of each booking that takes part in a conflict.
  private var severities: [Int32: Severity]

  package init(_ result: CheckResult? = nil, in plan: Plan = Plan()) {
    conflicts = result?.conflicts ?? []
    capped = result?.capped ?? []
    severities = [:]
    count(conflicts, in: plan)
  }

  package func severity(of booking: BookingIndex) -> Severity? { severities[booking.row] }

  /// Hard conflicts nobody has waived, past ones included.
  package var openHard: Int { openHardEnds.count }
  /// When they end, in minutes since 1970, in order.
  private var openHardEnds: [Int32] = []

  /// Hard conflicts nobody has waived and that are not over yet.
  package func openHard(after now: Instant) -> Int {
    var (low, high) = (0, openHardEnds.count)
    while low < high {
      let middle = (low + high) / 2
      if openHardEnds[middle] <= now.minutes { low = middle + 1 } else { high = middle }
    }
    return openHardEnds.count - low
  }

  /// Works out anew what concerns some resources and activities; the rest stays as it was.
  package mutating func renew(
    _ resources: Set<ResourceIndex>, _ activities: Set<ActivityIndex>, in plan: Plan
  ) {
    let family = resources.union(
      resources.flatMap { plan.rooms.containers(of: $0) + plan.neighbours(of: $0) })
    var kept = conflicts.filter { conflict in
      if case .activity(let activity) = conflict.sides {
        return conflict.rule != .ref && !activities.contains(activity)
      }
      guard let resource = conflict.resource else { return false }
      return !family.contains(resource) && !isPartOf(family, resource, conflict, plan)
    }
    var seen: Set<Conflict> = []
    for resource in family {
      for conflict in ConstraintCheck.resource(resource, in: plan).conflicts
      where seen.insert(conflict).inserted {
        kept.append(conflict)
      }
    }
    kept += ConstraintCheck.references(in: plan)
    let present = activities.filter { plan.row($0).isPresent }
    kept += ConstraintCheck.activities(present, in: plan)
    conflicts = kept.sorted(by: Conflict.inOrder)
    severities = [:]
    count(conflicts, in: plan)
  }

  /// A clash with a combined room is listed at the part, and found again from either.
  private func isPartOf(
    _ family: Set<ResourceIndex>, _ resource: ResourceIndex, _ conflict: Conflict, _ plan: Plan
  ) -> Bool {
    conflict.rule == .roomPart
      && plan.rooms.containers(of: resource).contains { family.contains($0) }
  }

  private mutating func count(_ conflicts: [Conflict], in plan: Plan) {
    openHardEnds = []
    for conflict in conflicts {
      let isWaived = !plan.waivers.isEmpty && plan.waivers[conflict.key(in: plan)] != nil
      if conflict.severity == .hard, !isWaived { openHardEnds.append(conflict.span.end.minutes) }
      guard !isWaived else { continue }
      for booking in conflict.bookings {
        severities[booking.row] = max(severities[booking.row] ?? .info, conflict.severity)
      }
    }
    openHardEnds.sort()
  }
}
