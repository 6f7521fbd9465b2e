import ConstraintChecker
import Phrases

extension RulesOff {
  /// Nil where none is off.
  func line(_ phrases: Phrases) -> String? { rules.isEmpty ? nil : phrases.rulesOff(self) }

  var json: JSON {
    .list(
      rules.map { rule in
        .object([
          ("rule", .text(rule.code.rawValue)), ("museums", .texts(rule.museums.map(\.text))),
        ])
      })
  }
}
