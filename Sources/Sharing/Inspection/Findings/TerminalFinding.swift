/// What the terminal is like that the doctor was asked from; it decides nothing about the share.
package enum TerminalFinding: Hashable, Sendable {
  /// `colours` is 0 for none; `columns` and `rows` are 0 when the terminal does not tell.
  case fit(name: String, colours: Int, columns: Int, rows: Int)
  /// `TERM` names none this machine knows; empty when it is not set.
  case unknown(name: String)
  /// It cannot clear itself or place a character.
  case canDoTooLittle(name: String)
  case tooSmall(columns: Int, rows: Int, leastColumns: Int, leastRows: Int)
  /// The locale says other characters than UTF-8; the board writes UTF-8 all the same.
  case otherCharacters
}

extension TerminalFinding {
  package var mark: Mark {
    switch self {
    case .fit: .fit
    case .unknown, .canDoTooLittle, .tooSmall, .otherCharacters: .warning
    }
  }
}
