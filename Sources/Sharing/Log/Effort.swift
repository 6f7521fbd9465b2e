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
