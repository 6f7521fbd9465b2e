/// Which languages an activity may name: BCP 47 tags (RFC 5646, by shape) and `vgt`.
package enum LanguageTag {
  /// Two or three letters, then subtags of two to eight letters or digits; empty names none.
  package static func isKnown(_ tag: String) -> Bool {
    guard !tag.isEmpty else { return true }
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.utf8.count) else { return false }
    guard language.utf8.allSatisfy(isLetter) else { return false }
    return parts.dropFirst().allSatisfy { part in
      (2...8).contains(part.utf8.count) && part.utf8.allSatisfy { isLetter($0) || isDigit($0) }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }
}
