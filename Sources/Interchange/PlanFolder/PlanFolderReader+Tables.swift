extension PlanFolderReader {
  /// Cuts a file into cells and finds its columns; nil when rows cannot be told from it.
  mutating func table(_ file: PlanFile, _ bytes: [UInt8]) -> PlanTable? {
    guard bytes.count <= CSVReader.mostBytes else {
      cells.faults.add(PlanFolderFault(file, .fileTooLarge(allowed: CSVReader.mostBytes)))
      return nil
    }
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    let csv = CSVReader.read(bytes)
    let names = csv.rows.first.map { csv.cells(of: $0).map { csv.text($0) } } ?? []
    for fault in csv.faults { report(fault, in: file, names) }
    guard isUTF8 else {
      reportBadBytes(in: file, csv, names)
      return nil
    }
    let line = csv.rows.first.map { Int($0.line) } ?? 1
    return columns(of: file, names, line: line).map { PlanTable(file, csv, places: $0) }
  }

  private mutating func columns(of file: PlanFile, _ names: [String], line: Int) -> [String: Int]? {
    var places: [String: Int] = [:]
    for (place, name) in names.enumerated() {
      if !file.columns.contains(name) {
        let problem = PlanFolderFault.Problem.unknownColumn(
          nearest: cells.nearest.nearest(to: name, among: file.columns))
        cells.faults.add(PlanFolderFault(file, line: line, column: name, value: name, problem))
      } else if places[name] != nil {
        cells.faults.add(
          PlanFolderFault(file, line: line, column: name, value: name, .repeatedColumn))
      }
      places[name] = places[name] ?? place
    }
    let missing = file.requiredColumns.filter { places[$0] == nil }
    for name in missing {
      cells.faults.add(PlanFolderFault(file, line: line, column: name, .missingColumn))
    }
    return missing.isEmpty ? places : nil
  }

  private mutating func report(_ fault: CSVFault, in file: PlanFile, _ names: [String]) {
    let name = fault.column < names.count ? names[fault.column] : ""
    let problem: PlanFolderFault.Problem =
      switch fault.problem {
      case .unterminatedQuote: .unterminatedQuote
      case .misplacedQuote: .misplacedQuote
      }
    cells.faults.add(PlanFolderFault(file, line: fault.line, column: name, problem))
  }

  private mutating func reportBadBytes(in file: PlanFile, _ csv: CSVTable, _ names: [String]) {
    for row in csv.rows {
      for (place, cell) in csv.cells(of: row).enumerated() where !csv.isUTF8(cell) {
        let name = place < names.count ? names[place] : ""
        let value = csv.text(cell)
        cells.faults.add(
          PlanFolderFault(file, line: Int(row.line), column: name, value: value, .notUTF8))
      }
    }
  }
}
