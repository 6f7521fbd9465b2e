import Planning

extension PlanFolderReader {
  /// What activities ask for, after all that can be asked for is known.
  mutating func readNeeds() {
    guard let table = tables[.needs] else { return }
    var lines: [[String]: Int] = [:]
    for row in table.rows where cells.isWhole(table, row) {
      let reader = RowReader(table: table, row: row)
      let activity = cells.known(
        table, row, table.column("activity"), in: activities.ids,
        isComplete: activities.isComplete)
      guard let need = need(reader), let activity else { continue }
      let key = [String(activity), need.form.rawValue, need.item, need.level?.text ?? ""]
      if let line = lines[key] {
        cells.note(.duplicateID(firstLine: line), reader, "item")
      } else {
        lines[key] = Int(row.line)
      }
      activities.needs[activity, default: []].append(need)
    }
  }

  private mutating func need(_ row: RowReader) -> Need? {
    if row.isEmpty("form") { cells.note(.emptyValue, row, "form") }
    let form: Need.Form? = cells.word(row, "form")
    let count = cells.number(row, "count", in: 1...1_000_000)
    let level = cells.level(row.table, row.row, row.column("level"))
    guard let form, let item = item(form, row) else { return nil }
    return Need(form, item, count: count ?? 1, level: level)
  }

  private mutating func item(_ form: Need.Form, _ row: RowReader) -> String? {
    switch form {
    case .skill, .language: skill(row, "item")
    case .material: resource(of: .material, row, "item")?.text
    case .feature, .layout: cells.text(row, "item")
    }
  }
}
