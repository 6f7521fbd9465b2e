import ConstraintChecker
import Planning

/// A reason being written for saving something that clashes.
package struct ReasonInput: Sendable {
  package internal(set) var input = TextInput()
  package let edit: ActivityEdit
  package let conflicts: [Conflict]
  /// Where Esc goes back to.
  let back: Back

  /// The mode the reason was asked from.
  enum Back: Sendable {
    case browsing
    case moving(MoveDraft)
    case form(FormState)
  }

  var previous: Mode {
    switch back {
    case .browsing: .browsing
    case .moving(let draft): .moving(draft)
    case .form(let form): .form(form)
    }
  }
}
