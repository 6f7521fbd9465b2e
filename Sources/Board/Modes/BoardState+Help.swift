import Screen

extension BoardState {
  /// All keys, laid over what is there.
  mutating func openHelp() { mode = .help(top: 0, over: mode) }

  mutating func updateHelp(_ top: Int, over below: Mode, _ key: Key) -> [Effect] {
    let wanted: Int
    switch key {
    case .down, .character("j"): wanted = top + 1
    case .up, .character("k"): wanted = top - 1
    case .pageDown, .character(" "): wanted = top + 10
    case .pageUp: wanted = top - 10
    case .home: wanted = 0
    case .end: wanted = lastHelpLine
    default:
      mode = below
      if case .conflicts(let list) = below { return show(list) }
      return []
    }
    mode = .help(top: min(max(0, wanted), lastHelpLine), over: below)
    return []
  }

  /// The first line of help when its last stands at the foot of a screen with one column.
  private var lastHelpLine: Int { max(0, HelpOutline.lines - BoardState.helpHeight(of: size)) }

  /// Lines of help that a screen shows.
  package static func helpHeight(of size: Size) -> Int { size.rows - 3 }
}

/// How long help is: each command and key has a line, each group a heading and a blank after it.
package enum HelpOutline {
  /// Keys that mean something with a booking in hand, in the list of conflicts and in forms.
  package static let keysElsewhere = [7, 12, 6, 6]

  static let lines =
    Command.allCases.count + keysElsewhere.reduce(0, +)
    + (Command.Group.allCases.count + keysElsewhere.count) * 2 - 1
}
