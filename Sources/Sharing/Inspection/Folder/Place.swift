/// What a path turned out to be, for whatever is looked at next.
package enum Place: Hashable, Sendable {
  /// A board, or what is left of one; nil when its FORMAT does not tell which.
  case board(BoardIdentity?)
  /// A board of a newer program: what is in it may mean something else.
  case newerBoard
  /// A folder a board could be put into.
  case candidate(folder: String)
  case nothing
}
