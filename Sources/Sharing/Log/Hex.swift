/// Lower-case hex, the only letters and digits that file names and headers of a board use.
enum Hex {
  private static let digits = Array("0123456789abcdef".utf8)

  static func string(of bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  static func isLowerCase(_ text: some Sequence<UInt8>) -> Bool {
    text.allSatisfy { value(of: $0) != nil }
  }

  /// Nil unless `text` is whole pairs of lower-case hex digits.
  static func bytes(of text: some Collection<UInt8>) -> [UInt8]? {
    guard text.count.isMultiple(of: 2) else { return nil }
    var values: [UInt8] = []
    for digit in text {
      guard let value = value(of: digit) else { return nil }
      values.append(value)
    }
    return stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
