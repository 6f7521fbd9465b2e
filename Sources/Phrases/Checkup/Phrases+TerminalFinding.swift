import Sharing

extension Phrases {
  func sentence(_ finding: TerminalFinding) -> String {
    switch finding {
    case .fit(let name, let colours, let columns, let rows): described(name, colours, columns, rows)
    case .unknown(let name): unknownTerminal(name)
    case .canDoTooLittle(let name): tooFewCapabilities(name)
    case .tooSmall(let columns, let rows, let leastColumns, let leastRows):
      say(
        "\(columns) × \(rows) tekens; het bord heeft er \(leastColumns) × \(leastRows) nodig.",
        "\(columns) × \(rows) characters; the board needs \(leastColumns) × \(leastRows).")
    case .otherCharacters:
      say(
        "De taalinstelling (LANG) zegt geen UTF-8; het bord schrijft het toch.",
        "The locale (LANG) does not say UTF-8; the board writes it all the same.")
    }
  }

  func advice(_ finding: TerminalFinding) -> String? {
    switch finding {
    case .fit: nil
    case .unknown, .canDoTooLittle:
      say("Alle andere opdrachten werken wel.", "All other commands do work.")
    case .tooSmall:
      say(
        "Maak het venster groter of de letters kleiner.", "Enlarge the window or shrink the type.")
    case .otherCharacters:
      say(
        "Staan er vreemde tekens? Zet LANG op nl_BE.UTF-8 of C.UTF-8.",
        "Do you see odd characters? Set LANG to nl_BE.UTF-8 or C.UTF-8.")
    }
  }

  private func described(_ name: String, _ colours: Int, _ columns: Int, _ rows: Int) -> String {
    let colour =
      colours == 0
      ? say("zonder kleuren", "without colours")
      : count(colours, say("kleur", "colour"), say("kleuren", "colours"))
    guard columns > 0 else { return "\(name), \(colour)." }
    return say(
      "\(name), \(colour), \(columns) × \(rows) tekens.",
      "\(name), \(colour), \(columns) × \(rows) characters.")
  }
}
