import Planning

/// The answer, found later, to a commit whose publication was unclear.
package enum RecoveredIntent: Hashable, Sendable {
  /// It is handed out here, and not by following as well.
  case saved(AppliedCommit)
  /// It is not in the log and never will be.
  case notSaved(PlanChange)
  /// The log it was meant for no longer reaches back that far, or is another board's by now.
  case nobodyKnows(PlanChange)
}
