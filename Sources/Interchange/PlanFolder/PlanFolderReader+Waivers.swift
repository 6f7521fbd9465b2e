import Planning

extension PlanFolderReader {
  mutating func readWaivers() {
    guard let table = tables[.waivers] else { return }
    var ids = IDList()
    for row in table.rows where cells.isWhole(table, row) {
      let conflict = table.column("conflict")
      _ = cells.newID(table, row, conflict, in: &ids)
      let waiver = Waiver(
        conflict: table.text(row, conflict),
        reason: cells.text(table, row, table.column("reason")),
        author: cells.text(table, row, table.column("author")),
        madeAt: cells.moment(table, row, table.column("made_at")) ?? Instant(minutes: 0),
        expires: expiry(table, row))
      if let expires = waiver.expires, expires <= waiver.madeAt {
        cells.note(.endNotAfterStart, table, row, table.column("expires"))
      }
      waivers.append(waiver)
    }
  }

  private mutating func expiry(_ table: PlanTable, _ row: CSVTable.Row) -> Instant? {
    let column = table.column("expires")
    return table.isEmpty(row, column) ? nil : cells.moment(table, row, column)
  }
}
