/// The name a commit gets before it has a number: 128 random bits as 32 lower-case hex digits.
package struct CommitID: Hashable, Sendable, CustomStringConvertible {
  package let hex: String

  /// Nil unless `hex` is exactly 32 lower-case hex digits.
  package init?(hex: String) {
    guard hex.utf8.count == 32, Hex.isLowerCase(hex.utf8) else { return nil }
    self.hex = hex
  }

  /// A fresh id; the system generator is `getrandom` on Linux.
  package static func random() -> CommitID {
    var generator = SystemRandomNumberGenerator()
    return CommitID(bytes: (0..<16).map { _ in generator.next() })
  }

  package var description: String { hex }

  private init(bytes: [UInt8]) {
    hex = Hex.string(of: bytes)
  }
}
