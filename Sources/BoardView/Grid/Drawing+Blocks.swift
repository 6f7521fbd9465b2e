import Board
import ConstraintChecker
import Planning
import Screen

/// Bookings as blocks of time.
extension Drawing {
  mutating func drawBlocks(_ layout: RowLayout, _ lines: Range<Int>, current: Block?) {
    for block in layout.blocks where block.standing == .lifted {
      draw(block, lines, isCurrent: false)
    }
    for block in layout.blocks where block.standing != .lifted {
      draw(block, lines, isCurrent: block == current && state.inHand.isEmpty)
    }
    spillTitles(of: layout, lines)
  }

  private mutating func draw(_ block: Block, _ lines: Range<Int>, isCurrent: Bool) {
    let line = lines.lowerBound + block.lane
    guard lines.contains(line) else { return }
    if block.standing != .lifted { drawBuffers(block, line) }
    let extent = extent(of: block.core)
    guard extent.end > extent.start else { return }
    let role = role(of: block, isCurrent: isCurrent)
    paint(extent, line, role)
    write(block, in: extent, line, role)
  }

  /// Set-up and tear-down, in whole cells so that even a quarter shows.
  private mutating func drawBuffers(_ block: Block, _ line: Int) {
    guard block.occupied != block.core else { return }
    let extent = extent(of: block.occupied)
    let columns = extent.start / 2..<(extent.end + 1) / 2
    let rect = Rect(column: columns.lowerBound, row: line, columns: columns.count, rows: 1)
    frame.fill(rect, "▒", .buffer)
  }

  private mutating func paint(_ extent: BlockExtent, _ line: Int, _ role: Role) {
    let full = extent.cells
    frame.fill(
      Rect(column: full.lowerBound, row: line, columns: full.count, rows: 1), " ", role)
    if extent.start % 2 == 1 {
      frame[extent.start / 2, line] = Cell(glyph: 0x2590, role: role, isEdge: true)
    }
    if extent.end % 2 == 1, extent.end / 2 >= extent.start / 2 {
      frame[extent.end / 2, line] = Cell(glyph: 0x258C, role: role, isEdge: true)
    }
  }
}

// MARK: - Where a block lies

/// A block's place in a line, in half columns of the screen.
struct BlockExtent: Hashable {
  var start: Int
  var end: Int
  /// It goes on before or after the days in view.
  var comesFromBefore = false
  var goesOn = false

  /// Cells that are filled whole.
  var cells: Range<Int> {
    let first = (start + 1) / 2
    return first..<max(first, end / 2)
  }
}

extension Drawing {
  /// At least one cell, so that nothing is too short to be seen.
  func extent(of span: Span) -> BlockExtent {
    let (start, end) = (zone.local(span.start), zone.local(span.end))
    let startDay = start.date.days(since: state.view.firstDay)
    let endDay = end.date.days(since: state.view.firstDay)
    var extent = BlockExtent(
      start: startHalf(startDay, start.minuteOfDay), end: endHalf(endDay, end.minuteOfDay))
    // What begins after the hours in view is drawn from the next morning, if it lasts till then.
    if start.minuteOfDay >= geometry.hours.upperBound, (0..<geometry.days - 1).contains(startDay) {
      let morning = geometry.dayColumns[startDay + 1] * 2
      if morning < extent.end { extent.start = morning }
    }
    extent.comesFromBefore = startDay < 0
    extent.goesOn = endDay >= geometry.days && end.minuteOfDay > 0 || endDay > geometry.days
    return widened(extent)
  }

  private func startHalf(_ day: Int, _ minute: Int) -> Int {
    guard day >= 0 else { return geometry.left * 2 }
    guard day < geometry.days else { return geometry.right * 2 }
    return geometry.dayColumns[day] * 2 + geometry.halves(atMinute: minute)
  }

  private func endHalf(_ day: Int, _ minute: Int) -> Int {
    guard day >= 0 else { return geometry.left * 2 }
    guard day < geometry.days else { return geometry.right * 2 }
    if minute <= geometry.hours.lowerBound {
      return day > 0 ? (geometry.dayColumns[day - 1] + geometry.dayWidth) * 2 : geometry.left * 2
    }
    return geometry.dayColumns[day] * 2 + geometry.halves(atMinute: minute)
  }

  private func widened(_ extent: BlockExtent) -> BlockExtent {
    guard extent.cells.isEmpty else { return extent }
    var wide = extent
    // At the end of a day, on the day's side of the line.
    let isAtEdge = geometry.cell(atColumn: extent.start / 2) == nil
    wide.start = max(geometry.left * 2, (isAtEdge ? extent.start - 2 : extent.start) / 2 * 2)
    wide.end = wide.start + 2
    return wide
  }
}
