import Planning

extension ConstraintCheck {
  /// What zones lack in the days ahead, in order; nothing where none are described.
  package static func zones(in plan: Plan, now: Instant?) -> [Conflict] {
    guard !plan.house.watchZones.isEmpty else { return [] }
    var findings = Findings()
    GuardMin.checkZones(plan, in: Lookups(plan), now: now, into: &findings)
    return RuleWeights(plan).weighed(findings.conflicts).sorted(by: Conflict.inOrder)
  }

  mutating func checkZones(of plan: Plan, in lookups: Lookups) {
    GuardMin.checkZones(plan, in: lookups, now: now, into: &findings)
  }

  /// What zones would lack more of than they do, if an activity became what is proposed.
  package mutating func zones(leftBy proposal: Proposal, in plan: Plan) -> [Conflict] {
    guard !plan.house.watchZones.isEmpty else { return [] }
    let left = zones(leftBy: proposal, in: lookups(of: plan))
    return RuleWeights(plan, proposal: proposal).weighed(left)
  }

  /// What one zone lacks in the days ahead, in order.
  package func lacks(of zone: WatchZone, in plan: Plan) -> [Conflict] {
    ConstraintCheck.zones(in: plan, now: now).filter { $0.zone?.id == zone.id }
  }

  func zones(leftBy proposal: Proposal, in lookups: Lookups) -> [Conflict] {
    guard let replaced = proposal.replaces, WatchTable.mayWatch(replaced, in: lookups),
      let table = lookups.watches(from: now)
    else { return [] }
    return table.left(by: proposal).map {
      GuardMin.conflict($0.zone, $0.lack, now: table.now, lookups.plan.house)
    }
  }
}

/// What a change does to the zones.
struct WatchChange {
  /// Lacks that are new, or worse at some moment, or weigh more; less of the same is no new one.
  private(set) var worse: [Conflict] = []

  init(from plan: Plan, to after: Plan, now: Instant?) {
    guard !after.house.watchZones.isEmpty, let new = WatchTable(Lookups(after), now: now) else {
      return
    }
    let old = WatchTable(Lookups(plan), now: now)
    let known = WatchChange.severities(of: old, in: plan)
    let weights = RuleWeights(after)
    for (zone, manning) in zip(new.zones, new.mannings) {
      let before = old.flatMap { old in
        old.zones.firstIndex { $0.zone.id == zone.zone.id }.map { old.mannings[$0] }
      }
      for lack in manning.lacks {
        let found = GuardMin.conflict(zone, lack, now: new.now, after.house)
        guard let conflict = weights.weighed([found]).first else { continue }
        let severity = known[conflict.key(in: after)]
        if severity.map({ $0 < conflict.severity }) ?? manning.isWorse(than: before, during: lack) {
          worse.append(conflict)
        }
      }
    }
  }

  private static func severities(of table: WatchTable?, in plan: Plan) -> [String: Severity] {
    guard let table else { return [:] }
    var known: [String: Severity] = [:]
    let weights = RuleWeights(plan)
    for (zone, manning) in zip(table.zones, table.mannings) {
      for lack in manning.lacks {
        let found = GuardMin.conflict(zone, lack, now: table.now, plan.house)
        for conflict in weights.weighed([found]) {
          known[conflict.key(in: plan)] = conflict.severity
        }
      }
    }
    return known
  }
}
