import Planning

extension PlanFolderReader {
  private static let quantities = 1...1_000_000

  mutating func readBookings() {
    guard let table = tables[.bookings] else {
      reportMissing(.bookings)
      return
    }
    bookings.ids = IDList(expecting: table.rows.count)
    if !present.contains(.activities) { activities.ids = IDList(expecting: table.rows.count) }
    bookings.rows.reserveCapacity(table.rows.count)
    let columns = BookingColumns(table)
    for row in table.rows { readBooking(table, row, columns) }
  }

  private mutating func readBooking(
    _ table: PlanTable, _ row: CSVTable.Row, _ columns: BookingColumns
  ) {
    let isWhole = cells.isWhole(table, row)
    let id = cells.newID(table, row, columns.id, in: &bookings.ids)
    guard isWhole else { return }
    let resource = cells.known(
      table, row, columns.resource, in: resources.ids, isComplete: resources.isComplete)
    let activity = activity(table, row, columns.activity, on: resource)
    let zone = museums.zone(activity.flatMap { activities.museums[$0] })
    let span = cells.span(table, row, from: columns.start, to: columns.end, in: zone)
    let quantity = cells.number(table, row, columns.quantity, in: PlanFolderReader.quantities)
    guard id != nil, let resource, let activity, let span else { return }
    bookings.rows.append(
      BookingRow(
        start: span.start.minutes, end: span.end.minutes, activity: Int32(activity),
        resource: Int32(resource), quantity: Int32(quantity ?? 1), before: 0, after: 0, version: 1,
        status: 0))
    if !present.contains(.activities) { widen(activity, span) }
  }

  /// The activity named; where the folder lists none, every name is one, at home where it books first.
  private mutating func activity(
    _ table: PlanTable, _ row: CSVTable.Row, _ column: PlanTable.Column, on resource: Int?
  ) -> Int? {
    guard !present.contains(.activities), let cell = table.cell(row, column), !cell.isEmpty else {
      return cells.known(
        table, row, column, in: activities.ids, isComplete: activities.isComplete)
    }
    if let known = table.csv.withBytes(cell, { activities.ids.number(of: $0) }) { return known }
    guard let number = cells.newID(table, row, column, in: &activities.ids) else { return nil }
    let museum = resource.flatMap { resources.museums[$0] }
    activities.museums.append(museum)
    activities.titles.append(cell)
    activities.rows.append(
      ActivityRow(
        start: .max, end: .min, visitors: -1, version: 1, setup: 0, teardown: 0,
        museum: UInt16(clamping: museum ?? 0), kind: 0, language: 0,
        status: Status.confirmed.code))
    return number
  }

  private mutating func widen(_ activity: Int, _ span: Span) {
    activities.rows[activity].start = min(activities.rows[activity].start, span.start.minutes)
    activities.rows[activity].end = max(activities.rows[activity].end, span.end.minutes)
  }
}
