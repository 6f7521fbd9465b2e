import Planning
import Screen

/// One line of typed text with a caret, as every input of the board uses it.
package struct TextInput: Hashable, Sendable {
  package private(set) var text: [Character]
  /// 0 … text.count.
  package private(set) var caret: Int

  /// What the first key typed does to the value that is there; any other key edits it in place.
  package private(set) var entry = Entry.editing

  package enum Entry: Hashable, Sendable {
    case editing
    /// The whole value is selected: what is typed takes its place.
    case replacing
    /// What is typed is one more, after the separator.
    case adding(String)
  }

  package init(_ text: String = "") {
    self.text = Array(text)
    caret = self.text.count
  }

  package var string: String { String(text) }
  package var isEmpty: Bool { text.isEmpty }

  /// Longest text anyone can type into one field.
  package static let longest = 500

  package var isSelected: Bool { entry == .replacing && !isEmpty }

  /// The field was come into.
  mutating func enter(_ entry: Entry) {
    self.entry = entry
    caret = text.count
  }

  /// The field was left.
  mutating func leave() { entry = .editing }

  /// Whether the key meant something to the text.
  package mutating func handle(_ key: Key) -> Bool {
    let entry = self.entry
    self.entry = .editing
    switch key {
    case .character(let character): type(character, entry)
    case .delete where entry == .replacing: replace(with: "")
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

  private mutating func type(_ character: Character, _ entry: Entry) {
    switch entry {
    case .editing: break
    case .replacing: replace(with: "")
    case .adding(let separator): begin(after: separator, character)
    }
    insert([character])
  }

  /// A count or a separator goes on with what is there.
  private mutating func begin(after separator: String, _ typed: Character) {
    let isBegun = string.trimmed.isEmpty || string.trimmed.hasSuffix(separator.trimmed)
    guard !isBegun, typed != " ", !separator.contains(typed) else { return }
    insert(Array(separator))
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
