/// A quote that RFC 4180 does not allow.
package struct CSVFault: Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    /// The file ends inside a quoted cell.
    case unterminatedQuote
    /// A quote inside a cell that does not start with one, or text after a closing quote.
    case misplacedQuote
  }

  package var problem: Problem
  /// The physical line the cell starts on, from 1.
  package var line: Int
  /// The cell's place in its row, from 0.
  package var column: Int
}
