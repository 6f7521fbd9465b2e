import ConstraintChecker
import Phrases
import Planning

extension ListedConflict {
  /// `‼ botsing: stam: Zaal …`, with who accepts it and why.
  func line(in plan: Plan, _ phrases: Phrases) -> String {
    let sentence = phrases.sentence(conflict, in: plan)
    let place = museum.map { "\($0): " } ?? ""
    let accepted = waiver.map { " (\(phrases.accepted($0)))" } ?? ""
    let word = phrases.word(conflict.severity)
    return "\(conflict.severity.sign) \(word): \(place)\(sentence)\(accepted)"
  }
}

extension Severity {
  /// One character wide, for those who see no colour.
  fileprivate var sign: String {
    switch self {
    case .hard: "‼"
    case .soft: "!"
    case .info: "·"
    }
  }
}
