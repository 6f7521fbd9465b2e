/// The plain answers to an attempt to publish.
package enum Publication: Hashable, Sendable {
  case published(Commit)
  /// Another commit has the number: catch up, check again, try again.
  ///
  /// `waited` are the milliseconds spent waiting to be told whose it is, which cost the server nothing.
  case taken(waited: Int)
}
