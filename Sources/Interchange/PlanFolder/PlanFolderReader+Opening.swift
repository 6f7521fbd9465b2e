import Planning

extension PlanFolderReader {
  mutating func readOpeningHours() {
    guard let table = tables[.openingHours] else { return }
    let weekday = table.column("weekday")
    readOpening(table) { cells, row in
      if table.isEmpty(row, weekday) { cells.note(.emptyValue, table, row, weekday) }
      return cells.number(table, row, weekday, in: 1...7).map { .weekday($0) }
    }
  }

  mutating func readOpeningExceptions() {
    guard let table = tables[.openingExceptions] else { return }
    let date = table.column("date")
    readOpening(table) { cells, row in cells.date(table, row, date).map { .date($0) } }
  }

  /// The layers between the week and single dates, which have files of their own.
  mutating func readOpeningDays() {
    guard let table = tables[.openingDays] else { return }
    let column = table.column("day")
    readOpening(table) { cells, row in
      cells.day(
        table, row, column, like: ["12-24", "public-holiday", "school-holiday", "1TH 1,2,3"]
      ) { $0.isLayer }
    }
  }

  private mutating func readOpening(
    _ table: PlanTable, day: (inout CellReader, CSVTable.Row) -> OpeningRule.Day?
  ) {
    var days = OpeningDays()
    for row in table.rows where cells.isWhole(table, row) {
      let museum = cells.known(
        table, row, table.column("museum"), in: museums.ids, isComplete: museums.isComplete)
      let day = day(&cells, row)
      let hours = hours(table, row)
      guard let museum, let day, let hours else { continue }
      if let line = days.add(museum, day, hours, line: Int(row.line)) {
        cells.note(.overlapsOpening(firstLine: line), table, row, table.column("open"))
      }
    }
    opening += days.map { OpeningRule(museum: museums.museums[$0].id, day: $1, hours: $2) }
  }

  /// Minutes of the day; an empty range when both cells are empty: closed.
  mutating func hours(_ table: PlanTable, _ row: CSVTable.Row) -> Range<Int>? {
    let open = table.column("open")
    let close = table.column("close")
    if table.isEmpty(row, open), table.isEmpty(row, close) { return 0..<0 }
    let first = cells.minuteOfDay(table, row, open)
    let last = cells.minuteOfDay(table, row, close)
    guard let first, let last else { return nil }
    guard first < last else {
      cells.note(.endNotAfterStart, table, row, close)
      return nil
    }
    return first..<last
  }
}

extension OpeningRule.Day {
  fileprivate var isLayer: Bool {
    switch self {
    case .weekday, .date: false
    case .yearly, .publicHoliday, .schoolHoliday, .monthly: true
    }
  }
}
