/// The plain answers to an attempt to publish.
package enum Publication: Hashable, Sendable {
  case published(Commit)
  /// Another commit has the number: catch up, check again, try again.
  case taken
}
