import Testing

@testable import Interchange

@Suite struct CSVReaderTests {
  private func rows(_ text: String) -> [[String]] {
    let table = CSVReader.read(Array(text.utf8))
    return table.rows.map { row in table.cells(of: row).map { table.text($0) } }
  }

  private func lines(_ text: String) -> [Int32] {
    CSVReader.read(Array(text.utf8)).rows.map(\.line)
  }

  @Test func `cells are cut at commas and rows at line ends of any kind`() {
    #expect(rows("a,b\r\nc,d\ne,\rf") == [["a", "b"], ["c", "d"], ["e", ""], ["f"]])
  }

  @Test func `a quoted cell keeps commas, quotes and line ends`() {
    #expect(rows("\"a,\"\"b\"\"\r\nc\",d\n") == [["a,\"b\"\r\nc", "d"]])
    #expect(rows("\"\",\"\"\"\"\n") == [["", "\""]])
  }

  @Test func `spaces belong to their cell`() {
    #expect(rows(" a , b\n") == [[" a ", " b"]])
  }

  @Test func `a byte order mark is no part of the first cell`() {
    #expect(rows("\u{FEFF}id,kind\n") == [["id", "kind"]])
    #expect(rows("\u{FEFF}\"id\"\n") == [["id"]])
  }

  @Test func `rows know their physical line, also after a cell over several lines`() {
    #expect(lines("a\n\n\"b\nb\r\nb\"\r\nc\n") == [1, 3, 6])
    #expect(lines("a\rb\r\n\r\nc") == [1, 2, 4])
  }

  @Test(arguments: [
    ("a,\"b", CSVFault.Problem.unterminatedQuote, 1, 1), ("a\n\"", .unterminatedQuote, 2, 0),
    ("a\nb\"c,d", .misplacedQuote, 2, 0), ("a,\"b\"c", .misplacedQuote, 1, 1),
    ("\"x\ny\",\"z\" \n", .misplacedQuote, 2, 1),
  ])
  func `a quote out of place is told with its line and cell`(
    text: String, problem: CSVFault.Problem, line: Int, column: Int
  ) {
    let faults = CSVReader.read(Array(text.utf8)).faults
    #expect(faults == [CSVFault(problem: problem, line: line, column: column)])
  }

  @Test func `an empty file has no rows`() {
    #expect(rows("") == [])
    #expect(rows("\n\r\n") == [])
    #expect(rows("\u{FEFF}") == [])
  }

  @Test(arguments: ["", "a", " a", "a ", "a,b", "\"", "a\nb", "a\rb", "é/ë", "=1+1", "\u{FEFF}"])
  func `what is written is read back`(cell: String) {
    var text = CSVText()
    text.append(["id", cell, "x"])
    let table = CSVReader.read(text.bytes)
    #expect(table.rows.map { table.cells(of: $0).map { table.text($0) } } == [["id", cell, "x"]])
  }
}
