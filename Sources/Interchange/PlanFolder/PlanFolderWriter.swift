import Planning

/// Writes a plan as a plan folder: the same plan always gives the same bytes.
///
/// Museums and resources keep their order, which is the order on the board; all else is sorted.
package enum PlanFolderWriter {
  /// Writes the folder at a path, made if needed; files of the format that do not belong go.
  package static func write(_ plan: Plan, to path: String) throws(FileError) {
    let files = files(of: plan)
    try DiskFile.makeFolder(path)
    for file in PlanFile.allCases {
      if let bytes = files.contents[file] {
        try DiskFile.write(bytes, to: "\(path)/\(file.name)")
      } else {
        try DiskFile.remove("\(path)/\(file.name)")
      }
    }
  }

  /// The folder's files; of the optional ones only those that have rows.
  package static func files(of plan: Plan) -> PlanFolderFiles {
    var contents: [PlanFile: [UInt8]] = [:]
    for file in PlanFile.allCases {
      let rows = rows(of: file, in: plan)
      guard !rows.isEmpty || file.isAlwaysWritten else { continue }
      contents[file] = bytes(of: file, rows)
    }
    return PlanFolderFiles(contents)
  }

  /// A file of the format with these rows, each with a cell for every column.
  package static func bytes(of file: PlanFile, _ rows: [[String]]) -> [UInt8] {
    var text = CSVText()
    text.append(file.columns)
    for row in rows { text.append(row) }
    return text.bytes
  }

  /// The cells of each row of a file, in the order of its columns.
  package static func rows(of file: PlanFile, in plan: Plan) -> [[String]] {
    switch file {
    case .museums: plan.museums.map(row)
    case .resources: plan.resources.map(row)
    case .openingHours: plan.opening.rules.flatMap(openingHours)
    case .openingExceptions: plan.opening.rules.flatMap(openingExceptions)
    case .openingDays: plan.opening.rules.flatMap(openingDays)
    case .travel:
      plan.travel.map { row($0) }
        .sorted { $0.lexicographicallyPrecedes($1) }
    case .activities: sorted(plan.activities.map { row($0, plan) })
    case .bookings: sorted(plan.bookings.map { row($0, plan) })
    case .needs: needs(of: plan)
    case .waivers: sorted(plan.waivers.values.map(row))
    case .kinds, .skills, .staffSkills, .employment, .availability, .absences, .closures, .layouts,
      .adjacency, .handling, .calendar, .policies, .ruleSettings, .zones:
      HouseRow.Table.allCases.filter { $0.file == file }.flatMap { plan.house.rows(of: $0) }
        .flatMap { row($0, plan) }
    }
  }

  private static func sorted(_ rows: [[String]]) -> [[String]] { rows.sorted { $0[0] < $1[0] } }
}

extension PlanFile {
  fileprivate var isAlwaysWritten: Bool {
    switch self {
    case .museums, .resources, .activities, .bookings: true
    case .openingHours, .openingExceptions, .openingDays, .travel, .kinds, .skills, .staffSkills,
      .employment, .availability, .absences, .closures, .layouts, .adjacency, .handling, .calendar,
      .policies, .ruleSettings, .zones, .needs, .waivers:
      false
    }
  }
}
