import Planning

/// How seriously museums take the rules, as they have set it themselves.
struct RuleWeights {
  private let plan: Plan
  private let isAnySet: Bool

  init(_ plan: Plan) {
    self.plan = plan
    isAnySet = plan.house.settings.values.contains { $0.values.contains { $0.weight != nil } }
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
    guard case .activity(let activity) = conflict.sides, activity.row >= 0 else { return nil }
    return plan.museum(activity).id
  }
}
