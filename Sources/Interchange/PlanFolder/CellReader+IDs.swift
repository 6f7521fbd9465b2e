import Planning

extension CellReader {
  /// Adds a row's id to those of its file; nil when it is empty or stands on an earlier line.
  mutating func newID(
    _ table: PlanTable, _ row: CSVTable.Row, _ column: PlanTable.Column, in ids: inout IDList
  ) -> Int? {
    guard let cell = table.cell(row, column) else { return nil }
    guard !cell.isEmpty else {
      note(.emptyValue, table, row, column)
      return nil
    }
    if table.csv.withBytes(cell, { $0.hasControlCharacter }) {
      note(.controlCharacter, table, row, column)
    }
    let added = table.csv.withBytes(cell) { ids.add($0, line: row.line) }
    guard added.isNew else {
      note(.duplicateID(firstLine: Int(ids.lines[added.number])), table, row, column)
      return nil
    }
    return added.number
  }

  /// The number of an id that another file must have; `ids` is nil where that file is unreadable.
  mutating func known(
    _ table: PlanTable, _ row: CSVTable.Row, _ column: PlanTable.Column, in ids: IDList,
    isComplete: Bool = true
  ) -> Int? {
    guard let cell = table.cell(row, column), !cell.isEmpty else {
      note(.emptyValue, table, row, column)
      return nil
    }
    if let number = table.csv.withBytes(cell, { ids.number(of: $0) }) { return number }
    guard isComplete else { return nil }
    let nearest = nearest.nearest(to: table.csv.text(cell), among: ids.all)
    note(.unknownID(nearest: nearest), table, row, column)
    return nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// C0, DEL or C1 in UTF-8.
  fileprivate var hasControlCharacter: Bool {
    var last: UInt8 = 0
    for byte in self {
      if byte < 0x20 || byte == 0x7F { return true }
      if last == 0xC2, (0x80...0x9F).contains(byte) { return true }
      last = byte
    }
    return false
  }
}
