import Planning

/// How seriously museums take the rules, as they have set it themselves.
struct RuleWeights {
  private let plan: Plan
  /// Where what is proposed belongs; empty when it is not known yet.
  private let proposed: MuseumID
  private let isAnySet: Bool

  init(_ plan: Plan, proposal: Proposal? = nil) {
    self.plan = plan
    proposed = proposal?.museum ?? ""
    isAnySet = !plan.house.settings.isEmpty
  }

  /// Without those switched off, and weighed as their museum wants it; in the same order.
  ///
  /// What is information stays so: a concept blocks nobody.
  func weighed(_ conflicts: [Conflict]) -> [Conflict] {
    guard isAnySet else { return conflicts }
    return conflicts.compactMap { conflict in
      guard let museum = museum(of: conflict),
        let weight = plan.house.setting(of: conflict.rule.rawValue, in: museum)?.weight
      else { return conflict }
      switch weight {
      case .off: return nil
      case .warn: return conflict.weighing(min(conflict.severity, .soft))
      case .block: return conflict.severity == .info ? conflict : conflict.weighing(.hard)
      }
    }
  }

  private func museum(of conflict: Conflict) -> MuseumID? {
    if let resource = conflict.resource { return plan[resource].museum }
    guard case .activity(let activity) = conflict.sides else { return nil }
    return activity.row >= 0 ? plan.museum(activity).id : proposed
  }
}
