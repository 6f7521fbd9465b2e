import ConstraintChecker
import Planning

/// An activity in hand: where it was, where it is now, and what would clash.
package struct MoveDraft: Sendable {
  package let original: ActivityEdit
  package internal(set) var edit: ActivityEdit
  /// The booking that changes resource when the arrows go up and down; nil in activity rows.
  package let grabbed: BookingID?
  package internal(set) var conflicts: [Conflict] = []
  /// Where the planner was when it was taken up, for who lets go of it.
  let cursor: Cursor
  let row: BoardRow?
  let view: ViewState

  init(_ edit: ActivityEdit, grabbed: BookingID?, from state: BoardState) {
    original = edit
    self.edit = edit
    self.grabbed = grabbed
    cursor = state.cursor
    row = state.currentRow
    view = state.view
  }

  package var hasHardConflicts: Bool { conflicts.contains { $0.severity == .hard } }
}
