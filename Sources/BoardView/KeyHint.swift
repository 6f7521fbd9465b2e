import Board
import Phrases
import Screen

/// A key and what it does, for the bottom line.
struct KeyHint: Hashable {
  let key: String
  let text: String

  init(_ key: String, _ text: String) {
    self.key = key
    self.text = text
  }

  init(_ command: Command, _ phrases: Phrases) {
    key = KeyMap.keys(for: command).first.map { phrases.name($0) } ?? ""
    text = phrases.hint(command)
  }
}

extension KeyHint {
  /// Most wanted first: what does not fit is left out from the end.
  private static let browsing: [Command] = [
    .help, .new, .find, .open, .grab, .step, .cancel, .waive, .conflicts, .filter, .undo, .goTo,
    .zoomOut,
    .zoomIn, .nextSection, .nextMuseum, .copy, .paste, .today, .history, .house, .quit,
  ]

  /// What can be done now, in the order the keys are listed in.
  static func browsing(_ state: BoardState, _ phrases: Phrases) -> [KeyHint] {
    let first: [Command] = state.drafts.contains { $0.id != state.saving } ? [.help, .drafts] : []
    let commands = first + browsing.filter { !first.contains($0) }
    return commands.filter { $0.unavailable(in: state) == nil }.compactMap { command in
      switch command {
      case .zoomIn: zoom(command, to: Zoom(rawValue: state.view.zoom.rawValue - 1), phrases)
      case .zoomOut: zoom(command, to: Zoom(rawValue: state.view.zoom.rawValue + 1), phrases)
      default: KeyHint(command, phrases)
      }
    }
  }

  /// Says what one gets to see; nil where there is nothing closer or farther.
  private static func zoom(_ command: Command, to zoom: Zoom?, _ phrases: Phrases) -> KeyHint? {
    zoom.map { KeyHint(KeyHint(command, phrases).key, phrases.name($0)) }
  }

  static func loading(_ phrases: Phrases) -> [KeyHint] {
    [KeyHint(.quit, phrases), KeyHint(.help, phrases)]
  }

  static func moving(_ phrases: Phrases) -> [KeyHint] {
    [
      KeyHint(phrases.name(.enter), phrases.say("zet neer", "drop")),
      KeyHint(phrases.name(.escape), phrases.say("laat los", "let go")),
      KeyHint("← →", phrases.say("vroeger, later", "earlier, later")),
      KeyHint("↑ ↓", phrases.say("andere rij", "another row")),
      KeyHint("+ −", phrases.say("langer, korter", "longer, shorter")),
      KeyHint("⇧← ⇧→", phrases.say("een dag", "a day")),
      KeyHint("PgUp PgDn", phrases.say("een week", "a week")),
    ]
  }

  static func listed(_ phrases: Phrases) -> [KeyHint] {
    [
      KeyHint("1-9", phrases.say("toon deze uitweg op het bord", "show this way out on the board")),
      KeyHint(".", phrases.say("zoek diepere uitwegen", "look for deeper ways out")),
      KeyHint("w", phrases.say("zet opzij, of zet weer open", "waive, or open again")),
      KeyHint(
        phrases.name(.enter), phrases.say("ga ernaartoe op het bord", "go to it on the board")),
      KeyHint("x", phrases.say("enkel wat blokkeert", "only what blocks")),
      KeyHint("a", phrases.say("ook voorbije en opzijgezette", "past and waived ones too")),
      KeyHint(
        "f /", phrases.say("zoek in zaal, museum, activiteit", "look in room, museum, activity")),
      KeyHint("r", phrases.say("enkel deze regel, of alle", "this rule only, or all")),
      KeyHint("< >", phrases.say("ander museum", "another museum")),
      KeyHint("u", phrases.say("maak de laatste wijziging ongedaan", "undo the last change")),
      KeyHint("Home End", phrases.say("eerste, laatste", "first, last")),
      KeyHint(phrases.name(.escape), phrases.say("terug naar het bord", "back to the board")),
    ]
  }

  static func filling(_ phrases: Phrases) -> [KeyHint] {
    [
      KeyHint("Tab ⇧Tab", phrases.say("volgend, vorig veld", "next, previous field")),
      KeyHint("↑ ↓", phrases.say("kies uit de lijst, of veld", "choose from the list, or field")),
      KeyHint("← →", phrases.say("kies een waarde", "choose a value")),
      KeyHint(
        phrases.name(.enter), phrases.say("neem de keuze, of bewaar", "take the choice, or save")),
      KeyHint("Ctrl-S", phrases.say("bewaar", "save")),
      KeyHint("Ctrl-U", phrases.say("maak het veld leeg", "empty the field")),
    ]
  }

  static func housing(_ phrases: Phrases) -> [KeyHint] {
    [
      KeyHint("← →", phrases.say("bladen, rijen", "sheets, rows")),
      KeyHint("n", phrases.say("nieuwe rij", "new row")),
      KeyHint(phrases.name(.enter), phrases.say("pas de rij aan", "change the row")),
      KeyHint("d", phrases.say("neem de rij weg", "remove the row")),
      KeyHint("u", phrases.say("maak ongedaan", "undo")),
      KeyHint(phrases.name(.escape), phrases.say("terug naar het bord", "back to the board")),
    ]
  }

  static func typing(_ enter: String, _ phrases: Phrases) -> [KeyHint] {
    [
      KeyHint(phrases.name(.enter), enter),
      KeyHint(phrases.name(.escape), phrases.say("laat zoals het was", "leave as it was")),
    ]
  }
}

extension Drawing {
  /// The last line of the screen.
  mutating func drawHints(_ hints: [KeyHint]) {
    let row = size.rows - 1
    var column = 1
    for hint in hints {
      let width = DisplayText.width(of: hint.key) + 1 + DisplayText.width(of: hint.text)
      guard column + width < size.columns else { return }
      column += frame.put(hint.key, column, row, .keyName)
      column += 1 + frame.put(hint.text, column + 1, row, .keyHint)
      column += 2
    }
  }
}
