import ConstraintChecker
import Planning

/// Which bookings are in conflicts that nobody has accepted, and how badly.
struct OpenConflicts {
  private var severities: [BookingIndex: Severity] = [:]
  private(set) var keys: [BookingIndex: [String]] = [:]

  init(of plan: Plan, now: Instant) {
    let waivers = Waivers(of: plan, now: now)
    for conflict in ConstraintCheck.whole(plan, now: now).conflicts
    where waivers.waiver(of: conflict, in: plan) == nil {
      let key = conflict.key(in: plan)
      for booking in conflict.bookings {
        severities[booking] = max(severities[booking] ?? .info, conflict.severity)
        keys[booking, default: []].append(key)
      }
    }
  }

  func severity(of booking: BookingIndex) -> Severity? { severities[booking] }
}
