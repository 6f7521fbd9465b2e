import ConstraintChecker
import Planning

/// An activity that is drawn where it would be: moved by hand, or by a repair that is shown.
package struct InHand: Sendable {
  package let edit: ActivityEdit
  let conflicts: [Conflict]
}

extension BoardState {
  package var inHand: [InHand] {
    switch mode {
    case .moving(let draft): [InHand(edit: draft.edit, conflicts: draft.conflicts)]
    case .repair(let preview): preview.repair.edits.map { InHand(edit: $0, conflicts: []) }
    case .browsing, .form, .conflicts, .goTo, .filter, .help, .confirm, .reason, .history,
      .drafts, .waive, .find, .house, .houseForm:
      []
    }
  }
}
