import ConstraintChecker
import Planning
import Sharing
import Storage

/// What the loop asks of the clerk.
enum Errand: Sendable {
  /// The board is open: this is where its drafts and its history lie.
  case opened(DraftBox, CommitID, LocalHistory)
  case keep(Draft)
  case undo(commit: Int, as: DraftID, at: Instant)
  case withdraw(DraftID)
  case retry(DraftID)
  case history
  case past(Conflict, [ActivityID])
  case stop
}

extension Errand {
  var isPast: Bool {
    if case .past = self { true } else { false }
  }
}
