import Planning

/// The waivers of a plan that still count at a moment; the only place that decides what is waived.
package struct Waivers: Sendable {
  private let standing: [String: Waiver]
  /// Rules that somebody waived for a whole activity.
  private let scoped: Set<RuleCode>

  /// Without `now` none has expired.
  package init(of plan: Plan, now: Instant?) {
    guard !plan.waivers.isEmpty else { (standing, scoped) = ([:], []); return }
    standing = plan.waivers.filter { !$1.hasExpired(by: now) }
    scoped = Set(standing.keys.compactMap { WaiverScope(key: $0)?.ruleForActivity })
  }

  package var isEmpty: Bool { standing.isEmpty }

  /// Who lets a conflict be, and why; nil while it is open.
  ///
  /// First what was said of these very sides, then what was said of its rule for one of them.
  package func waiver(of conflict: Conflict, in plan: Plan) -> Waiver? {
    guard !standing.isEmpty, !conflict.isOfProposal else { return nil }
    if let own = ownWaiver(of: conflict, in: plan) { return own }
    guard scoped.contains(conflict.rule) else { return nil }
    for activity in conflict.activities(in: plan) {
      if let waiver = standing[conflict.rule.key(for: activity, in: plan)] { return waiver }
    }
    return nil
  }

  /// What was said of these very sides: all that counts where a change brings a conflict, as nobody
  /// could see it before.
  package func ownWaiver(of conflict: Conflict, in plan: Plan) -> Waiver? {
    guard !standing.isEmpty, !conflict.isOfProposal else { return nil }
    return standing[conflict.key(in: plan)]
  }
}

extension Plan {
  /// Who lets a conflict be now; for many conflicts `Waivers` is made once instead.
  package func waiver(of conflict: Conflict, now: Instant?) -> Waiver? {
    Waivers(of: self, now: now).waiver(of: conflict, in: self)
  }

  package func isWaived(_ conflict: Conflict, now: Instant?) -> Bool {
    waiver(of: conflict, now: now) != nil
  }
}

extension Waiver {
  /// It counts until the moment it expires at, not at it.
  package func hasExpired(by now: Instant?) -> Bool {
    guard let now, let expires else { return false }
    return expires <= now
  }
}
