import Board
import Planning
import Screen

/// Titles that are longer than their block stand in the empty time after it.
extension Drawing {
  /// The fewest free cells worth writing in.
  private static let least = 3

  /// So many letters of a title say enough inside their block.
  private static let enough = 6

  /// What `lead` puts before a title.
  private static let signs = ["‼", "!", "▎", "◂", "×"].map { (sign: Unicode.Scalar) in sign.value }

  mutating func spillTitles(of layout: RowLayout, _ lines: Range<Int>) {
    guard state.view.zoom != .fourWeeks else { return }
    for block in layout.blocks where block.standing == .planned && block.core.minutes <= 1440 {
      let line = lines.lowerBound + block.lane
      if lines.contains(line) { spill(block, line) }
    }
  }

  /// A short block keeps its sign and colour, and its whole title follows it.
  private mutating func spill(_ block: Block, _ line: Int) {
    let extent = extent(of: block.core)
    let first = extent.cells.lowerBound + (hasSign(extent.cells.lowerBound, line) ? 1 : 0)
    let inside = first..<max(first, extent.cells.upperBound)
    let free = freeCells(from: (extent.end + 1) / 2, line)
    guard free.count >= Drawing.least, inside.count < Drawing.enough,
      inside.count * 2 <= free.count
    else { return }
    let title = title(of: block.activity)
    guard DisplayText.isWider(title, than: inside.count) else { return }
    let filling = fillGlyph(block) ?? " "
    for column in inside { frame[column, line].glyph = filling.value }
    frame.put(title, free.lowerBound, line, .text, width: free.count)
  }

  /// Whether a block begins with a sign instead of its title.
  private func hasSign(_ column: Int, _ line: Int) -> Bool {
    Drawing.signs.contains(frame[column, line].glyph)
  }

  /// Empty cells of the same day, with one left blank before whatever comes next.
  private func freeCells(from column: Int, _ line: Int) -> Range<Int> {
    var end = column
    while end < geometry.right, isFree(frame[end, line]) { end += 1 }
    let isAtLine = end == geometry.right || frame[end, line].role == .gridLine
    return column..<max(column, isAtLine ? end : end - 1)
  }

  private func isFree(_ cell: Cell) -> Bool {
    switch cell.role {
    case .text: cell.glyph == 0x20
    case .closed: true
    default: false
    }
  }
}
