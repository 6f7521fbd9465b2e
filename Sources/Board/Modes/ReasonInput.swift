import ConstraintChecker
import Planning

/// A reason being written for saving something that clashes.
package struct ReasonInput: Sendable {
  package internal(set) var input = TextInput()
  package let edit: ActivityEdit
  package let conflicts: [Conflict]
  /// Where Esc goes back to.
  let back: Back
  /// The activity as it was when the reason was asked for; nil for a new one.
  var base: ActivityEdit?

  /// The mode the reason was asked from.
  enum Back: Sendable {
    case browsing
    case moving(MoveDraft)
    case form(FormState)

    /// Nil for modes that do not save.
    init?(_ mode: Mode) {
      switch mode {
      case .browsing: self = .browsing
      case .moving(let draft): self = .moving(draft)
      case .form(let form): self = .form(form)
      case .conflicts, .goTo, .filter, .help, .confirm, .reason, .history, .drafts, .waive,
        .repair, .find, .house, .houseForm:
        return nil
      }
    }
  }

  var previous: Mode {
    switch back {
    case .browsing: .browsing
    case .moving(let draft): .moving(draft)
    case .form(let form): .form(form)
    }
  }
}
