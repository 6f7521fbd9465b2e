/// Everything a person reads, in one language.
///
/// Texts of the plan go in as they are; making them safe for a terminal is the printer's part.
package struct Phrases: Hashable, Sendable {
  package let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  /// The one way to say something: both languages or it does not compile.
  package func say(
    _ dutch: @autoclosure () -> String, _ english: @autoclosure () -> String
  ) -> String {
    switch language {
    case .nl: dutch()
    case .en: english()
    }
  }
}

extension Phrases {
  /// `a`, `a en b`, `a, b en c`.
  package func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + say(" en ", " and ") + last
  }

  /// `a`, `a of b`, `a, b of c`.
  package func choice(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + say(" of ", " or ") + last
  }

  /// The first few of many: `a, b en nog 3`.
  package func few(_ items: [String], atMost most: Int = 3) -> String {
    guard items.count > most else { return list(items) }
    let more = number(items.count - most)
    return items.prefix(most).joined(separator: ", ") + say(" en nog \(more)", " and \(more) more")
  }

  /// Text between quotation marks.
  package func quoted(_ text: String) -> String {
    "‘\(text)’"
  }
}
