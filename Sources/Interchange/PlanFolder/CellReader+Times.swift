import Planning

extension CellReader {
  /// The time from one column to another, in a zone's wall-clock time.
  mutating func span(
    _ table: PlanTable, _ row: CSVTable.Row, from start: PlanTable.Column,
    to end: PlanTable.Column, in zone: ZoneRules
  ) -> Span? {
    let first = instant(table, row, start) { written throws(ZoneRules.Misfit) in
      try zone.start(written)
    }
    let last = instant(table, row, end) { written throws(ZoneRules.Misfit) in
      try zone.end(written)
    }
    guard let first, let last else { return nil }
    if let span = Span(first, last) { return span }
    note(.endNotAfterStart, table, row, end)
    return nil
  }

  /// A moment written in UTC, or with the offset it is written in.
  mutating func moment(
    _ table: PlanTable, _ row: CSVTable.Row, _ column: PlanTable.Column
  ) -> Instant? {
    let moment = instant(table, row, column) { written throws(ZoneRules.Misfit) in
      try ZoneRules.utc.start(WrittenTime(written.local)) - (written.offset ?? 0)
    }
    guard let moment else { return nil }
    if WrittenTime.years.contains(ZoneRules.utc.local(moment).date.year) { return moment }
    note(.outOfRange(allowed: WrittenTime.years), table, row, column)
    return nil
  }

  /// A moment in a zone's wall-clock time; nil where nothing stands.
  mutating func moment(
    _ table: PlanTable, _ row: CSVTable.Row, _ column: PlanTable.Column, in zone: ZoneRules
  ) -> Instant? {
    guard !table.isEmpty(row, column) else { return nil }
    return instant(table, row, column) { written throws(ZoneRules.Misfit) in
      try zone.start(written)
    }
  }

  /// A kind of day that `fits`, as opening hours write it.
  mutating func day(
    _ table: PlanTable, _ row: CSVTable.Row, _ column: PlanTable.Column, like examples: [String],
    where fits: (OpeningRule.Day) -> Bool
  ) -> OpeningRule.Day? {
    guard !table.isEmpty(row, column) else {
      note(.emptyValue, table, row, column)
      return nil
    }
    if let day = OpeningRule.Day(text: table.text(row, column)), fits(day) { return day }
    note(.notADay(examples: examples), table, row, column)
    return nil
  }

  /// A date, or nil where nothing stands.
  mutating func optionalDate(
    _ table: PlanTable, _ row: CSVTable.Row, _ column: PlanTable.Column
  ) -> LocalDate? {
    table.isEmpty(row, column) ? nil : date(table, row, column)
  }

  mutating func date(
    _ table: PlanTable, _ row: CSVTable.Row, _ column: PlanTable.Column
  ) -> LocalDate? {
    guard !table.isEmpty(row, column) else {
      note(.emptyValue, table, row, column)
      return nil
    }
    do throws(WrittenTime.Fault) {
      return try LocalDate(written: table.text(row, column))
    } catch {
      note(CellReader.problem(error), table, row, column)
      return nil
    }
  }

  /// `09:30` as minutes of the day, up to `24:00`.
  mutating func minuteOfDay(
    _ table: PlanTable, _ row: CSVTable.Row, _ column: PlanTable.Column
  ) -> Int? {
    guard !table.isEmpty(row, column) else {
      note(.emptyValue, table, row, column)
      return nil
    }
    let text = table.text(row, column)
    if text == "24:00" { return 1440 }
    if let time = LocalDateTime(iso: "2000-01-01T\(text)") { return time.minuteOfDay }
    note(.notATime, table, row, column)
    return nil
  }

  private mutating func instant(
    _ table: PlanTable, _ row: CSVTable.Row, _ column: PlanTable.Column,
    _ resolve: (WrittenTime) throws(ZoneRules.Misfit) -> Instant
  ) -> Instant? {
    guard let cell = table.cell(row, column), !cell.isEmpty else {
      note(.emptyValue, table, row, column)
      return nil
    }
    switch table.csv.withBytes(cell, { CellReader.written($0) }) {
    case .failure(let fault):
      note(CellReader.problem(fault), table, row, column)
      return nil
    case .success(let written):
      do throws(ZoneRules.Misfit) { return try resolve(written) } catch {
        note(CellReader.problem(error), table, row, column)
        return nil
      }
    }
  }

  private static func written(
    _ text: UnsafeBufferPointer<UInt8>
  ) -> Result<WrittenTime, WrittenTime.Fault> {
    Result { () throws(WrittenTime.Fault) in try WrittenTime(utf8: text) }
  }

  private static func problem(_ fault: WrittenTime.Fault) -> PlanFolderFault.Problem {
    switch fault {
    case .notATime: .notATime
    case .noSuchDate: .noSuchDate
    case .yearOutOfRange: .outOfRange(allowed: WrittenTime.years)
    }
  }

  private static func problem(_ misfit: ZoneRules.Misfit) -> PlanFolderFault.Problem {
    switch misfit {
    case .doesNotExist(let jump): .timeDoesNotExist(clocksJumpAt: jump)
    case .offsetDoesNotFit(let fitting): .offsetDoesNotFit(fitting: fitting)
    }
  }
}
