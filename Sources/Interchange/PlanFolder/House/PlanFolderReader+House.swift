import Planning

/// What the rules look at besides bookings, file by file; one row of a file is one row of the house.
extension PlanFolderReader {
  mutating func readHouse() {
    readEach(.kinds) { $0.kind($1) }
    readEach(.skills) { $0.skill($1) }
    readEach(.staffSkills) { $0.grant($1) }
    readEach(.employment) { $0.employment($1) }
    readAvailability()
    readEach(.absences) { $0.absence($1) }
    readEach(.closures) { $0.closure($1) }
    readEach(.layouts) { $0.layout($1) }
    readEach(.adjacency) { $0.adjacency($1) }
    readEach(.handling) { $0.handling($1) }
    readEach(.calendar) { $0.calendarDay($1) }
    readEach(.policies) { $0.policy($1) }
    readEach(.ruleSettings) { $0.setting($1) }
    readEach(.zones) { $0.zone($1) }
  }

  /// Keys are told to be there twice at the first column, where the most telling part stands.
  private mutating func readEach(
    _ file: PlanFile, _ read: (inout PlanFolderReader, RowReader) -> HouseRow?
  ) {
    guard let table = tables[file] else { return }
    for row in table.rows where cells.isWhole(table, row) {
      let cells = RowReader(table: table, row: row)
      guard let value = read(&self, cells) else { continue }
      if let line = house.add(value, line: Int(row.line)) {
        self.cells.note(.duplicateID(firstLine: line), cells, file.columns[0])
      }
    }
  }

  /// Several rows may speak of one day.
  private mutating func readAvailability() {
    guard let table = tables[.availability] else { return }
    var days = OpeningDays()
    for row in table.rows where cells.isWhole(table, row) {
      let reader = RowReader(table: table, row: row)
      let person = number(of: .staff, reader, "person")
      let day = cells.day(
        table, row, table.column("day"), like: ["1", "7", "2027-03-22"], where: \.isOfPattern)
      let hours = hours(table, row)
      guard let person, let day, let hours else { continue }
      if let line = days.add(person, day, hours, line: Int(row.line)) {
        cells.note(.overlapsOpening(firstLine: line), reader, "open")
      }
    }
    let rows = days.map { person, day, hours in
      HouseRow.availability(
        Availability(person: resources.resources[person].id, day: day, hours: hours))
    }
    for row in rows { _ = house.add(row, line: 0) }
  }
}

// MARK: - What rows refer to

extension PlanFolderReader {
  /// The resource a row names, of one kind; nil, and noted, when there is none.
  mutating func resource(
    of kind: Resource.Kind, _ row: RowReader, _ name: String
  ) -> ResourceID? {
    number(of: kind, row, name).map { resources.resources[$0].id }
  }

  /// The number of that resource in `ResourceRows`.
  mutating func number(of kind: Resource.Kind, _ row: RowReader, _ name: String) -> Int? {
    let number = cells.known(
      row.table, row.row, row.column(name), in: resources.ids, isComplete: resources.isComplete)
    guard let number, resources.resources[number].kind != kind else { return number }
    cells.note(.notOfKind(kind), row, name)
    return nil
  }

  /// The museum a row names; the empty id, for all, where it names none.
  mutating func museumOrAll(_ row: RowReader) -> MuseumID? {
    guard !row.isEmpty("museum") else { return MuseumID("") }
    return museum(row.table, row.row, row.column("museum")).map { museums.museums[$0].id }
  }

  /// A skill that `skills.csv` has; any word where the folder has no such file.
  mutating func skill(_ row: RowReader, _ name: String) -> String? {
    guard present.contains(.skills) else {
      let text = cells.text(row, name)
      return text.isEmpty ? nil : text
    }
    let ids = skillIDs
    let number = cells.known(
      row.table, row.row, row.column(name), in: ids,
      isComplete: tables[.skills]?.isComplete ?? false)
    return number.map { ids[$0] }
  }

  /// The time a row speaks of, on the wall clock where a person works or a room lies.
  mutating func span(_ row: RowReader, at resource: Int?) -> Span? {
    let zone = museums.zone(resource.flatMap { resources.museums[$0] })
    return cells.span(
      row.table, row.row, from: row.column("start"), to: row.column("end"), in: zone)
  }

  /// An id of the row's own.
  mutating func ownID(_ row: RowReader) -> String? {
    var none = IDList()
    let column = row.column("id")
    return cells.newID(row.table, row.row, column, in: &none).map { none[$0] }
  }
}

extension OpeningRule.Day {
  /// A contract speaks of weekdays and of single dates.
  fileprivate var isOfPattern: Bool {
    switch self {
    case .weekday, .date: true
    case .yearly, .publicHoliday, .schoolHoliday, .monthly: false
    }
  }
}
