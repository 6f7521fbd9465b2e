import ConstraintChecker
import Planning
import Sharing

/// What became of an intent.
package enum CommitOutcome: Sendable {
  /// Saved, waivers included; `since` is what came before it and was not handed out yet.
  case committed(AppliedCommit, since: Followed)
  /// It would bring these hard conflicts; their rows are those of `plan`, the part around the change
  /// as it would have become.
  case refused([Conflict], plan: Plan)
  /// A field that the change sets was set otherwise by somebody else, or its row is gone; `by` is
  /// the last to touch it.
  case changedElsewhere(by: CommitEntry, row: String)
  /// The share did not say whether it is saved; `recover()` will, later.
  case unknown(CommitID)

  func noting(_ taken: [TakenField]) -> CommitOutcome {
    guard case .committed(var commit, let since) = self, !taken.isEmpty else { return self }
    commit.taken = taken
    return .committed(commit, since: since)
  }
}
