import Planning

/// What a planner wants to save.
package struct Intent: Hashable, Sendable {
  package var change: PlanChange
  /// Why conflicts are left as they are; nil refuses what brings hard ones.
  package var because: String?
  /// The commit that `change` takes back.
  package var undoes: Int?
  /// Data from elsewhere comes in as it is: its conflicts stay open and are reported, not refused.
  package var leavesConflictsOpen: Bool
  /// Why, for the history, where it is no reason to accept conflicts.
  package var remark: String?
  /// What the rows were before is to be forgotten.
  var erases = false
  /// The draft this publishes.
  var draft: DraftID?

  package init(
    _ change: PlanChange, because: String? = nil, undoes: Int? = nil,
    leavesConflictsOpen: Bool = false
  ) {
    self.change = change
    self.because = because
    self.undoes = undoes
    self.leavesConflictsOpen = leavesConflictsOpen
  }
}
