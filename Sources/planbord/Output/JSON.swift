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
    var text = ""
    write(to: &text)
    return text
  }

  /// Into one text: ten thousand conflicts are ten megabytes, to be put together once.
  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += String(value)
    case .text(let value): JSON.quote(value, to: &text)
    case .list(let items):
      JSON.write(items, between: "[", and: "]", to: &text) { $0.write(to: &$1) }
    case .object(let fields):
      JSON.write(fields, between: "{", and: "}", to: &text) { field, text in
        JSON.quote(field.0, to: &text)
        text += ":"
        field.1.write(to: &text)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], between start: String, and end: String, to text: inout String,
    _ write: (Item, inout String) -> Void
  ) {
    text += start
    for (place, item) in items.enumerated() {
      if place > 0 { text += "," }
      write(item, &text)
    }
    text += end
  }

  static func texts(_ texts: [String]) -> JSON { .list(texts.map { .text($0) }) }

  static func optional(_ number: Int?) -> JSON { number.map { .number($0) } ?? .null }

  static func optional(_ text: String?) -> JSON { text.map { .text($0) } ?? .null }

  private static func quote(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      if isPlain(scalar) { text.unicodeScalars.append(scalar) } else { text += escaped(scalar) }
    }
    text += "\""
  }

  /// What most texts are made of; other signs have to be looked up.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    (0x20..<0x7F).contains(scalar.value) && scalar != "\"" && scalar != "\\"
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
