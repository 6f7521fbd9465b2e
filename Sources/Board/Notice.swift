import ConstraintChecker
import Planning

/// What has just happened, as facts for one line at the bottom.
package enum Notice: Hashable, Sendable {
  case saved(title: String, Checked)
  case cancelled(title: String, Checked)
  case undone(title: String, Checked)
  case redone(title: String, Checked)
  /// A conflict is set aside with a reason, or open again.
  case waived(Checked)
  case reopened(Checked)
  /// Data of the house, as a change made them.
  case house(HouseDeed, PlanChange, Checked)
  case copied(title: String)
  case nothingToUndo
  case nothingToRedo
  case nothingCopied
  case noConflicts
  case othersChanged(by: [String], count: Int)
  /// All that others did was to set clashes aside, or open them again.
  case othersWaived(by: [String], PlanChange, WaivedSides)
  case changedElsewhere(by: String?, title: String)
  /// Saved, with fields that others had set meanwhile.
  case savedMerged(title: String, [TakenField])
  /// What is in hand took these over.
  case taken([PlanField], by: String?)
  /// What is being moved was moved by another too; it lies there now.
  case alsoMoved(by: String?, title: String)
  case refused(conflicts: Int)
  /// A way out that was shown would bring another clash by now, or does not fit any more.
  case noRepairAnyMore(BrokenRepair)
  case unclearOutcome
  case notADate(String)
  case theme(String)
  case busySaving
  case notSaved(StoreProblem)
  case sharedAgain
  /// The share does not answer; what is shown is as of the last time it did.
  case shareAway(since: Instant, asOf: Instant?)
  case draft(DraftNews)
  /// Why a key did nothing.
  case unavailable(Unavailable)

  /// What was saved, by its title; nil for any other news.
  package var savedTitle: String? {
    if case .saved(let title, _) = self { title } else { nil }
  }

  package var isBad: Bool {
    switch self {
    case .changedElsewhere, .alsoMoved, .refused, .noRepairAnyMore, .unclearOutcome, .notADate,
      .notSaved:
      true
    case .draft(let news): news.isBad
    case .saved, .house, .waived, .reopened, .savedMerged, .taken, .cancelled, .undone, .redone,
      .copied,
      .nothingToUndo,
      .nothingToRedo,
      .nothingCopied, .noConflicts, .othersChanged, .othersWaived, .theme, .busySaving,
      .sharedAgain, .shareAway, .unavailable:
      false
    }
  }
}

/// What became of a change of the house.
package enum HouseDeed: Hashable, Sendable {
  case saved, undone, redone
}

/// Why the store could not do what was asked, as far as a planner can act on it.
package enum StoreProblem: Hashable, Sendable {
  case shareAway
  case readOnly
  case diskFull
  case damaged
  /// The store's own words for an administrator.
  case other(String)
}
