/// The only two ways Planbord opens files of a board: nothing is ever opened to be changed.
package enum OpenMode: Hashable, Sendable {
  case read
  /// Fails with EEXIST when something has the name.
  case createNew
}
