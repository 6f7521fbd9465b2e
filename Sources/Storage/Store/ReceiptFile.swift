import Sharing

/// A receipt's bytes: one line `planbord-receipt 1 BOARD ID NUMBER DIGEST`, then the payload.
struct ReceiptFile {
  let board: CommitID
  let id: CommitID
  let head: Head
  let payload: [UInt8]

  private static let magic = "planbord-receipt 1"

  init(board: CommitID, id: CommitID, head: Head, payload: [UInt8]) {
    self.board = board
    self.id = id
    self.head = head
    self.payload = payload
  }

  var bytes: [UInt8] {
    Array("\(ReceiptFile.magic) \(board) \(id) \(head.number) \(head.digest)\n".utf8) + payload
  }

  /// Nil for a receipt cut short: its commit was never sent, as that waits for the whole receipt.
  init?(_ bytes: [UInt8]) {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let words = String(decoding: bytes[..<end], as: UTF8.self).split(separator: " ")
    guard words.count == 6, words[0...1].joined(separator: " ") == ReceiptFile.magic,
      let board = CommitID(hex: String(words[2])), let id = CommitID(hex: String(words[3])),
      let number = Int(words[4]), number >= 0, let digest = Digest(hex: String(words[5]))
    else { return nil }
    let head = Head(number: number, digest: digest)
    self.init(board: board, id: id, head: head, payload: Array(bytes[(end + 1)...]))
  }
}
