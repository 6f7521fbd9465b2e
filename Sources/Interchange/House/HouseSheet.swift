import Planning

/// One table of what changes a few times a year, in the words of its file in a plan folder.
package struct HouseSheet: Sendable {
  package let file: PlanFile
  package let plan: Plan

  /// Those that can be changed by hand.
  package static let files: [PlanFile] = [
    .openingHours, .openingExceptions, .openingDays, .travel, .kinds, .skills, .staffSkills,
    .employment, .availability, .absences, .closures, .layouts, .adjacency, .handling, .calendar,
    .policies, .zones, .resources, .museums, .ruleSettings,
  ]

  /// Its name: that of its file, `absences`.
  package static func name(_ file: PlanFile) -> String { String(file.name.dropLast(4)) }

  package init(_ file: PlanFile, of plan: Plan) {
    self.file = file
    self.plan = plan
  }

  /// The cells of each row, in the order of `PlanFile.columns`.
  package var rows: [[String]] { PlanFolderWriter.rows(of: file, in: plan) }

  /// How many rows each has; of availability and opening hours days are counted.
  package static func counts(in plan: Plan) -> [PlanFile: Int] {
    var counts: [PlanFile: Int] = [
      .travel: plan.travel.count, .resources: plan.resources.count, .museums: plan.museums.count,
    ]
    for (table, count) in plan.house.counts { counts[table.file, default: 0] += count }
    for rule in plan.opening.rules { counts[rule.day.file, default: 0] += 1 }
    return counts
  }

  /// The columns a row is known by among the others.
  package var keyColumns: [String] {
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
    case .ruleSettings: ["museum", "rule"]
    default: [file.columns[0]]
    }
  }

  /// The columns that stay as they are once a row is there: bookings know it by them.
  package var fixedColumns: [String] {
    switch file {
    case .resources: ["id", "kind"]
    case .museums: ["id"]
    default: []
    }
  }

  /// Whether a row's id says nothing to anybody, so that one can be made up.
  package var makesIDs: Bool { file == .absences || file == .closures }

  /// The rows that have all these cells.
  package func rows(with fields: [String: String]) -> [[String]] {
    rows.filter { row in
      zip(file.columns, row).allSatisfy { column, cell in fields[column].map { $0 == cell } ?? true
      }
    }
  }
}
