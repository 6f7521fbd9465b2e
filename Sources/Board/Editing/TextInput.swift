import Screen

/// One line of typed text with a caret, as every input of the board uses it.
package struct TextInput: Hashable, Sendable {
  package private(set) var text: [Character]
  /// 0 … text.count.
  package private(set) var caret: Int

  package init(_ text: String = "") {
    self.text = Array(text)
    caret = self.text.count
  }

  package var string: String { String(text) }
  package var isEmpty: Bool { text.isEmpty }

  /// Longest text anyone can type into one field.
  package static let longest = 500

  /// Whether the key meant something to the text.
  package mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert([character])
    case .backspace: remove(before: caret)
    case .delete: remove(before: caret + 1)
    case .left: caret = max(0, caret - 1)
    case .right: caret = min(text.count, caret + 1)
    case .home, .control("a"): caret = 0
    case .end, .control("e"): caret = text.count
    case .control("u"): replace(with: "")
    case .control("w"): removeWord()
    default: return false
    }
    return true
  }

  package mutating func insert(_ characters: [Character]) {
    let typed = characters.filter { !$0.isNewline && $0 != "\t" }
    guard text.count + typed.count <= TextInput.longest else { return }
    text.insert(contentsOf: typed, at: caret)
    caret += typed.count
  }

  package mutating func replace(with new: String) {
    text = Array(new)
    caret = text.count
  }

  private mutating func remove(before place: Int) {
    guard place > 0, place <= text.count else { return }
    text.remove(at: place - 1)
    if place <= caret { caret -= 1 }
  }

  private mutating func removeWord() {
    while caret > 0, text[caret - 1] == " " { remove(before: caret) }
    while caret > 0, text[caret - 1] != " " { remove(before: caret) }
  }
}
