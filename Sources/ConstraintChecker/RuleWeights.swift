import Planning

/// How seriously museums take the rules, as they have set it themselves.
struct RuleWeights {
  private let plan: Plan
  /// Where what is proposed belongs; empty when it is not known yet.
  private let proposed: MuseumID

  init(_ plan: Plan, proposal: Proposal? = nil) {
    self.plan = plan
    proposed = proposal?.museum ?? ""
  }

  /// The same, where they lie.
  func weigh(_ conflicts: inout [Conflict]) {
    guard !conflicts.isEmpty, !rules.isEmpty else { return }
    conflicts = weighed(conflicts)
  }

  /// Without those switched off, and weighed as their museum wants it; in the same order.
  ///
  /// What is information stays so: a concept blocks nobody.
  func weighed(_ conflicts: [Conflict]) -> [Conflict] {
    guard !conflicts.isEmpty else { return conflicts }
    let rules = rules
    guard !rules.isEmpty else { return conflicts }
    return conflicts.compactMap { conflict in
      guard rules.contains(conflict.rule), let museum = museum(of: conflict),
        let weight = plan.house.setting(of: conflict.rule.rawValue, in: museum)?.weight
      else { return conflict }
      switch weight {
      case .off: return nil
      case .warn: return conflict.weighing(min(conflict.severity, .soft))
      case .block: return conflict.severity == .info ? conflict : conflict.weighing(.hard)
      }
    }
  }

  /// Those that some museum weighs otherwise than they do themselves.
  private var rules: Set<RuleCode> {
    var rules: Set<RuleCode> = []
    for (rule, settings) in plan.house.settings {
      guard let code = RuleCode(rawValue: rule) else { continue }
      if settings.values.contains(where: { $0.weight != nil }) { rules.insert(code) }
    }
    return rules
  }

  private func museum(of conflict: Conflict) -> MuseumID? {
    if let zone = conflict.zone { return zone.museum }
    if let resource = conflict.resource { return plan[resource].museum }
    guard case .activity(let activity) = conflict.sides else { return nil }
    return activity.row >= 0 ? plan.museum(activity).id : proposed
  }
}
