/// A position in the chain: the last commit applied, and its digest.
package struct Head: Hashable, Sendable {
  /// 0 before the first commit.
  package let number: Int
  package let digest: Digest

  package init(number: Int, digest: Digest) {
    precondition(number >= 0, "commits are numbered from 1")
    self.number = number
    self.digest = digest
  }

  /// Before the first commit.
  package static let start = Head(number: 0, digest: .zero)
}
