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
  case unknownKind(known: [String])
  case need(NeedText.Fault)
  /// A rule has no number of that name.
  case unknownNumber(String, known: [String])
  case outOfRange(String, ClosedRange<Int>)
  /// A setting without a weight and without a number.
  case saysNothing
}
