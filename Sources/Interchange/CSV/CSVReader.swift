/// Reads RFC 4180 with the physical line of every row, at a few nanoseconds a byte.
///
/// Not SwiftCSV 0.10: it drops spaces before a cell and an empty last cell, and knows no lines.
/// Lines end in CRLF, LF or CR, a byte order mark is skipped, and doubled quotes are undone within
/// the bytes themselves: a table of 100,000 rows is read without a String.
package struct CSVReader {
  /// Most bytes a file may have: places in it are 32 bits wide.
  package static let mostBytes = Int(Int32.max) - 1

  private var table: CSVTable
  private var place = 0
  private var line = 1

  private init(_ bytes: [UInt8]) {
    table = CSVTable(bytes: bytes)
  }

  /// `bytes` are at most `mostBytes` long.
  package static func read(_ bytes: [UInt8]) -> CSVTable {
    precondition(bytes.count <= mostBytes, "a table's places are 32 bits wide")
    var reader = CSVReader(bytes)
    reader.readAll()
    return reader.table
  }

  private mutating func readAll() {
    if table.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    while place < table.bytes.count {
      if skipLineEnd() { continue }
      readRow()
    }
  }

  private mutating func readRow() {
    var row = CSVTable.Row(
      firstCell: Int32(table.cells.count), cellCount: 0, line: Int32(line))
    let faultsBefore = table.faults.count
    repeat {
      readCell(column: Int(row.cellCount))
      row.cellCount += 1
    } while skipComma()
    _ = skipLineEnd()
    row.isBroken = table.faults.count > faultsBefore
    table.rows.append(row)
  }

  private mutating func readCell(column: Int) {
    let opening = line
    if place < table.bytes.count, table.bytes[place] == .quote {
      readQuotedCell(column)
      guard !isAtEndOfCell else { return }
      table.faults.append(CSVFault(problem: .misplacedQuote, line: opening, column: column))
      skipPlainCell()
      return
    }
    let start = place
    if skipPlainCell() {
      table.faults.append(CSVFault(problem: .misplacedQuote, line: opening, column: column))
    }
    append(from: start, to: place)
  }

  /// Steps over everything up to the next comma or line end; true when a quote was among it.
  @discardableResult
  private mutating func skipPlainCell() -> Bool {
    var hasQuote = false
    while !isAtEndOfCell {
      if table.bytes[place] == .quote { hasQuote = true }
      place += 1
    }
    return hasQuote
  }

  private mutating func readQuotedCell(_ column: Int) {
    let opening = line
    place += 1
    let start = place
    var end = place
    while place < table.bytes.count {
      if table.bytes[place] == .quote {
        place += 1
        guard place < table.bytes.count, table.bytes[place] == .quote else {
          append(from: start, to: end)
          return
        }
      }
      countLine()
      table.bytes[end] = table.bytes[place]
      end += 1
      place += 1
    }
    table.faults.append(CSVFault(problem: .unterminatedQuote, line: opening, column: column))
    append(from: start, to: end)
  }

  /// Counts a line end within a quoted cell; of CRLF only the LF.
  private mutating func countLine() {
    switch table.bytes[place] {
    case .lineFeed: line += 1
    case .carriageReturn:
      let next = place + 1
      if next >= table.bytes.count || table.bytes[next] != .lineFeed { line += 1 }
    default: break
    }
  }

  private var isAtEndOfCell: Bool {
    guard place < table.bytes.count else { return true }
    let byte = table.bytes[place]
    return byte == .comma || byte == .lineFeed || byte == .carriageReturn
  }

  private mutating func skipComma() -> Bool {
    guard place < table.bytes.count, table.bytes[place] == .comma else { return false }
    place += 1
    return true
  }

  private mutating func skipLineEnd() -> Bool {
    guard place < table.bytes.count else { return false }
    switch table.bytes[place] {
    case .lineFeed: place += 1
    case .carriageReturn:
      place += 1
      if place < table.bytes.count, table.bytes[place] == .lineFeed { place += 1 }
    default: return false
    }
    line += 1
    return true
  }

  private mutating func append(from start: Int, to end: Int) {
    table.cells.append(CSVTable.Cell(start: Int32(start), end: Int32(end)))
  }
}

extension UInt8 {
  fileprivate static let quote = UInt8(ascii: "\"")
  fileprivate static let comma = UInt8(ascii: ",")
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
}
