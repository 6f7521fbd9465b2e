import ConstraintChecker
import Planning

/// Why a field cannot be used as it stands.
package enum FormFault: Hashable, Sendable {
  case needed
  case typed(TypedFault)
  /// The clocks skip this time on that night.
  case timeSkipped
  case endNotAfterStart
  case notANumber(most: Int)
  case unknownName(String, nearest: String?)
  /// Several rooms, people or materials start like this.
  case ambiguousName(String)
  /// The plan knows others; empty where it lists none and a tag is wanted.
  case unknownLanguage(known: [String])
  /// `nearest` is the one that was probably meant.
  case unknownKind(known: [String], nearest: String? = nil)
  case need(NeedText.Fault)
  /// A rule has no number of that name.
  case unknownNumber(String, known: [String])
  /// What such a number cannot or may not be.
  case notAValue(String, of: RuleParameter)
  case notAllowed(String, of: RuleParameter)
  /// A rule that only informs is to block or warn.
  case onlyInforms
  /// A setting without a weight and without a number.
  case saysNothing
}
