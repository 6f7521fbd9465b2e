/// A CSV file cut into rows and cells; the cells stay where they are in its bytes.
package struct CSVTable: Sendable {
  /// A cell's UTF-8 as a place in the table's bytes, quotes already taken off.
  package struct Cell: Sendable {
    var start: Int32
    var end: Int32

    package var isEmpty: Bool { start == end }
  }

  package struct Row: Sendable {
    var firstCell: Int32
    package var cellCount: Int32
    /// The physical line its first cell stands on, from 1.
    package var line: Int32
    /// A quote went wrong in it.
    package var isBroken = false
  }

  var bytes: [UInt8]
  var cells: ContiguousArray<Cell> = []
  /// Header first; empty lines are no rows.
  package internal(set) var rows: ContiguousArray<Row> = []
  package internal(set) var faults: [CSVFault] = []
}

extension CSVTable {
  package func cell(_ row: Row, _ column: Int) -> Cell { cells[Int(row.firstCell) + column] }

  package func cells(of row: Row) -> ContiguousArray<Cell>.SubSequence {
    cells[Int(row.firstCell)..<Int(row.firstCell + row.cellCount)]
  }

  /// The cell as a String; bytes that are no UTF-8 come out as U+FFFD.
  package func text(_ cell: Cell) -> String {
    String(decoding: bytes[Int(cell.start)..<Int(cell.end)], as: UTF8.self)
  }

  /// Hands out the UTF-8 of a cell without making a String.
  package func withBytes<Result>(
    _ cell: Cell, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    bytes.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[Int(cell.start)..<Int(cell.end)]))
    }
  }

  package func isUTF8(_ cell: Cell) -> Bool {
    withBytes(cell) { String(validating: $0, as: UTF8.self) != nil }
  }
}
