/// What became of clearing away.
package struct Clearing: Hashable, Sendable {
  /// Files and folders that are gone.
  package let removed: Int
  /// Nothing is left that may go.
  package let isDone: Bool

  package init(removed: Int, isDone: Bool) {
    self.removed = removed
    self.isDone = isDone
  }
}
