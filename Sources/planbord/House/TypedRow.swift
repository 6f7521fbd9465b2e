import Interchange
import Planning

/// A row of the house as it was typed, for telling what is wrong with it.
struct TypedRow {
  let sheet: HouseSheet
  /// What was typed by column, before names and dates became those of files.
  let cells: [String: String]

  /// Its words: `COLUMN=VALUE` each.
  init(_ texts: [String], of sheet: HouseSheet) {
    self.sheet = sheet
    let pairs = texts.compactMap { text in
      text.firstIndex(of: "=").map { (String(text[..<$0]), String(text[text.index(after: $0)...])) }
    }
    cells = Dictionary(pairs, uniquingKeysWith: { _, last in last })
  }

  /// Works out a change; what no file and no line of it can be blamed for is told of the row.
  func reading(_ work: () throws -> PlanChange) throws -> PlanChange {
    do { return try work() } catch let faults as PlanFolderFaults {
      throw RowFaults(row: self, faults: faults)
    }
  }
}

/// What is wrong with a row that was typed.
struct RowFaults: Error {
  let row: TypedRow
  let faults: PlanFolderFaults
}
