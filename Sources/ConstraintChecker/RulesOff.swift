import Planning

/// The rules that museums have switched off: what a check does not look at.
package struct RulesOff: Sendable {
  package struct Rule: Hashable, Sendable {
    package let code: RuleCode
    /// Those where it is off, all of them where `isEverywhere`.
    package let museums: [MuseumID]
    package let isEverywhere: Bool
  }

  package let rules: [Rule]

  /// Of one rule and one museum; nil: of all.
  package init(in plan: Plan, rule: RuleCode? = nil, museum: MuseumID? = nil) {
    let asked = plan.museums.map(\.id).filter { museum == nil || museum == $0 }
    let codes = RuleCode.allCases.filter { rule == nil || rule == $0 }
    rules = codes.compactMap { code in
      let off = asked.filter { plan.house.setting(of: code.rawValue, in: $0)?.weight == .off }
      guard !off.isEmpty else { return nil }
      return Rule(code: code, museums: off, isEverywhere: off.count == plan.museums.count)
    }
  }
}
