import ConstraintChecker
import Planning

/// Which bookings are in conflicts that nobody has accepted, and how badly.
struct OpenConflicts {
  private var severities: [BookingIndex: Severity] = [:]
  private(set) var keys: [BookingIndex: [String]] = [:]

  init(of plan: Plan) {
    for conflict in ConstraintCheck.whole(plan).conflicts {
      let key = conflict.key(in: plan)
      guard plan.waivers[key] == nil else { continue }
      for booking in conflict.bookings {
        severities[booking] = max(severities[booking] ?? .info, conflict.severity)
        keys[booking, default: []].append(key)
      }
    }
  }

  func severity(of booking: BookingIndex) -> Severity? { severities[booking] }
}
