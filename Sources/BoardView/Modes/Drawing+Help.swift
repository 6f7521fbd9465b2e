import Board
import Phrases
import Screen

/// Every key there is, made from the table that dispatches them.
extension Drawing {
  mutating func drawHelp(top: Int) {
    drawBar(phrases.say("Hulp: alle toetsen", "Help: all keys"))
    let rows = BoardState.helpHeight(of: size)
    let parts = HelpPage(phrases).parted(
      toFit: rows, atMost: max(1, min(4, (size.columns - 2) / 46)))
    let width = (size.columns - 2) / parts.count
    let longest = parts.map(\.count).max() ?? 0
    let top = min(top, max(0, longest - rows))
    for (number, part) in parts.enumerated() {
      for (line, entry) in part.dropFirst(top).prefix(rows).enumerated() {
        draw(entry, 2 + number * width, 2 + line, width: width - 2)
      }
    }
    var hints = [KeyHint(phrases.name(.escape), phrases.say("terug", "back"))]
    if longest > rows {
      hints.append(KeyHint("↑ ↓ PgUp PgDn End", phrases.say("blader", "scroll")))
    }
    drawHints(hints)
  }

  private mutating func draw(_ line: HelpPage.Line, _ column: Int, _ row: Int, width: Int) {
    switch line {
    case .blank: return
    case .heading(let text): frame.put(text, column, row, .museum, width: width)
    case .entry(let keys, let text):
      frame.put(keys, column, row, .keyName, width: 13)
      frame.put(text, column + 14, row, .text, width: width - 14)
    }
  }
}

/// The lines of the help, by group.
struct HelpPage {
  enum Line: Hashable {
    case blank
    case heading(String)
    case entry(keys: String, String)
  }

  private var groups: [[Line]] = []

  init(_ phrases: Phrases) {
    for group in Command.Group.allCases {
      let entries = Command.allCases.filter { $0.group == group }.map { command in
        let keys = KeyMap.keys(for: command).map { phrases.name($0) }.joined(separator: " ")
        return Line.entry(keys: keys, phrases.title(command))
      }
      groups.append([.heading(phrases.title(group))] + entries + [.blank])
    }
    let elsewhere = HelpPage.elsewhere(phrases)
    for (number, part) in elsewhere.enumerated() {
      let entries = part.hints.map { Line.entry(keys: $0.key, $0.text) }
      let isLast = number == elsewhere.count - 1
      groups.append([.heading(part.heading)] + entries + (isLast ? [] : [.blank]))
    }
  }

  /// Keys that mean something of their own on other screens than the board.
  static func elsewhere(_ phrases: Phrases) -> [(heading: String, hints: [KeyHint])] {
    [
      (
        phrases.say("Met een boeking in de hand", "With a booking in hand"),
        KeyHint.moving(phrases)
      ),
      (phrases.say("In de lijst van botsingen", "In the list of clashes"), KeyHint.listed(phrases)),
      (phrases.say("In een formulier", "In a form"), KeyHint.filling(phrases)),
      (
        phrases.say("In huisgegevens en historiek", "In house data and history"),
        KeyHint.housing(phrases)
      ),
    ]
  }

  /// As few columns as show everything at once, for wide ones cut no words; else as many as may be.
  func parted(toFit rows: Int, atMost columns: Int) -> [[Line]] {
    for fewer in 1..<max(1, columns) {
      let parts = parted(into: fewer)
      if parts.allSatisfy({ $0.count <= rows }) { return parts }
    }
    return parted(into: columns)
  }

  /// Groups stay whole and in order; a column ends where the next group would make it too long.
  func parted(into columns: Int) -> [[Line]] {
    let total = groups.reduce(0) { $0 + $1.count }
    let wanted = (total + columns - 1) / columns
    var parts: [[Line]] = [[]]
    for group in groups {
      let last = parts.count - 1
      let isFull = parts[last].count + group.count / 2 > wanted
      if isFull, parts.count < columns, !parts[last].isEmpty {
        parts.append(group)
      } else {
        parts[last] += group
      }
    }
    return parts
  }
}
