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
        madeAt: cells.moment(table, row, table.column("made_at")) ?? Instant(minutes: 0))
      waivers.append(waiver)
    }
  }
}
