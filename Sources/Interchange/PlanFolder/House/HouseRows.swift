import Planning

/// The rows of the house in a folder, and the line each key stands on.
struct HouseRows {
  private(set) var rows: [HouseRow] = []
  private var lines: [HouseRow.Key: Int] = [:]

  /// Adds a row; the line that has its key already, if there is one.
  mutating func add(_ row: HouseRow, line: Int) -> Int? {
    if let first = lines[row.key] { return first }
    lines[row.key] = line
    rows.append(row)
    return nil
  }
}

extension HouseRow.Table {
  /// The file of the folder that holds its rows.
  var file: PlanFile {
    switch self {
    case .kind: .kinds
    case .skill: .skills
    case .grant: .staffSkills
    case .employment: .employment
    case .availability: .availability
    case .absence: .absences
    case .closure: .closures
    case .layout: .layouts
    case .adjacency: .adjacency
    case .handling: .handling
    case .calendarDay: .calendar
    case .policy: .policies
    case .setting: .ruleSettings
    case .zone: .zones
    }
  }
}
