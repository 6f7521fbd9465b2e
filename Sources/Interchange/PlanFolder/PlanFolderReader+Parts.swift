import Planning

extension PlanFolderReader {
  /// Most rooms within each other: a floor of a wing of a site already is more than anyone has.
  private static let deepest = 32

  /// Fills in which room is a part of which, once all are known.
  mutating func linkParts(_ table: PlanTable) {
    let column = table.column("part_of")
    guard column.place != nil else { return }
    var wholes: [Int?] = Array(repeating: nil, count: resources.resources.count)
    for (number, row) in resources.rows.enumerated() where !table.isEmpty(row, column) {
      let whole = cells.known(
        table, row, column, in: resources.ids, isComplete: resources.isComplete)
      guard let whole else { continue }
      guard resources.resources[number].kind == .room, resources.resources[whole].kind == .room
      else {
        cells.note(.notARoom, table, row, column)
        continue
      }
      wholes[number] = whole
      resources.resources[number].partOf = resources.resources[whole].id
    }
    reportCycles(table, column, wholes)
  }

  /// Each cycle is told once, on the line of its first room.
  private mutating func reportCycles(
    _ table: PlanTable, _ column: PlanTable.Column, _ wholes: [Int?]
  ) {
    for number in wholes.indices {
      let chain = PlanFolderReader.chain(from: number, wholes)
      guard let next = wholes[chain[chain.count - 1]] else { continue }
      if next == number, chain.min() == number {
        report(.cyclicParts(chain.map { resources.ids[$0] }), number, table, column)
      } else if !chain.contains(next) {
        report(.partsTooDeep(allowed: PlanFolderReader.deepest), number, table, column)
      }
    }
  }

  /// A room and the rooms around it, up to the first that comes twice or lies too deep.
  private static func chain(from number: Int, _ wholes: [Int?]) -> [Int] {
    var chain = [number]
    var last = number
    while let whole = wholes[last], chain.count < deepest, !chain.contains(whole) {
      chain.append(whole)
      last = whole
    }
    return chain
  }

  private mutating func report(
    _ problem: PlanFolderFault.Problem, _ number: Int, _ table: PlanTable,
    _ column: PlanTable.Column
  ) {
    cells.note(problem, table, resources.rows[number], column)
  }
}
