import ConstraintChecker
import Planning
import Repairs

/// What `update` wants done outside the board's own state.
package enum Effect: Hashable, Sendable {
  /// Save a change; a reason is needed when it brings hard conflicts.
  case commit(PlanChange, because: String?, as: DraftID)
  case undo(commit: Int, as: DraftID)
  /// Give a draft up.
  case withdraw(DraftID)
  /// Try once more to publish a draft that something stood in the way of.
  case retry(DraftID)
  case loadHistory
  /// Ask the log who did what to those that take part in a conflict.
  case loadPast(Conflict, of: [ActivityID])
  /// Look for ways out of a conflict; `deeper` also for chains.
  case seekRepairs(Conflict, deeper: Bool, quest: Int)
  /// Look for free time.
  case seekSlots(SlotWish, quest: Int)
  /// Hold a row of the house against all rules.
  case weigh(HouseQuestion, quest: Int)
  case stopSeeking(quest: Int)
  case setTheme(String)
  /// Read the plan once more: rows and log have drifted apart.
  case reload
  case redraw
  case quit
}
