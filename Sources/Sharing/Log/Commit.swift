/// One link of the chain: a draft with its number, the digest before it and its own.
package struct Commit: Hashable, Sendable {
  /// From 1, without holes.
  package let number: Int
  /// The digest of commit `number - 1`, zero for the first.
  package let previous: Digest
  package let draft: CommitDraft
  /// SHA-256 of the commit file up to its last line.
  package let digest: Digest

  init(number: Int, previous: Digest, draft: CommitDraft, digest: Digest) {
    self.number = number
    self.previous = previous
    self.draft = draft
    self.digest = digest
  }

  /// The commit `draft` becomes when it is the next after `head`.
  package init(_ draft: CommitDraft, after head: Head) {
    self = CommitFile.encode(draft, after: head).commit
  }
}

extension Commit {
  package var id: CommitID { draft.id }
  package var payload: [UInt8] { draft.payload }

  /// The position right after this commit.
  package var head: Head { Head(number: number, digest: digest) }

  /// The position right before it, as it says itself.
  var headBefore: Head { Head(number: number - 1, digest: previous) }
}
