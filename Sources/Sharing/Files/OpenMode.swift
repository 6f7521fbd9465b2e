/// The only ways Planbord opens files of a board: nothing is ever opened to be changed.
package enum OpenMode: Hashable, Sendable {
  case read
  /// What the server has, not what this machine remembers of it.
  case readAnew
  /// Fails with EEXIST when something has the name.
  case createNew
}
