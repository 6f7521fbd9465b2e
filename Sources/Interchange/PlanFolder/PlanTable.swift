/// One file of the folder, its columns found.
struct PlanTable {
  /// A column of the format; it may be absent from the file when it is not required.
  struct Column {
    let name: String
    fileprivate(set) var place: Int?
  }

  let file: PlanFile
  let csv: CSVTable
  private let places: [String: Int]

  init(_ file: PlanFile, _ csv: CSVTable, places: [String: Int]) {
    self.file = file
    self.csv = csv
    self.places = places
  }

  /// False when a quote that never ends has swallowed rows.
  var isComplete: Bool { !csv.faults.contains { $0.problem == .unterminatedQuote } }

  /// The rows below the header.
  var rows: ContiguousArray<CSVTable.Row>.SubSequence { csv.rows.dropFirst() }

  var columnCount: Int { csv.rows.first.map { Int($0.cellCount) } ?? 0 }

  func column(_ name: String) -> Column { Column(name: name, place: places[name]) }

  /// Nil when the file has no such column or the row ends before it.
  func cell(_ row: CSVTable.Row, _ column: Column) -> CSVTable.Cell? {
    guard let place = column.place, place < row.cellCount else { return nil }
    return csv.cell(row, place)
  }

  /// Empty when the file has no such column.
  func text(_ row: CSVTable.Row, _ column: Column) -> String {
    cell(row, column).map { csv.text($0) } ?? ""
  }

  func isEmpty(_ row: CSVTable.Row, _ column: Column) -> Bool {
    cell(row, column)?.isEmpty ?? true
  }
}
