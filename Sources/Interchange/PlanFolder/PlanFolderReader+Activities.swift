import Planning

extension PlanFolderReader {
  static let buffers = 0...10_080
  private static let visitors = 0...1_000_000

  mutating func readActivities() {
    guard let table = tables[.activities] else {
      activities.isComplete = !present.contains(.activities)
      return
    }
    activities.isComplete = table.isComplete
    activities.ids = IDList(expecting: table.rows.count)
    let columns = ActivityColumns(table)
    for row in table.rows { readActivity(table, row, columns) }
  }

  private mutating func readActivity(
    _ table: PlanTable, _ row: CSVTable.Row, _ columns: ActivityColumns
  ) {
    let isWhole = cells.isWhole(table, row)
    let number = cells.newID(table, row, columns.id, in: &activities.ids)
    guard isWhole else {
      if number != nil { append(ActivityRow.unread, museum: nil, CSVTable.Cell(start: 0, end: 0)) }
      return
    }
    let museum = home(table, row, columns.museum)
    let read = activityRow(table, row, columns, museum)
    let title = title(table, row, columns.title)
    guard let number else { return }
    append(read, museum: museum, title)
    let about = about(table, row, columns, museums.zone(museum))
    if let about { activities.about[number] = about }
  }

  private mutating func append(_ row: ActivityRow, museum: Int?, _ title: CSVTable.Cell) {
    activities.rows.append(row)
    activities.museums.append(museum)
    activities.titles.append(title)
  }

  private mutating func activityRow(
    _ table: PlanTable, _ row: CSVTable.Row, _ columns: ActivityColumns, _ museum: Int?
  ) -> ActivityRow {
    let span = cells.span(
      table, row, from: columns.start, to: columns.end, in: museums.zone(museum))
    let status: Status? = cells.word(table, row, columns.status)
    let setup = cells.number(table, row, columns.setup, in: PlanFolderReader.buffers) ?? 0
    let teardown = cells.number(table, row, columns.teardown, in: PlanFolderReader.buffers) ?? 0
    let visitors = cells.number(table, row, columns.visitors, in: PlanFolderReader.visitors)
    return ActivityRow(
      start: span?.start.minutes ?? 0, end: span?.end.minutes ?? 1,
      visitors: Int32(visitors ?? -1), version: 1, setup: UInt16(setup),
      teardown: UInt16(teardown), museum: UInt16(clamping: museum ?? 0),
      kind: word(table, row, columns.kind, in: \.kinds),
      language: word(table, row, columns.language, in: \.languages),
      status: (status ?? .confirmed).code)
  }

  /// The museum named, or `default` where there is one or no museum has a name.
  private mutating func home(
    _ table: PlanTable, _ row: CSVTable.Row, _ column: PlanTable.Column
  ) -> Int? {
    guard table.isEmpty(row, column) else { return museum(table, row, column) }
    guard present.contains(.museums) else { return museums.makeDefault() }
    return museums.defaultNumber ?? museum(table, row, column)
  }

  private mutating func title(
    _ table: PlanTable, _ row: CSVTable.Row, _ column: PlanTable.Column
  ) -> CSVTable.Cell {
    let cell = table.cell(row, column) ?? CSVTable.Cell(start: 0, end: 0)
    let isPlain = table.csv.withBytes(cell) { $0.contains { (0x21...0x7E).contains($0) } }
    if !isPlain { _ = cells.text(table, row, column) }
    return cell
  }

  /// The number of a word, 0 for none; words are numbered from 1.
  private mutating func word(
    _ table: PlanTable, _ row: CSVTable.Row, _ column: PlanTable.Column,
    in list: WritableKeyPath<ActivityRows, IDList>
  ) -> UInt16 {
    guard let cell = table.cell(row, column), !cell.isEmpty else { return 0 }
    let added = table.csv.withBytes(cell) { activities[keyPath: list].add($0, line: row.line) }
    guard added.number < ActivityRows.mostWords else {
      if added.isNew { cells.note(.tooMany(allowed: ActivityRows.mostWords), table, row, column) }
      return 0
    }
    return UInt16(added.number + 1)
  }

  private mutating func about(
    _ table: PlanTable, _ row: CSVTable.Row, _ columns: ActivityColumns, _ zone: ZoneRules
  ) -> Activity.About? {
    let about = Activity.About(
      client: table.text(row, columns.client), reference: table.text(row, columns.reference),
      exhibition: table.text(row, columns.exhibition), phase: table.text(row, columns.phase),
      series: table.text(row, columns.series), notes: table.text(row, columns.notes),
      askedAt: cells.moment(table, row, columns.askedAt, in: zone),
      optionUntil: cells.optionalDate(table, row, columns.optionUntil))
    return about.isEmpty ? nil : about
  }
}

extension ActivityRow {
  /// Stands for a row that has faults.
  fileprivate static let unread = ActivityRow(
    start: 0, end: 1, visitors: -1, version: 1, setup: 0, teardown: 0, museum: 0, kind: 0,
    language: 0, status: Status.confirmed.code)
}
