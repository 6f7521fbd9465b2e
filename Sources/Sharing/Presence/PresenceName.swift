/// The name of a presence file, `BOARD-COUNTER-CHECK`: a random id of the running board, how often
/// it has written, and the beginning of its content's checksum.
///
/// That somebody is still there shows in the listing alone; a file is read only when its content is
/// another, and half of one is known by the checksum.
struct PresenceName: Hashable, Sendable {
  /// Sixteen lower-case hex digits.
  let board: String
  let counter: Int
  /// Eight lower-case hex digits.
  let check: String

  init(board: String, counter: Int, of bytes: [UInt8]) {
    self.board = board
    self.counter = counter
    check = PresenceName.check(bytes)
  }

  /// Nil for other names.
  init?(_ name: String) {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 16, parts[2].utf8.count == 8,
      Hex.isLowerCase(parts[0].utf8), Hex.isLowerCase(parts[2].utf8),
      let counter = BoardLayout.number(parts[1], digits: 8)
    else { return nil }
    board = String(parts[0])
    self.counter = counter
    check = String(parts[2])
  }

  var text: String {
    let digits = String(counter)
    let zeros = String(repeating: "0", count: max(0, 8 - digits.utf8.count))
    return "\(board)-\(zeros)\(digits)-\(check)"
  }

  func fits(_ bytes: [UInt8]) -> Bool { PresenceName.check(bytes) == check }

  private static func check(_ bytes: [UInt8]) -> String {
    String(Digest(of: bytes).hex.prefix(8))
  }
}
