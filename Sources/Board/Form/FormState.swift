import ConstraintChecker
import Planning
import Screen

/// The booking form: what is typed, what it means so far, and what would clash.
package struct FormState: Sendable {
  /// The activity as it was when the form was opened; nil for a new one.
  package internal(set) var original: ActivityEdit?
  /// What a new activity is filled in with: its bookings have times of their own.
  var template: ActivityEdit?
  /// The draft this form takes up again; saving ends it.
  package internal(set) var takesUp: DraftID?
  package internal(set) var inputs: [FormField: TextInput]
  package internal(set) var status: Status
  package internal(set) var museum: MuseumID
  package internal(set) var focus = FormField.title
  package internal(set) var faults: [FormField: FormFault] = [:]
  /// What the fields mean together, perhaps still without a title; nil while rules cannot weigh it.
  package internal(set) var sketch: ActivityEdit?
  /// The same, fit to be saved; nil while something cannot be read.
  package var edit: ActivityEdit? { faults.isEmpty ? sketch : nil }
  package internal(set) var conflicts: [Conflict] = []
  /// The question that was answered by what this form was filled in with.
  var question: FindForm?
  /// Values that fit what is being typed, best first.
  package internal(set) var choices: [String] = []
  /// The choice the arrows stand on.
  package internal(set) var chosen: Int?
  /// Faults are shown once saving was tried or a field was left.
  package internal(set) var visited: Set<FormField> = []
  /// Set when something typed would be lost by leaving, until asked twice.
  package internal(set) var asksToLeave = false
  /// Another planner changed this activity while the form was open.
  package internal(set) var changedBy: String?
  /// Fields that have what the other wrote by now.
  package internal(set) var taken: [FormField] = []
  /// What both changed; answered before saving.
  package internal(set) var questions: [FormQuestion] = []
  /// The answer stood on while the first question is asked: one's own, or the other's.
  package internal(set) var keepsMine: Bool?

  package func text(_ field: FormField) -> String { inputs[field]?.string ?? "" }

  /// The fault to show at a field, if it is time to.
  package func fault(_ field: FormField) -> FormFault? {
    visited.contains(field) ? faults[field] : nil
  }

  package var hasHardConflicts: Bool { conflicts.contains { $0.severity == .hard } }
}
