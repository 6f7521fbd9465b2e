import Planning

/// The conflicts of a resource as they stood before a change.
struct Stood {
  /// Who took part in what, by ids.
  private struct Part {
    let rule: RuleCode
    let severity: Severity
    let bookings: Set<BookingID>
  }

  private var keys: Set<String> = []
  private var parts: [Part] = []

  init(_ conflicts: [Conflict], in plan: Plan) {
    for conflict in conflicts where conflict.severity > .info {
      keys.insert(conflict.key(in: plan))
      parts.append(
        Part(
          rule: conflict.rule, severity: conflict.severity,
          bookings: Set(conflict.bookings.map { plan.id($0) })))
    }
  }

  /// Whether one found after a change is one of them, or what is left of one.
  ///
  /// Sums over months and rest within weeks reach out of what is looked at: nothing is said of these.
  func includes(_ conflict: Conflict, in plan: Plan) -> Bool {
    guard conflict.rule != .avgWeek, conflict.rule != .nightSun else { return true }
    if keys.contains(conflict.key(in: plan)) { return true }
    let bookings = Set(conflict.bookings.map { plan.id($0) })
    return parts.contains {
      $0.rule == conflict.rule && $0.severity >= conflict.severity
        && bookings.isSubset(of: $0.bookings)
    }
  }
}
