import BoardView
import Curses
import Sharing

/// The terminal the doctor was asked from; nothing to say where there is none.
enum TerminalCheckup {
  static func findings(_ places: Places) -> [Finding] {
    guard let look = TerminalLook() else { return [] }
    var found = [shape(look)]
    if !places.hasWideCharacters { found.append(.otherCharacters) }
    return found.map { .terminal($0) }
  }

  private static func shape(_ look: TerminalLook) -> TerminalFinding {
    switch look.trouble {
    case .unknownTerminal(let name): return .unknown(name: name)
    case .tooFewCapabilities(let name): return .canDoTooLittle(name: name)
    case .notATerminal, nil: break
    }
    let least = BoardView.smallest
    if let size = look.size, size.columns < least.columns || size.rows < least.rows {
      return .tooSmall(
        columns: size.columns, rows: size.rows, leastColumns: least.columns, leastRows: least.rows)
    }
    return .fit(
      name: look.name, colours: look.colours, columns: look.size?.columns ?? 0,
      rows: look.size?.rows ?? 0)
  }
}
