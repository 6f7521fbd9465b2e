/// How much is cleared away at once.
package struct Effort: Hashable, Sendable {
  package let names: Int
  package let milliseconds: Int

  package init(names: Int, milliseconds: Int) {
    self.names = names
    self.milliseconds = milliseconds
  }

  package static let whole = Effort(names: .max, milliseconds: .max)
  /// What nobody who saves right after it notices; an SMB server takes 5 ms for a name.
  package static let little = Effort(names: 100, milliseconds: 500)
}

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
