import ConstraintChecker
import Phrases
import Planning

/// The rules that museums have switched off: what a check does not look at.
struct RulesOff {
  struct Rule {
    let code: RuleCode
    /// Those where it is off, all of them where `isEverywhere`.
    let museums: [MuseumID]
    let isEverywhere: Bool
  }

  let rules: [Rule]

  /// Of the rules and museums that were asked for.
  init(in plan: Plan, _ scope: CheckScope) {
    let asked = plan.museums.map(\.id).filter { scope.museum == nil || scope.museum == $0 }
    let codes = RuleCode.allCases.filter { scope.rule == nil || scope.rule == $0 }
    rules = codes.compactMap { code in
      let off = asked.filter { plan.house.setting(of: code.rawValue, in: $0)?.weight == .off }
      guard !off.isEmpty else { return nil }
      return Rule(code: code, museums: off, isEverywhere: off.count == plan.museums.count)
    }
  }

  /// Nil where none is off.
  func line(_ phrases: Phrases) -> String? {
    guard !rules.isEmpty else { return nil }
    return phrases.rulesOff(
      rules.map { (rule: $0.code, museums: $0.isEverywhere ? nil : $0.museums.map(\.text)) })
  }

  var json: JSON {
    .list(
      rules.map { rule in
        .object([
          ("rule", .text(rule.code.rawValue)), ("museums", .texts(rule.museums.map(\.text))),
        ])
      })
  }
}
