import Planning

extension PlanFolderReader {
  /// As many as a row of the plan can number.
  private static let mostMuseums = 65_000

  mutating func readMuseums() {
    guard let table = tables[.museums] else {
      museums.isComplete = !present.contains(.museums)
      return
    }
    museums.isComplete = table.isComplete
    for row in table.rows { readMuseum(table, row) }
    guard museums.museums.count > PlanFolderReader.mostMuseums else { return }
    cells.faults.add(PlanFolderFault(.museums, .tooMany(allowed: PlanFolderReader.mostMuseums)))
  }

  private mutating func readMuseum(_ table: PlanTable, _ row: CSVTable.Row) {
    let isWhole = cells.isWhole(table, row)
    let id = table.column("id")
    guard cells.newID(table, row, id, in: &museums.ids) != nil else { return }
    var museum = Museum(id: MuseumID(table.text(row, id)), name: "")
    var rules = ZoneRules.brussels
    if isWhole {
      museum.name = cells.text(table, row, table.column("name"))
      museum.agb = table.text(row, table.column("agb"))
      museum.address = table.text(row, table.column("address"))
      rules = zone(table, row)
    }
    museum.zone = rules.name
    museums.museums.append(museum)
    museums.zones.append(rules)
  }

  private mutating func zone(_ table: PlanTable, _ row: CSVTable.Row) -> ZoneRules {
    let column = table.column("zone")
    let name = table.text(row, column)
    guard !name.isEmpty else { return .brussels }
    if let rules = zones[name] { return rules }
    let nearest = cells.nearest.nearest(to: name, among: zones.names)
    cells.note(.unknownZone(nearest: nearest), table, row, column)
    return .brussels
  }
}
