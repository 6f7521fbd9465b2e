/// A picture of the whole screen: cells with roles, and where typing would go.
package struct Frame: Sendable {
  package let size: Size
  package private(set) var cells: ContiguousArray<Cell>
  /// Characters of several scalars, by the place that cells name.
  package private(set) var clusters: [String] = []
  /// Where the terminal's own cursor stands; nil hides it.
  package var caret: Position?

  package init(_ size: Size, role: Role = .text) {
    self.size = size
    let blank = Cell(glyph: 0x20, role: role)
    cells = ContiguousArray(repeating: blank, count: max(0, size.columns) * max(0, size.rows))
  }

  package subscript(column: Int, row: Int) -> Cell {
    get { cells[row * size.columns + column] }
    set {
      guard contains(column, row) else { return }
      cells[row * size.columns + column] = newValue
    }
  }

  package func contains(_ column: Int, _ row: Int) -> Bool {
    column >= 0 && row >= 0 && column < size.columns && row < size.rows
  }
}

// MARK: - Drawing

extension Frame {
  /// Writes text in one row and returns the columns it took; what does not fit ends in `…`.
  ///
  /// Text may come from data: nothing but printable characters reaches a cell.
  @discardableResult
  package mutating func put(
    _ text: String, _ column: Int, _ row: Int, _ role: Role, width limit: Int? = nil
  ) -> Int {
    guard row >= 0, row < size.rows else { return 0 }
    let room = min(limit ?? Int.max, size.columns - column)
    guard room > 0 else { return 0 }
    if let plain = putPlain(text, column, row, role, room) { return plain }
    return putAny(text, column, row, role, room)
  }

  /// Writes as much of a text as fits, with no sign that there is more; returns the columns it took.
  @discardableResult
  package mutating func putStart(
    of text: String, _ column: Int, _ row: Int, _ role: Role, width limit: Int
  ) -> Int {
    guard row >= 0, row < size.rows else { return 0 }
    let room = min(limit, size.columns - column)
    var used = 0
    for character in text {
      guard used < room else { break }
      guard let glyph = DisplayText.glyph(of: character) else { continue }
      guard used + glyph.width <= room else { break }
      place(glyph, column + used, row, role)
      used += glyph.width
    }
    return used
  }

  /// Copies cells of width 1 into a row; what does not fit is left out.
  package mutating func put(_ cells: ContiguousArray<Cell>, _ column: Int, _ row: Int) {
    guard column >= 0, row >= 0, row < size.rows, column < size.columns else { return }
    let count = min(cells.count, size.columns - column)
    let start = row * size.columns + column
    self.cells.replaceSubrange(start..<start + count, with: cells.prefix(count))
  }

  package mutating func fill(_ rect: Rect, _ glyph: Unicode.Scalar = " ", _ role: Role) {
    let cell = Cell(glyph: glyph.value, role: role)
    let columns = max(0, rect.column)..<max(0, min(size.columns, rect.column + rect.columns))
    let rows = max(0, rect.row)..<max(0, min(size.rows, rect.row + rect.rows))
    let width = size.columns
    cells.withUnsafeMutableBufferPointer { cells in
      for row in rows {
        let start = row * width
        cells[start + columns.lowerBound..<start + columns.upperBound].update(repeating: cell)
      }
    }
  }

  package mutating func setRole(_ rect: Rect, _ role: Role) {
    let columns = max(0, rect.column)..<max(0, min(size.columns, rect.column + rect.columns))
    for row in max(0, rect.row)..<max(0, min(size.rows, rect.row + rect.rows)) {
      for column in columns { cells[row * size.columns + column].role = role }
    }
  }

  /// The fast way for ASCII, cut or whole, without a grapheme in sight; nil for anything else.
  private mutating func putPlain(
    _ text: String, _ column: Int, _ row: Int, _ role: Role, _ room: Int
  ) -> Int? {
    guard column >= 0 else { return nil }
    var text = text
    return text.withUTF8 { bytes -> Int? in
      // One letter past the room must be looked at too: a mark there belongs to the one before.
      let seen = bytes.prefix(room + 1)
      guard seen.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return nil }
      let used = min(room, seen.count)
      mendWide(column..<(column + used), row)
      let start = row * size.columns + column
      for (place, byte) in seen.prefix(used).enumerated() {
        cells[start + place] = Cell(glyph: UInt32(byte), role: role)
      }
      if seen.count > room { cells[start + room - 1].glyph = Frame.ellipsis.value }
      return used
    }
  }

  private static let ellipsis: Unicode.Scalar = "…"

  /// One pass that stops where the room does; the last character then gives way to the ellipsis.
  private mutating func putAny(
    _ text: String, _ column: Int, _ row: Int, _ role: Role, _ room: Int
  ) -> Int {
    var used = 0
    var last = 0
    for character in text {
      guard let glyph = DisplayText.glyph(of: character) else { continue }
      guard used + glyph.width <= room else {
        let place = used < room ? used : last
        for blank in place..<room { set(" ", column + blank, row, role) }
        set(Frame.ellipsis, column + place, row, role)
        return place + 1
      }
      place(glyph, column + used, row, role)
      last = used
      used += glyph.width
    }
    return used
  }

  private mutating func set(_ scalar: Unicode.Scalar, _ column: Int, _ row: Int, _ role: Role) {
    guard contains(column, row) else { return }
    mendWide(column..<(column + 1), row)
    self[column, row] = Cell(glyph: scalar.value, role: role)
  }

  private mutating func place(_ glyph: DisplayText.Glyph, _ column: Int, _ row: Int, _ role: Role) {
    guard contains(column, row), contains(column + glyph.width - 1, row) else { return }
    mendWide(column..<(column + glyph.width), row)
    let value = glyph.cluster.map { number(of: $0) } ?? glyph.scalar.value
    self[column, row] = Cell(glyph: value, role: role, width: UInt8(glyph.width))
    if glyph.width == 2 { self[column + 1, row] = Cell(glyph: 0x20, role: role, width: 0) }
  }

  /// Blanks the halves of wide glyphs that writing in these columns would leave alone.
  private mutating func mendWide(_ columns: Range<Int>, _ row: Int) {
    let start = row * size.columns
    if columns.lowerBound > 0, cells[start + columns.lowerBound].width == 0 {
      let head = start + columns.lowerBound - 1
      cells[head] = Cell(glyph: 0x20, role: cells[head].role)
    }
    guard columns.upperBound < size.columns else { return }
    let after = start + columns.upperBound
    if cells[after].width == 0 { cells[after] = Cell(glyph: 0x20, role: cells[after].role) }
  }

  private mutating func number(of cluster: String) -> UInt32 {
    if let known = clusters.firstIndex(of: cluster) { return Cell.firstCluster + UInt32(known) }
    clusters.append(cluster)
    return Cell.firstCluster + UInt32(clusters.count - 1)
  }
}

// MARK: - Reading

extension Frame {
  /// What a row shows, trailing blanks included.
  package func text(ofRow row: Int) -> String {
    var line = ""
    for cell in cells[(row * size.columns)..<((row + 1) * size.columns)] where cell.width > 0 {
      line += text(of: cell)
    }
    return line
  }

  package func text(of cell: Cell) -> String {
    guard cell.glyph < Cell.firstCluster else {
      return clusters[Int(cell.glyph - Cell.firstCluster)]
    }
    return Unicode.Scalar(cell.glyph).map { String(Character($0)) } ?? "\u{FFFD}"
  }
}
