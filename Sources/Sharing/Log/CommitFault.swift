/// What is wrong with a file that should be a commit.
package enum CommitFault: Error, Hashable, Sendable {
  case notACommit
  /// The file ends before what its header promises.
  case cutShort
  case wrongDigest
  case wrongNumber(found: Int)
  /// It does not follow the commit we hold under the number before it.
  case wrongPrevious(found: Digest)
  case newerFormat(Int)
  case tooLarge(bytes: Int)
}
