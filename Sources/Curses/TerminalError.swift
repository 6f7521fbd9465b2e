/// Why a terminal cannot be drawn on.
package enum TerminalError: Error, Hashable, Sendable {
  case notATerminal
  /// The terminal's name (`TERM`) is not in the terminfo database; empty when not set.
  case unknownTerminal(String)
  /// It cannot clear itself or place a character.
  case tooFewCapabilities(String)
}
