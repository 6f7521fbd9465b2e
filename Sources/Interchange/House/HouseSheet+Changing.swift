import Planning

extension HouseSheet {
  /// What sets the row with these key cells: other cells stay as they are.
  package func setting(_ fields: [String: String]) throws -> PlanChange {
    let key = fields.filter { keyColumns.contains($0.key) }
    let known = rows(with: key)
    var cells = known.count == 1 ? known[0] : file.columns.map { _ in "" }
    for (place, column) in file.columns.enumerated() {
      if let value = fields[column] { cells[place] = value }
    }
    if let before = known.first, known.count == 1 { try keep(before, cells) }
    let others = rows.filter { !known.contains($0) }
    let folder = try read(others + [cells])
    let change = PlanFolderReader.change(from: plan, to: folder)
    return PlanChange(change.edits.filter { $0.isOfHouse || $0.file == file })
  }

  /// What takes the rows with these cells away.
  package func removing(_ fields: [String: String]) throws -> PlanChange {
    let gone = rows(with: fields)
    for row in gone { try refuseBooked(row) }
    let folder = try read(rows.filter { !gone.contains($0) })
    let change = PlanChange(from: plan, to: folder)
    let edits = change.edits.filter { $0.isOfHouse || $0.file == file }
    return PlanChange(edits.filter { $0.isRemoval(or: file) })
  }

  /// What puts one row in the place of another: nil for `old` adds one, nil for `new` takes one away.
  ///
  /// A row whose key changes is another row of the plan, and the old one goes.
  package func replacing(_ old: [String]?, by new: [String]?) throws(PlanFolderFaults) -> PlanChange
  {
    if let old, let new { try keep(old, new) }
    if let old, new == nil { try refuseBooked(old) }
    var rows = self.rows
    if let place = old.flatMap({ rows.firstIndex(of: $0) }) { rows.remove(at: place) }
    // Last, so that whatever it repeats is told of it and not of the row that was there first.
    if let new { rows.append(new) }
    let folder = try read(rows)
    let set = PlanFolderReader.change(from: plan, to: folder).edits.filter { $0.file == file }
    return PlanChange(going(in: folder) + set)
  }

  /// What bookings know a row by stays.
  private func keep(_ old: [String], _ new: [String]) throws(PlanFolderFaults) {
    for (place, column) in file.columns.enumerated()
    where fixedColumns.contains(column) && old[place] != new[place] {
      let fault = PlanFolderFault(
        file, column: column, value: new[place], .unknownValue(allowed: [old[place]]))
      throw PlanFolderFaults(faults: [fault], more: 0)
    }
  }

  /// A room, person, material or museum with bookings stays; other tables say themselves what they
  /// need it for.
  private func refuseBooked(_ row: [String]) throws(PlanFolderFaults) {
    let count: Int
    switch file {
    case .resources: count = bookings(on: ResourceID(row[0]))
    case .museums: count = plan.activities.count { plan.museum($0).id == MuseumID(row[0]) }
    default: return
    }
    guard count > 0 else { return }
    let fault = PlanFolderFault(file, value: row[0], .stillBooked(count))
    throw PlanFolderFaults(faults: [fault], more: 0)
  }

  private func bookings(on id: ResourceID) -> Int {
    guard let resource = plan.resource(id) else { return 0 }
    return plan.bookings.count { ResourceIndex(plan.row($0).resource) == resource }
  }

  /// The rows of this file that another plan no longer has.
  private func going(in folder: Plan) -> [Edit] {
    let house = plan.house.rows.filter { folder.house[$0.key] == nil }
      .map { Edit.house(Replacement(from: $0, to: nil)) }
    let days = Set(folder.opening.rules.map(\.emptied))
    let opening = plan.opening.rules.filter { !days.contains($0.emptied) }
      .map { Edit.opening(Replacement(from: $0, to: nil)) }
    let ways = Set(folder.travel.map { [$0.from, $0.to] })
    let travel = plan.travel.filter { !ways.contains([$0.from, $0.to]) }
      .map { Edit.travel(Replacement(from: $0, to: nil)) }
    let resources = plan.resources.filter { folder.resource($0.id) == nil }
      .map { Edit.resource(Replacement(from: $0, to: nil)) }
    let museums = plan.museums.filter { folder.museum($0.id) == nil }
      .map { Edit.museum(Replacement(from: $0, to: nil)) }
    return (house + opening + travel + resources + museums).filter { $0.file == file }
  }

  /// The plan that the tables would make with other rows in this one, without what is booked.
  private func read(_ rows: [[String]]) throws(PlanFolderFaults) -> Plan {
    var files = PlanFolderFiles([PlanFile: [UInt8]]())
    for other in HouseSheet.files where other != file {
      files.contents[other] = PlanFolderWriter.bytes(
        of: other, PlanFolderWriter.rows(of: other, in: plan))
    }
    files.contents[file] = PlanFolderWriter.bytes(of: file, rows)
    for empty in [PlanFile.activities, .bookings] {
      files.contents[empty] = PlanFolderWriter.bytes(of: empty, [])
    }
    return try PlanFolderReader.read(files)
  }
}

extension Edit {
  fileprivate var isOfHouse: Bool {
    switch self {
    case .house(let row):
      if case .setting = row.after ?? row.before { false } else { true }
    case .opening, .travel: true
    case .museum, .resource, .activity, .booking, .waiver: false
    }
  }

  /// Of what several rows make together only a part may go.
  fileprivate func isRemoval(or file: PlanFile) -> Bool {
    switch self {
    case .house(let row): row.after == nil || file == .availability
    case .opening, .travel: true
    case .museum(let row): row.after == nil
    case .resource(let row): row.after == nil
    case .activity, .booking, .waiver: false
    }
  }
}

extension Edit {
  /// The file its row stands in; nil for what is booked, and for what has a command of its own.
  fileprivate var file: PlanFile? {
    switch self {
    case .house(let row): (row.after ?? row.before)?.key.table.file
    case .opening(let row): (row.after ?? row.before)?.day.file
    case .travel: .travel
    case .museum: .museums
    case .resource: .resources
    case .activity, .booking, .waiver: nil
    }
  }
}

extension OpeningRule {
  /// Stands for the museum and day alone.
  fileprivate var emptied: OpeningRule { OpeningRule(museum: museum, day: day, hours: []) }
}

extension OpeningRule.Day {
  var file: PlanFile {
    switch self {
    case .weekday: .openingHours
    case .date: .openingExceptions
    case .yearly, .publicHoliday, .schoolHoliday, .monthly: .openingDays
    }
  }
}
