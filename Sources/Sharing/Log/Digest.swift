import Crypto

/// A SHA-256 checksum; every commit carries that of the one before, which makes the log a chain.
package struct Digest: Hashable, Sendable, CustomStringConvertible {
  /// Exactly 32.
  package let bytes: [UInt8]

  /// What stands before the first commit.
  package static let zero = Digest(trusted: [UInt8](repeating: 0, count: 32))

  /// Nil unless there are 32 bytes.
  package init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// Nil unless `hex` is exactly 64 lower-case hex digits.
  package init?(hex: String) {
    guard let bytes = Hex.bytes(of: hex.utf8) else { return nil }
    self.init(bytes: bytes)
  }

  package init(of content: some Sequence<UInt8>) {
    self.init(trusted: Array(SHA256.hash(data: Array(content))))
  }

  package var hex: String { Hex.string(of: bytes) }
  package var description: String { hex }

  private init(trusted bytes: [UInt8]) {
    self.bytes = bytes
  }
}
