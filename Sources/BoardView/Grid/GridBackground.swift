import Board
import Planning
import Screen

/// What lies under the blocks of a museum's rows: closed hours, lines between days, now.
struct GridBackground {
  /// From the grid's first column to its last.
  let cells: ContiguousArray<Cell>

  init(_ museum: MuseumID?, _ state: BoardState, _ geometry: GridGeometry) {
    let width = max(0, geometry.right - geometry.left)
    var cells = ContiguousArray(repeating: Cell.blank, count: width)
    for day in 0..<geometry.days {
      let start = geometry.dayColumns[day] - geometry.left
      if geometry.hasLine(before: day) { cells[start - 1] = GridBackground.line }
      let hours = museum.flatMap { state.plan.openingHours(of: $0, on: state.view.firstDay + day) }
      guard let hours else { continue }
      // Days of a few cells are hatched whole or not at all.
      guard geometry.zoom != .fourWeeks || hours.isEmpty else { continue }
      for cell in 0..<geometry.dayWidth
      where !GridBackground.isOpen(cell, hours, geometry) { cells[start + cell] = Self.closed }
    }
    if let now = GridBackground.now(state, geometry), cells.indices.contains(now) {
      cells[now] = GridBackground.nowMark
    }
    self.cells = cells
  }

  private static let line = Cell(glyph: 0x2502, role: .gridLine)
  private static let closed = Cell(glyph: 0x2591, role: .closed)
  private static let nowMark = Cell(glyph: 0x250A, role: .headerToday)

  /// A cell counts as open when any of its minutes is.
  private static func isOpen(_ cell: Int, _ hours: [Range<Int>], _ geometry: GridGeometry) -> Bool {
    let (start, end) = (geometry.minute(atCell: cell), geometry.minute(atCell: cell + 1))
    return hours.contains { $0.lowerBound < end && start < $0.upperBound }
  }

  private static func now(_ state: BoardState, _ geometry: GridGeometry) -> Int? {
    guard state.view.zoom != .fourWeeks else { return nil }
    let now = ZoneRules.brussels.local(state.now)
    let day = now.date.days(since: state.view.firstDay)
    guard (0..<geometry.days).contains(day), geometry.hours.contains(now.minuteOfDay) else {
      return nil
    }
    let cell = min(geometry.dayWidth - 1, geometry.halves(atMinute: now.minuteOfDay) / 2)
    return geometry.dayColumns[day] - geometry.left + cell
  }
}
