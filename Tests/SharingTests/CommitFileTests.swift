import Testing

@testable import Sharing

@Suite struct CommitFileTests {
  private let head = Head(number: 16, digest: Digest(of: "before".utf8))

  @Test func `what is written is what is read`() throws {
    var draft = CommitDraft.example("a\n\nsha256 payload \0")
    draft.author = "Jan\nlength 3 %0a é\u{85}\u{2028}"
    draft.reason = nil
    let (bytes, commit) = CommitFile.encode(draft, after: head)
    #expect(try CommitFile.decode(bytes, after: head) == commit)
    #expect(commit.number == 17)
    #expect(commit.previous == head.digest)
  }

  @Test func `an administrator can read who, when and why`() throws {
    var draft = CommitDraft.example("hello")
    draft.id = try #require(CommitID(hex: String(repeating: "0a", count: 16)))
    draft.reason = "ziek\n100%"
    let text = String(decoding: CommitFile.encode(draft, after: .start).bytes, as: UTF8.self)
    #expect(
      text.hasPrefix(
        """
        planbord-commit 2
        number 1
        id 0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a
        previous \(String(repeating: "0", count: 64))
        author Balie
        host stam-03
        program planbord 0.1
        time 1800000000
        reason ziek%0a100%25
        length 5

        hello
        sha256 
        """))
  }

  @Test func `a file cut short anywhere says so`() {
    let bytes = CommitFile.encode(.example(), after: head).bytes
    for length in 0..<bytes.count {
      #expect(throws: CommitFault.cutShort) {
        try CommitFile.decode(Array(bytes[..<length]), after: head)
      }
    }
  }

  @Test func `no flipped bit goes unnoticed`() {
    let bytes = CommitFile.encode(.example(), after: head).bytes
    for index in bytes.indices {
      for bit in 0..<8 {
        var flipped = bytes
        flipped[index] ^= 1 << bit
        #expect(throws: CommitFault.self) { try CommitFile.decode(flipped, after: head) }
      }
    }
  }

  @Test func `a commit of format 1 is read, and a byte too many makes it none`() throws {
    let draft = CommitDraft.example("hello")
    let bytes = older(draft)
    let commit = try CommitFile.decode(bytes, after: head)
    #expect(commit.draft == draft)
    #expect(commit.head != Commit(draft, after: head).head)
    #expect(throws: CommitFault.notACommit) { try CommitFile.decode(bytes + [10], after: head) }
  }

  @Test func `in format 2 copies may follow, and what is no true copy is passed over`() throws {
    let (bytes, commit) = CommitFile.encode(.example(), after: head)
    #expect(try CommitFile.decode(bytes + [10], after: head) == commit)
    #expect(CommitFile.isWhole(bytes))
    #expect(!CommitFile.isWhole(bytes + [10]))
  }

  /// As programs of format 1 wrote it.
  private func older(_ draft: CommitDraft) -> [UInt8] {
    let content = CommitFile.header(draft, after: head, format: 1) + draft.payload + [10]
    return content + CommitFile.checksum(Digest(of: content))
  }

  @Test func `another number or another past is told apart`() {
    let bytes = CommitFile.encode(.example(), after: head).bytes
    #expect(throws: CommitFault.wrongNumber(found: 17)) {
      try CommitFile.decode(bytes, after: Head(number: 17, digest: head.digest))
    }
    #expect(throws: CommitFault.wrongPrevious(found: head.digest)) {
      try CommitFile.decode(bytes, after: Head(number: 16, digest: .zero))
    }
  }

  @Test func `a newer format is named, not called damage`() {
    #expect(throws: CommitFault.newerFormat(3)) {
      try CommitFile.decode(Array("planbord-commit 3\nanything".utf8), after: head)
    }
    #expect(throws: CommitFault.notACommit) {
      try CommitFile.decode(Array("SQLite format 3".utf8), after: head)
    }
  }

  @Test func `a second spelling of the same commit is refused`() {
    let text = String(
      decoding: CommitFile.encode(.example("x"), after: .start).bytes, as: UTF8.self)
    let content = text.prefix { $0 != "W" }.split(separator: "sha256")[0]
      .replacing("number 1\n", with: "number +1\n")
    let bytes = Array(content.utf8)
    #expect(throws: CommitFault.notACommit) {
      try CommitFile.decode(bytes + CommitFile.checksum(Digest(of: bytes)), after: .start)
    }
  }
}
