/// Free text as one header value: control characters, line ends and `%` become `%XX`, per byte.
enum HeaderText {
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      guard mustHide(scalar) else {
        escaped.unicodeScalars.append(scalar)
        continue
      }
      for byte in String(scalar).utf8 { escaped += "%" + Hex.string(of: [byte]) }
    }
    return escaped
  }

  /// Nil when an escape is not one.
  static func unescaped(_ text: some Sequence<UInt8>) -> String? {
    var bytes: [UInt8] = []
    var rest = text.makeIterator()
    while let byte = rest.next() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.next(), let low = rest.next(), let hidden = Hex.bytes(of: [high, low])
      else { return nil }
      bytes += hidden
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func mustHide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: scalar == "%"
    }
  }
}
