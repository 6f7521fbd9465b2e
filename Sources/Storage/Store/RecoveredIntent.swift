import Planning

/// The answer, found later, to a commit whose publication was unclear.
package enum RecoveredIntent: Hashable, Sendable {
  case saved(AppliedCommit)
  /// It is not in the log and never will be.
  case notSaved(PlanChange)
  /// The log it was meant for no longer reaches back that far, or is another board's by now.
  case nobodyKnows(PlanChange)
}
