import Planning

/// One row of a file of the house, its cells by the names of their columns.
struct RowReader {
  let table: PlanTable
  let row: CSVTable.Row

  func column(_ name: String) -> PlanTable.Column { table.column(name) }

  func text(_ name: String) -> String { table.text(row, column(name)) }

  func isEmpty(_ name: String) -> Bool { table.isEmpty(row, column(name)) }
}

extension CellReader {
  mutating func note(_ problem: PlanFolderFault.Problem, _ row: RowReader, _ name: String) {
    note(problem, row.table, row.row, row.column(name))
  }

  /// A text that must not be empty or blank.
  mutating func text(_ row: RowReader, _ name: String) -> String {
    text(row.table, row.row, row.column(name))
  }

  mutating func number(
    _ row: RowReader, _ name: String, in allowed: ClosedRange<Int>
  ) -> Int? {
    number(row.table, row.row, row.column(name), in: allowed)
  }

  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ row: RowReader, _ name: String
  ) -> Word? {
    word(row.table, row.row, row.column(name))
  }

  mutating func flag(_ row: RowReader, _ name: String) -> Bool? {
    flag(row.table, row.row, row.column(name))
  }

  mutating func date(_ row: RowReader, _ name: String) -> LocalDate? {
    date(row.table, row.row, row.column(name))
  }

  mutating func optionalDate(_ row: RowReader, _ name: String) -> LocalDate? {
    optionalDate(row.table, row.row, row.column(name))
  }
}
