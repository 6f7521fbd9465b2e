import Foundation

/// Names that are to go from a board, and what is to stand there instead.
package struct NameErasure: Hashable, Sendable {
  private let names: [String]
  private let placeholder: String

  /// Nil when a name is empty, or is part of what is to stand in its place.
  package init?(_ names: [String], as placeholder: String) {
    // Longer ones first: a full name before the first name in it.
    self.names = names.sorted { $0.count > $1.count }
    self.placeholder = placeholder
    guard !names.isEmpty, !names.contains(where: { $0.allSatisfy(\.isWhitespace) }),
      !occurs(in: placeholder)
    else { return nil }
  }

  package func occurs(in text: String) -> Bool {
    names.contains { range(of: $0, in: text, from: text.startIndex) != nil }
  }

  /// The text with every name replaced, upper and lower case alike; parts of words are left alone.
  func erased(_ text: String) -> String {
    names.reduce(text) { text, name in replaced(name, in: text) }
  }

  private func replaced(_ name: String, in text: String) -> String {
    var (result, rest) = ("", text.startIndex)
    while let found = range(of: name, in: text, from: rest) {
      result += text[rest..<found.lowerBound] + placeholder
      rest = found.upperBound
    }
    return result + text[rest...]
  }

  private func range(
    of name: String, in text: String, from start: String.Index
  ) -> Range<String.Index>? {
    var start = start
    while let found = text.range(of: name, options: .caseInsensitive, range: start..<text.endIndex)
    {
      if isWhole(found, in: text) { return found }
      start = text.index(after: found.lowerBound)
    }
    return nil
  }

  private func isWhole(_ range: Range<String.Index>, in text: String) -> Bool {
    let before =
      range.lowerBound == text.startIndex ? nil : text[text.index(before: range.lowerBound)]
    let after = range.upperBound == text.endIndex ? nil : text[range.upperBound]
    return ![before, after].contains { $0.map { $0.isLetter || $0.isNumber } ?? false }
  }
}
