/// JSON with its keys in the order they are given, so that output is stable to the byte.
indirect enum JSON {
  case null
  case bool(Bool)
  case number(Int)
  case text(String)
  case list([JSON])
  case object([(String, JSON)])

  /// On one line; whatever a terminal might obey is escaped.
  var text: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let value): String(value)
    case .text(let text): JSON.quoted(text)
    case .list(let items): "[" + items.map(\.text).joined(separator: ",") + "]"
    case .object(let fields):
      "{" + fields.map { JSON.quoted($0) + ":" + $1.text }.joined(separator: ",") + "}"
    }
  }

  static func texts(_ texts: [String]) -> JSON { .list(texts.map { .text($0) }) }

  static func optional(_ number: Int?) -> JSON { number.map { .number($0) } ?? .null }

  static func optional(_ text: String?) -> JSON { text.map { .text($0) } ?? .null }

  private static func quoted(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "\"") { $0 += escaped($1) } + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\t": "\\t"
    default: isUnsafe(scalar) ? scalar.utf16.map(hexEscape).joined() : String(scalar)
    }
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  private static func hexEscape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension Unicode.Scalar {
  fileprivate var utf16: [UInt16] { Array(String(self).utf16) }
}
