import ConstraintChecker
import Planning

/// An activity in hand: where it was, where it is now, and what would clash.
package struct MoveDraft: Sendable {
  package let original: ActivityEdit
  package internal(set) var edit: ActivityEdit
  /// The booking that changes resource when the arrows go up and down; nil in activity rows.
  package let grabbed: BookingID?
  package internal(set) var conflicts: [Conflict] = []

  init(_ edit: ActivityEdit, grabbed: BookingID?) {
    original = edit
    self.edit = edit
    self.grabbed = grabbed
  }

  package var hasHardConflicts: Bool { conflicts.contains { $0.severity == .hard } }
}
