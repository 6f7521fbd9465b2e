import Board
import ConstraintChecker
import Planning
import Screen

/// What stands in a block: a sign, the title, the time, the status.
extension Drawing {
  func role(of block: Block, isCurrent: Bool) -> Role {
    switch block.standing {
    case .lifted: return .dim
    case .ghost: return block.severity == .hard ? .ghostConflict : .ghost
    case .drafted where !isCurrent: return block.severity == .hard ? .ghostConflict : .ghost
    case .drafted, .planned: break
    }
    let isHard = block.severity == .hard
    // Over days the cursor's own cells tell more than a bar across the whole screen.
    if isCurrent, !isLong(block) { return isHard ? .conflictCursor : .blockCursor }
    if isHard { return .conflict }
    if !state.glowing.isEmpty, state.glowing[plan.id(block.activity)] != nil { return .glow }
    return statusRole(of: block)
  }

  func isLong(_ block: Block) -> Bool { block.core.minutes > 1440 }

  private func statusRole(of block: Block) -> Role {
    switch block.status {
    case .concept: .concept
    case .option: .option
    case .confirmed: isExhibition(block) ? .exhibition : .confirmed
    case .cancelled, .archived: .past
    }
  }

  private func isExhibition(_ block: Block) -> Bool {
    guard isLong(block) else { return false }
    let kind = plan.kind(block.activity)
    return kind.hasPrefix("expo") || kind.hasPrefix("tentoonstelling")
  }

  mutating func write(_ block: Block, in extent: BlockExtent, _ line: Int, _ role: Role) {
    let cells = extent.cells
    guard !cells.isEmpty else { return }
    fill(block, cells, line, role)
    var column = cells.lowerBound
    if let lead = lead(block, extent, line) {
      frame[column, line] = Cell(glyph: lead.value, role: role)
      column += 1
    }
    let end = extent.goesOn ? cells.upperBound - 1 : cells.upperBound
    if extent.goesOn { frame.put("▸", cells.upperBound - 1, line, role) }
    writeText(of: block, column..<max(column, end), line, role)
  }

  /// The first sign: a conflict, that it began before, or an edge against a block it touches.
  private func lead(_ block: Block, _ extent: BlockExtent, _ line: Int) -> Unicode.Scalar? {
    if block.status == .cancelled || block.status == .archived { return "×" }
    if block.standing != .lifted {
      if block.severity == .hard { return "‼" }
      if block.standing == .drafted { return "✎" }
      if block.severity == .soft { return "!" }
    }
    if extent.comesFromBefore { return "◂" }
    return extent.start % 2 == 0 && touches(extent, line) ? "▎" : nil
  }

  private func touches(_ extent: BlockExtent, _ line: Int) -> Bool {
    let before = frame[extent.start / 2 - 1, line]
    switch before.role {
    case .text, .closed, .gridLine, .headerToday, .buffer, .dim: return false
    default: return !before.isEdge
    }
  }

  private mutating func writeText(of block: Block, _ cells: Range<Int>, _ line: Int, _ role: Role) {
    guard !cells.isEmpty else { return }
    var column = cells.lowerBound
    column += putTitle(of: block, cells, line, role)
    if column + " 00:00".utf8.count < cells.upperBound, !isLong(block) {
      let minute = zone.local(block.core.start).minuteOfDay
      column += frame.put(" " + phrases.clock(minuteOfDay: minute), column, line, role)
    }
    guard fillGlyph(block) != nil else { return }
    defer { if column < cells.upperBound { frame.put(" ", column, line, role) } }
    guard block.status == .option || block.status == .concept else { return }
    let status = " " + phrases.word(block.status)
    if column + status.utf8.count < cells.upperBound {
      column += frame.put(status, column, line, role)
    }
  }

  /// In little room the beginning says more than an ellipsis.
  private mutating func putTitle(
    of block: Block, _ cells: Range<Int>, _ line: Int, _ role: Role
  ) -> Int {
    let title = title(of: block.activity)
    if let used = putPlainStart(of: title, cells, line, role) { return used }
    guard cells.count <= 6 else {
      return frame.put(title, cells.lowerBound, line, role, width: cells.count)
    }
    return frame.putStart(of: title, cells.lowerBound, line, role, width: cells.count)
  }

  /// The fast way for the many short blocks: ASCII, cut to the cell; nil for anything else.
  private mutating func putPlainStart(
    of title: String, _ cells: Range<Int>, _ line: Int, _ role: Role
  ) -> Int? {
    guard cells.count <= 6, title.utf8.count > cells.count else { return nil }
    for (column, byte) in zip(cells, title.utf8) {
      guard byte >= 0x20, byte < 0x7F else { return nil }
      frame[column, line] = Cell(glyph: UInt32(byte), role: role)
    }
    return cells.count
  }

  private mutating func fill(_ block: Block, _ cells: Range<Int>, _ line: Int, _ role: Role) {
    guard let glyph = fillGlyph(block) else { return }
    frame.fill(
      Rect(column: cells.lowerBound, row: line, columns: cells.count, rows: 1), glyph, role)
  }

  func fillGlyph(_ block: Block) -> Unicode.Scalar? {
    if block.standing == .lifted { return "┄" }
    switch block.status {
    case .option: return "╌"
    case .concept: return "·"
    case .confirmed, .cancelled, .archived: return isLong(block) ? "─" : nil
    }
  }
}
