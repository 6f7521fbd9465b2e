import ConstraintChecker
import Phrases
import Planning

extension ListedConflict {
  /// `‼ botsing: stam: Zaal …`, with who waived it and why; the card below it tells that too.
  func line(
    in plan: Plan, _ phrases: Phrases, isShort: Bool = false, before: Plan? = nil,
    seenFrom viewer: MuseumID? = nil
  ) -> String {
    let sentence = phrases.sentence(conflict, in: plan, before: before, seenFrom: viewer)
    let place = museum.map { "\($0): " } ?? ""
    let accepted = isShort ? nil : waiver.map { " (\(phrases.accepted($0)))" }
    let word = phrases.word(conflict.severity)
    let sign = waiver == nil ? conflict.severity.sign : "✓"
    return "\(sign) \(word): \(place)\(sentence)\(accepted ?? "")"
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
