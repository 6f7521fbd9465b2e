import Planning

/// The one row of the house that a change made earlier is about.
package struct HouseRowChange: Hashable, Sendable {
  package let file: PlanFile
  /// The row as it was when the change was made, and as the plan has it by now.
  package let base: [String]?
  package let current: [String]?
  /// As the change wants it; nil where the row is to go.
  package let wanted: [String]?
}

extension HouseRowChange {
  /// Nil where several rows change, or something that is no row of the house.
  package init?(_ change: PlanChange, in plan: Plan) {
    var sides: [(file: PlanFile, before: [[String]], after: [[String]])] = []
    for edit in change.edits {
      if case .waiver = edit { continue }
      guard let side = edit.cells(in: plan) else { return nil }
      sides.append(side)
    }
    let (before, after) = (sides.flatMap(\.before), sides.flatMap(\.after))
    let gone = before.filter { !after.contains($0) }
    let new = after.filter { !before.contains($0) }
    guard let file = sides.first?.file, sides.allSatisfy({ $0.file == file }), gone.count <= 1,
      new.count <= 1, !gone.isEmpty || !new.isEmpty
    else { return nil }
    let sheet = HouseSheet(file, of: plan)
    self.file = file
    base = gone.first
    wanted = new.first
    current = sheet.current(of: gone.first, or: new.first)
    if wanted == nil, current == nil { return nil }
  }
}

extension HouseSheet {
  /// What stands in the place of a row by now: itself, else the only one with its key.
  fileprivate func current(of base: [String]?, or new: [String]?) -> [String]? {
    if let base, rows.contains(base) { return base }
    // A day may have several rows: the others stay.
    guard let row = base ?? (hasSeveralRowsADay ? nil : new) else { return nil }
    let cells = zip(file.columns, row).filter { keyColumns.contains($0.0) }
    let known = rows(with: Dictionary(cells, uniquingKeysWith: { first, _ in first }))
    return known.count == 1 ? known[0] : nil
  }

  private var hasSeveralRowsADay: Bool {
    [.openingHours, .openingExceptions, .openingDays, .availability].contains(file)
  }
}

extension Edit {
  /// The sheet it is about and its rows before and after; nil for what is no row of the house.
  package func cells(
    in plan: Plan
  ) -> (file: PlanFile, before: [[String]], after: [[String]])? {
    switch self {
    case .house(let row):
      guard let known = row.after ?? row.before else { return nil }
      return (
        known.key.table.file, row.before.map { PlanFolderWriter.row($0, plan) } ?? [],
        row.after.map { PlanFolderWriter.row($0, plan) } ?? []
      )
    case .opening(let row):
      guard let known = row.after ?? row.before else { return nil }
      return (
        known.day.file, row.before.map(PlanFolderWriter.rows) ?? [],
        row.after.map(PlanFolderWriter.rows) ?? []
      )
    case .travel(let row):
      return (
        .travel, row.before.map { [PlanFolderWriter.row($0)] } ?? [],
        row.after.map { [PlanFolderWriter.row($0)] } ?? []
      )
    case .museum(let row):
      return (
        .museums, row.before.map { [PlanFolderWriter.row($0)] } ?? [],
        row.after.map { [PlanFolderWriter.row($0)] } ?? []
      )
    case .resource(let row):
      return (
        .resources, row.before.map { [PlanFolderWriter.row($0)] } ?? [],
        row.after.map { [PlanFolderWriter.row($0)] } ?? []
      )
    case .activity, .booking, .waiver: return nil
    }
  }
}

extension PlanFolderWriter {
  fileprivate static func rows(_ rule: OpeningRule) -> [[String]] {
    openingHours(rule) + openingExceptions(rule) + openingDays(rule)
  }
}
