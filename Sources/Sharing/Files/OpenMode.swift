/// The only ways Planbord opens files of a board: nothing is ever opened to be changed.
package enum OpenMode: Hashable, Sendable {
  case read
  /// What the server has, not what this machine remembers of it.
  case readAnew
  /// To ask about it again and again, without a word to the server and without looking inside.
  case asPlace
  /// Our own, to be synced once more: an SMB client passes that on only for who might write.
  case writeNothing
  /// Fails with EEXIST when something has the name.
  case createNew
}
