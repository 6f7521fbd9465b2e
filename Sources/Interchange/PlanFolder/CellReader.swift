import Planning

/// Reads values from cells and notes what is wrong with them; nil then, or where nothing stands.
struct CellReader {
  var faults = FaultList()
  var nearest = NearestWord()

  mutating func note(
    _ problem: PlanFolderFault.Problem, _ table: PlanTable, _ row: CSVTable.Row,
    _ column: PlanTable.Column
  ) {
    faults.add(
      PlanFolderFault(
        table.file, line: Int(row.line), column: column.name, value: table.text(row, column),
        problem))
  }

  /// False, and noted, when a row has not as many cells as the header.
  mutating func isWhole(_ table: PlanTable, _ row: CSVTable.Row) -> Bool {
    guard !row.isBroken else { return false }
    let found = Int(row.cellCount)
    guard found != table.columnCount else { return true }
    let problem = PlanFolderFault.Problem.wrongCellCount(found: found, expected: table.columnCount)
    faults.add(PlanFolderFault(table.file, line: Int(row.line), problem))
    return false
  }

  /// A text that must not be empty or blank.
  mutating func text(
    _ table: PlanTable, _ row: CSVTable.Row, _ column: PlanTable.Column
  ) -> String {
    let text = table.text(row, column)
    if text.allSatisfy(\.isWhitespace) { note(.emptyValue, table, row, column) }
    return text
  }

  mutating func number(
    _ table: PlanTable, _ row: CSVTable.Row, _ column: PlanTable.Column,
    in allowed: ClosedRange<Int>
  ) -> Int? {
    guard let cell = table.cell(row, column), !cell.isEmpty else { return nil }
    guard let number = table.csv.withBytes(cell, { Decimal.read($0) }) else {
      note(.notANumber, table, row, column)
      return nil
    }
    guard allowed.contains(number) else {
      note(.outOfRange(allowed: allowed), table, row, column)
      return nil
    }
    return number
  }

  /// One of an enum's words.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ table: PlanTable, _ row: CSVTable.Row, _ column: PlanTable.Column
  ) -> Word? {
    guard !table.isEmpty(row, column) else { return nil }
    if let word = Word(rawValue: table.text(row, column)) { return word }
    note(.unknownValue(allowed: Word.allCases.map(\.rawValue)), table, row, column)
    return nil
  }

  /// `yes` or `no`; nil, and noted, where something else stands.
  mutating func flag(
    _ table: PlanTable, _ row: CSVTable.Row, _ column: PlanTable.Column
  ) -> Bool? {
    switch table.text(row, column) {
    case "": return nil
    case "yes": return true
    case "no": return false
    default:
      note(.unknownValue(allowed: ["yes", "no"]), table, row, column)
      return nil
    }
  }

  /// A language level, `a1` … `c2`.
  mutating func level(
    _ table: PlanTable, _ row: CSVTable.Row, _ column: PlanTable.Column
  ) -> SkillGrant.Level? {
    guard !table.isEmpty(row, column) else { return nil }
    if let level = SkillGrant.Level(text: table.text(row, column)) { return level }
    note(.unknownValue(allowed: SkillGrant.Level.allCases.map(\.text)), table, row, column)
    return nil
  }

  /// Words between semicolons, spaces around them dropped.
  func list(_ table: PlanTable, _ row: CSVTable.Row, _ column: PlanTable.Column) -> [String] {
    table.text(row, column).split(separator: ";").map { $0.trimmed }.filter { !$0.isEmpty }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
