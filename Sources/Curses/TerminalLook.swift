import CCurses
import Screen

/// What is known of the terminal the program was started in, without drawing on it.
package struct TerminalLook: Hashable, Sendable {
  /// `TERM`.
  package let name: String
  /// Why the board cannot be drawn on it.
  package let trouble: TerminalError?
  /// 0 when none, or when none are wanted.
  package let colours: Int
  /// Nil when the terminal does not tell.
  package let size: Size?

  /// Nil where there is none, as in a script.
  package init?() {
    var colours: Int32 = 0
    var columns: Int32 = 0
    var rows: Int32 = 0
    name = Environment.terminalName
    switch UInt32(pb_look(&colours, &columns, &rows)) {
    case PB_NOT_A_TERMINAL.rawValue: return nil
    case PB_UNKNOWN_TERMINAL.rawValue: trouble = .unknownTerminal(name)
    case PB_TOO_FEW_CAPABILITIES.rawValue: trouble = .tooFewCapabilities(name)
    default: trouble = nil
    }
    self.colours = Environment.refusesColour ? 0 : Int(colours)
    size = columns > 0 && rows > 0 ? Size(columns: Int(columns), rows: Int(rows)) : nil
  }
}
