/// Names parted by commas, each with an optional count: `Headset x25, "Zaal 2, boven"`.
package struct NameList: Hashable, Sendable {
  package struct Item: Hashable, Sendable {
    package var name: String
    package var count: Int
  }

  package let items: [Item]

  package init(_ text: String) {
    items = NameList.parts(text).compactMap { NameList.item($0) }
  }

  /// Text before the last comma outside quotes, and what is being typed after it.
  package static func split(_ text: String) -> (done: String, typing: String) {
    var quoted = false
    var cut = text.startIndex
    for index in text.indices {
      if text[index] == "\"" { quoted.toggle() }
      if text[index] == ",", !quoted { cut = text.index(after: index) }
    }
    return (String(text[..<cut]), String(text[cut...]).trimmed)
  }

  private static func parts(_ text: String) -> [String] {
    var parts = [""]
    var quoted = false
    for character in text {
      if character == "\"" { quoted.toggle(); continue }
      if character == ",", !quoted { parts.append(""); continue }
      parts[parts.count - 1].append(character)
    }
    return parts.map(\.trimmed).filter { !$0.isEmpty }
  }

  /// A count is a last word such as `×25`, `x25` or `*25`.
  private static func item(_ part: String) -> Item? {
    guard let space = part.lastIndex(of: " ") else { return Item(name: part, count: 1) }
    let last = part[part.index(after: space)...]
    guard let sign = last.first, "×x*".contains(sign), let count = Int(last.dropFirst()) else {
      return Item(name: part, count: 1)
    }
    return Item(name: String(part[..<space]).trimmed, count: count)
  }
}
