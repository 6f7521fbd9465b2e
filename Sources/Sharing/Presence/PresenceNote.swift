/// What a running board tells the others: who works with it and where they look, and nothing of
/// when or on which machine.
package struct PresenceNote: Hashable, Sendable {
  package var author: String
  /// The id of the activity under the cursor or in hand; empty when there is none.
  package var item: String
  /// It is open in a form, or being moved.
  package var isEditing: Bool

  package init(author: String, item: String = "", isEditing: Bool = false) {
    self.author = author
    self.item = item
    self.isEditing = isEditing
  }
}

extension PresenceNote {
  /// More is no presence file.
  static let mostBytes = 4096
  private static let magic = "planbord-presence 1"

  var bytes: [UInt8] {
    let lines = [
      PresenceNote.magic, "author \(HeaderText.escaped(author))",
      "item \(HeaderText.escaped(item))", "editing \(isEditing ? "yes" : "no")", "",
    ]
    return Array(lines.joined(separator: "\n").utf8)
  }

  /// Nil for anything else; lines a later version adds are passed over.
  init?(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.first?.elementsEqual(PresenceNote.magic.utf8) == true else { return nil }
    func value(_ key: String) -> String? {
      let lead = Array("\(key) ".utf8)
      return lines.first { $0.starts(with: lead) }
        .flatMap { HeaderText.unescaped($0.dropFirst(lead.count)) }
    }
    guard let author = value("author"), let item = value("item"), let editing = value("editing")
    else { return nil }
    self.init(author: author, item: item, isEditing: editing == "yes")
  }
}
