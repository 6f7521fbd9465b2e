import Planning

/// How seriously museums take the rules, as they have set it themselves.
enum RuleWeights {
  /// Without those switched off, and weighed as their museum wants it; in the same order.
  ///
  /// What is information stays so: a concept blocks nobody.
  static func weighed(_ conflicts: [Conflict], in plan: Plan) -> [Conflict] {
    let settings = plan.house.settings
    guard !conflicts.isEmpty, !settings.isEmpty,
      settings.values.contains(where: { $0.values.contains { $0.weight != nil } })
    else { return conflicts }
    return conflicts.compactMap { conflict in
      guard let museum = museum(of: conflict, in: plan),
        let weight = plan.house.setting(of: conflict.rule.rawValue, in: museum)?.weight
      else { return conflict }
      switch weight {
      case .off: return nil
      case .warn: return conflict.weighing(min(conflict.severity, .soft))
      case .block: return conflict.severity == .info ? conflict : conflict.weighing(.hard)
      }
    }
  }

  private static func museum(of conflict: Conflict, in plan: Plan) -> MuseumID? {
    if let resource = conflict.resource { return plan[resource].museum }
    guard case .activity(let activity) = conflict.sides, activity.row >= 0 else { return nil }
    return plan.museum(activity).id
  }
}
