import Planning
import Sharing

/// A receipt's bytes: one line `planbord-receipt 2 BOARD ID NUMBER DIGEST DRAFT`, then the payload.
///
/// `DRAFT` is `-` without one; format 1, which had no drafts, ends before it.
struct ReceiptFile {
  let board: CommitID
  let id: CommitID
  let head: Head
  /// The draft this is an attempt at.
  let draft: DraftID?
  var payload: [UInt8]

  private static let magic = "planbord-receipt"

  init(board: CommitID, id: CommitID, head: Head, draft: DraftID? = nil, payload: [UInt8]) {
    self.board = board
    self.id = id
    self.head = head
    self.draft = draft
    self.payload = payload
  }

  /// The file's: `ID`, or `ID.DRAFT`.
  var name: String { draft.map { "\(id).\($0)" } ?? id.hex }

  var bytes: [UInt8] {
    let places = "\(board) \(id) \(head.number) \(head.digest) \(draft?.text ?? "-")"
    return Array("\(ReceiptFile.magic) 2 \(places)\n".utf8) + payload
  }

  /// Nil for a receipt cut short: its commit was never sent, as that waits for the whole receipt.
  init?(_ bytes: [UInt8]) {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let words = String(decoding: bytes[..<end], as: UTF8.self).split(separator: " ")
    guard words.count == 6 || words.count == 7, words[0] == ReceiptFile.magic,
      words[1] == (words.count == 6 ? "1" : "2"),
      let board = CommitID(hex: String(words[2])), let id = CommitID(hex: String(words[3])),
      let number = Int(words[4]), number >= 0, let digest = Digest(hex: String(words[5]))
    else { return nil }
    let head = Head(number: number, digest: digest)
    let draft = words.count == 7 && words[6] != "-" ? DraftID(String(words[6])) : nil
    self.init(board: board, id: id, head: head, draft: draft, payload: Array(bytes[(end + 1)...]))
  }
}
