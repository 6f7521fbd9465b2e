import ConstraintChecker
import Planning

/// Every conflict of a plan.
enum WholeCheck {
  static func measure(_ folder: String, _ order: PlanFolder.Order) throws {
    let plan = try PlanFolder.read(folder, order)
    var found = 0
    let times = Times(runs: 15) { found = ConstraintCheck.whole(plan).conflicts.count }
    report("whole check ms", times.at(0.5))
    report("conflicts", Double(found))
  }

  /// By all rules, in a full house.
  static func measureAll(_ folder: String, faults: Double) throws {
    let plan = try HousedPlan.read(folder, faults: faults)
    let now = HousedPlan.now(of: plan)
    var found: [Conflict] = []
    // The floor does not let go of what it found either.
    let times = Times(runs: 7, before: { found = [] }) {
      found = ConstraintCheck.whole(plan, now: now).conflicts
    }
    report("all rules ms", times.at(0.5))
    report("conflicts", Double(found.count))
    print("fingerprint: \(fingerprint(of: found, in: plan))")
    for rule in RuleCode.allCases {
      let count = found.count { $0.rule == rule }
      if count > 0 { report("  \(rule.rawValue)", Double(count)) }
    }
  }

  /// The same wherever the same conflicts are found in the same order.
  private static func fingerprint(of conflicts: [Conflict], in plan: Plan) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for conflict in conflicts {
      for byte in (conflict.key(in: plan) + conflict.severity.rawValue).utf8 {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      }
    }
    return String(hash, radix: 16)
  }

  /// A room booked thousands of times at once has millions of pairs.
  static func sameTime(bookings: Int) throws {
    let plan = try DailyPlan.crowd(bookings)
    var result = ConstraintCheck.whole(plan)
    let times = Times(runs: 7) { result = ConstraintCheck.whole(plan) }
    report("same time ms", times.at(0.5))
    report("conflicts", Double(result.conflicts.count))
    report("capped resources", Double(result.capped.count))
  }
}
