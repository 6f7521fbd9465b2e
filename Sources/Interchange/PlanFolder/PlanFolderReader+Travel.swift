import Planning

extension PlanFolderReader {
  mutating func readTravel() {
    guard let table = tables[.travel] else { return }
    var lines: [[String]: Int] = [:]
    for row in table.rows where cells.isWhole(table, row) {
      let way = travelTime(table, row)
      if let line = lines[[way.from, way.to]] {
        cells.note(.duplicateID(firstLine: line), table, row, table.column("from"))
      } else {
        lines[[way.from, way.to]] = Int(row.line)
      }
      travel.append(way)
    }
  }

  private mutating func travelTime(_ table: PlanTable, _ row: CSVTable.Row) -> TravelTime {
    let minutes = table.column("minutes")
    if table.isEmpty(row, minutes) { cells.note(.emptyValue, table, row, minutes) }
    return TravelTime(
      from: cells.text(table, row, table.column("from")),
      to: cells.text(table, row, table.column("to")),
      minutes: cells.number(table, row, minutes, in: 0...10_080) ?? 0)
  }
}
