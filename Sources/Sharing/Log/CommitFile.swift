/// The commit as it lies in the folder: a header to read, the payload, a checksum over both.
///
///     planbord-commit 2
///     number 17
///     id 0f…
///     previous 9a…
///     author Balie%0A
///     …
///     length 5
///
///     hello
///     sha256 77…
///
/// Copies of the commits right before it may follow, newest first, each as it lies in its own file.
/// They are a courtesy to readers who are behind and no part of what is signed: a copy is true when its
/// checksum is what the commit after it says came before. Format 1 is the same without copies.
package enum CommitFile {
  static let magic = "planbord-commit "
  static let format = 2
  /// Bytes; larger files are not read, larger drafts not published.
  static let mostBytes = 64 << 20
  /// `sha256 `, 64 digits and the end of the line.
  static let checksumBytes = 72

  /// The commit's own bytes, which copies may follow, and the commit they say.
  package static func encode(
    _ draft: CommitDraft, after head: Head
  ) -> (bytes: [UInt8], commit: Commit) {
    let content = header(draft, after: head) + draft.payload + [UInt8(ascii: "\n")]
    let digest = Digest(of: content)
    let commit = Commit(
      number: head.number + 1, previous: head.digest, draft: draft, digest: digest)
    return (content + checksum(digest), commit)
  }

  static func header(
    _ draft: CommitDraft, after head: Head, format: Int = CommitFile.format
  ) -> [UInt8] {
    var lines = [
      "\(magic)\(format)", "number \(head.number + 1)", "id \(draft.id)",
      "previous \(head.digest)", "author \(HeaderText.escaped(draft.author))",
      "host \(HeaderText.escaped(draft.host))", "program \(HeaderText.escaped(draft.program))",
      "time \(draft.time)",
    ]
    if let reason = draft.reason { lines.append("reason \(HeaderText.escaped(reason))") }
    lines.append("length \(draft.payload.count)")
    return lines.flatMap { $0.utf8 + [UInt8(ascii: "\n")] } + [UInt8(ascii: "\n")]
  }

  static func checksum(_ digest: Digest) -> [UInt8] {
    Array("sha256 \(digest.hex)\n".utf8)
  }
}
