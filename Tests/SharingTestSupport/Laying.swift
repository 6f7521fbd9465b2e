import Glibc
import Sharing

/// Lays commits down in a board's folder as if they had been published; nothing is synced.
///
/// For logs of tens of thousands, which would take an hour to save.
package struct Laying {
  private let board: String
  package private(set) var head: Head
  private let files = GlibcFileLayer()

  package init(board: String, after head: Head = .start) {
    self.board = board
    self.head = head
  }

  package mutating func lay(payload: [UInt8], author: String) throws(Errno) {
    let draft = CommitDraft(
      author: author, host: "pc-\(author)", program: "planbord test", time: 1_800_000_000,
      payload: payload)
    let (bytes, commit) = CommitFile.encode(draft, after: head)
    let folder = "\(board)/commits/\(Laying.padded(commit.number / 1000, to: 5))"
    if commit.number.isMultiple(of: 1000) { try files.mkdir(folder) }
    let path = "\(folder)/\(Laying.padded(commit.number, to: 8))"
    let descriptor = try files.open(path, .createNew)
    defer { files.closeQuietly(descriptor) }
    try files.writeAll(descriptor, bytes)
    head = commit.head
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: width - digits.count) + digits
  }
}
