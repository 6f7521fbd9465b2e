import Planning

/// What a planner wants to save.
package struct Intent: Hashable, Sendable {
  package var change: PlanChange
  /// Why conflicts are left as they are; nil refuses what brings hard ones.
  package var because: String?
  /// The commit that `change` takes back.
  package var undoes: Int?

  package init(_ change: PlanChange, because: String? = nil, undoes: Int? = nil) {
    self.change = change
    self.because = because
    self.undoes = undoes
  }
}
