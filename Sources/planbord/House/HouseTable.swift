import Interchange
import Phrases
import Planning

/// One table of what changes a few times a year, in the words of its file in a plan folder.
struct HouseTable {
  let file: PlanFile
  let plan: Plan

  /// Those that can be changed by hand; how seriously rules are taken has a command of its own.
  static let files: [PlanFile] = [
    .openingHours, .openingExceptions, .openingDays, .travel, .kinds, .skills, .staffSkills,
    .employment, .availability, .absences, .closures, .layouts, .adjacency, .handling, .calendar,
    .policies,
  ]

  /// Its name: that of its file, `absences`.
  static func name(_ file: PlanFile) -> String { String(file.name.dropLast(4)) }

  init(_ text: String, of plan: Plan) throws(ArgumentFault) {
    let wanted = text.lowercased()
    guard let file = HouseTable.files.first(where: { HouseTable.name($0) == wanted }) else {
      throw .unknownWord(text, place: "<table>", allowed: HouseTable.files.map(HouseTable.name))
    }
    self.file = file
    self.plan = plan
  }

  init(_ file: PlanFile, of plan: Plan) {
    self.file = file
    self.plan = plan
  }

  /// The cells of each row, in the order of `PlanFile.columns`.
  var rows: [[String]] { PlanFolderWriter.rows(of: file, in: plan) }

  /// The columns a row is known by among the others.
  var keyColumns: [String] {
    switch file {
    case .staffSkills: ["person", "skill"]
    case .availability: ["person", "day"]
    case .layouts: ["room", "layout"]
    case .adjacency: ["room", "neighbour"]
    case .calendar: ["museum", "first", "meaning"]
    case .openingHours: ["museum", "weekday"]
    case .openingExceptions: ["museum", "date"]
    case .openingDays: ["museum", "day"]
    case .travel: ["from", "to"]
    default: [file.columns[0]]
    }
  }

  /// Whether a row's id says nothing to anybody, so that one can be made up.
  var makesIDs: Bool { file == .absences || file == .closures }

  /// The rows that have all these cells.
  func rows(with fields: [String: String]) -> [[String]] {
    rows.filter { row in
      zip(file.columns, row).allSatisfy { column, cell in fields[column].map { $0 == cell } ?? true
      }
    }
  }
}

// MARK: - Changing

extension HouseTable {
  /// What sets the row with these key cells: other cells stay as they are.
  func setting(_ fields: [String: String]) throws -> PlanChange {
    let key = fields.filter { keyColumns.contains($0.key) }
    let known = rows(with: key)
    var cells = known.count == 1 ? known[0] : file.columns.map { _ in "" }
    for (place, column) in file.columns.enumerated() {
      if let value = fields[column] { cells[place] = value }
    }
    let others = rows.filter { !known.contains($0) }
    let folder = try read(others + [cells])
    let change = PlanFolderReader.change(from: plan, to: folder)
    return PlanChange(change.edits.filter(\.isOfHouse))
  }

  /// What takes the rows with these cells away.
  func removing(_ fields: [String: String]) throws -> PlanChange {
    let gone = rows(with: fields)
    let folder = try read(rows.filter { !gone.contains($0) })
    let change = PlanChange(from: plan, to: folder)
    return PlanChange(change.edits.filter { $0.isOfHouse && $0.isRemoval(or: file) })
  }

  /// The plan that the tables would make with other rows in this one, without what is booked.
  private func read(_ rows: [[String]]) throws(PlanFolderFaults) -> Plan {
    var files = PlanFolderFiles([PlanFile: [UInt8]]())
    for other in [.museums, .resources] + HouseTable.files where other != file {
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
    case .museum, .resource, .activity, .booking, .waiver: false
    }
  }
}
