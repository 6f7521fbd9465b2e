import Planning
import Sharing

/// What the log has taken from this computer: a receipt renamed, with its place in the history.
struct Acknowledgement: Hashable, Sendable {
  let number: Int
  let id: CommitID
  let digest: Digest
  /// The draft it published.
  let draft: DraftID?
  let path: String

  /// `NNNNNNNN-ID-DIGEST`, then `-DRAFT` if it was one.
  static func name(number: Int, digest: Digest, of receipt: ReceiptFile) -> String {
    "\(number.padded(8))-\(receipt.id)-\(digest)" + (receipt.draft.map { "-\($0)" } ?? "")
  }

  /// Nil for other files.
  init?(name: String, in folder: String) {
    let parts = name.split(separator: "-", maxSplits: 3).map(String.init)
    guard parts.count >= 3, let number = Int(parts[0]), let id = CommitID(hex: parts[1]),
      let digest = Digest(hex: parts[2])
    else { return nil }
    self.number = number
    self.id = id
    self.digest = digest
    draft = parts.count == 4 ? DraftID(parts[3]) : nil
    path = "\(folder)/\(name)"
  }
}
