import ConstraintChecker
import Planning
import Sharing

/// What the replica, as it stands at `head`, says about an intent.
enum Judgement {
  /// Ready to be published after `head`, waivers included.
  case accepted(ChangeRecord, payload: [UInt8], after: Head, taken: [Merge.Part])
  /// Both the intent and somebody else changed these, and not to the same.
  case clashes([Merge.Part])
  case refused([Conflict], plan: Plan)
  case unfit(PlanFault)
}
