import Board
import Planning
import Screen

/// Time at which a room is closed or a person away, crossed out below the bookings.
extension Drawing {
  mutating func crossOut(_ resource: ResourceIndex, _ lines: Range<Int>) {
    for closed in state.outOfService(resource, in: state.window) {
      let cells = extent(of: closed.span).cells.clamped(to: geometry.left..<geometry.right)
      for line in lines { crossOut(cells, line) }
      if let line = lines.first, let reason = closed.reason { put(reason, in: cells, line) }
    }
  }

  /// Lines between days stay.
  private mutating func crossOut(_ cells: Range<Int>, _ line: Int) {
    for column in cells where frame[column, line].role != .gridLine {
      frame[column, line] = Cell(glyph: 0x2573, role: .past)
    }
  }

  /// Why, in the first day that has room for it.
  private mutating func put(_ reason: String, in cells: Range<Int>, _ line: Int) {
    let text = " \(reason) "
    let width = DisplayText.width(of: text)
    for start in geometry.dayColumns {
      let first = max(start, cells.lowerBound) + 1
      let end = min(start + geometry.dayWidth, cells.upperBound)
      guard first + width < end else { continue }
      frame.put(text, first, line, .past)
      return
    }
  }
}
