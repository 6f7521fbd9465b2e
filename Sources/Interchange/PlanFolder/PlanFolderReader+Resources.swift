import Planning

extension PlanFolderReader {
  private static let capacities = 0...1_000_000
  private static let limits = 1...1_000_000

  mutating func readResources() {
    guard let table = tables[.resources] else {
      resources.isComplete = false
      reportMissing(.resources)
      return
    }
    resources.isComplete = table.isComplete
    for row in table.rows { readResource(table, row) }
    linkParts(table)
  }

  mutating func reportMissing(_ file: PlanFile) {
    guard !present.contains(file) else { return }
    cells.faults.add(PlanFolderFault(file, .missingFile))
  }

  private mutating func readResource(_ table: PlanTable, _ row: CSVTable.Row) {
    let isWhole = cells.isWhole(table, row)
    let id = table.column("id")
    guard cells.newID(table, row, id, in: &resources.ids) != nil else { return }
    let museum = isWhole ? self.museum(table, row) : nil
    var resource = Resource(
      id: ResourceID(table.text(row, id)), kind: .room, name: table.text(row, id),
      museum: museum.map { museums.museums[$0].id } ?? MuseumID(""))
    if isWhole { fill(&resource, table, row) }
    resources.resources.append(resource)
    resources.museums.append(museum)
    resources.rows.append(row)
  }

  private mutating func fill(
    _ resource: inout Resource, _ table: PlanTable, _ row: CSVTable.Row
  ) {
    let kind = table.column("kind")
    if table.isEmpty(row, kind) { cells.note(.emptyValue, table, row, kind) }
    resource.kind = cells.word(table, row, kind) ?? .room
    let name = table.column("name")
    if !table.isEmpty(row, name) { resource.name = table.text(row, name) }
    resource.capacity = cells.number(
      table, row, table.column("capacity"), in: PlanFolderReader.capacities)
    resource.sharing = sharing(table, row)
    resource.features = cells.list(table, row, table.column("features"))
    resource.skills = cells.list(table, row, table.column("skills"))
  }

  private mutating func sharing(_ table: PlanTable, _ row: CSVTable.Row) -> Resource.Sharing? {
    let people = cells.number(
      table, row, table.column("share_people"), in: PlanFolderReader.limits)
    let groups = cells.number(
      table, row, table.column("share_groups"), in: PlanFolderReader.limits)
    guard people != nil || groups != nil else { return nil }
    return Resource.Sharing(people: people, groups: groups)
  }

  /// The number of the museum a resource names, or of `default`.
  private mutating func museum(_ table: PlanTable, _ row: CSVTable.Row) -> Int? {
    let column = table.column("museum")
    return table.isEmpty(row, column) ? museums.makeDefault() : museum(table, row, column)
  }

  /// The number of the museum a row names; without a file of museums only `default` can be named.
  mutating func museum(
    _ table: PlanTable, _ row: CSVTable.Row, _ column: PlanTable.Column
  ) -> Int? {
    guard present.contains(.museums) else { return museumWithoutFile(table, row, column) }
    return cells.known(
      table, row, column, in: museums.ids, isComplete: museums.isComplete)
  }

  private mutating func museumWithoutFile(
    _ table: PlanTable, _ row: CSVTable.Row, _ column: PlanTable.Column
  ) -> Int? {
    if table.text(row, column) == MuseumRows.defaultID { return museums.makeDefault() }
    guard museums.isComplete else { return nil }
    museums.isComplete = false
    cells.faults.add(PlanFolderFault(.museums, .missingFile))
    return nil
  }
}
