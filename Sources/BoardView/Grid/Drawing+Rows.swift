import Board
import Planning
import Screen

/// The rows in view, from the first to the last that fits.
extension Drawing {
  mutating func drawRows() {
    var line = geometry.top
    let end = geometry.top + geometry.gridHeight
    var backgrounds: [MuseumID: GridBackground] = [:]
    var profiles: ProfileScale?
    for place in state.rows.indices.dropFirst(max(0, state.view.top)) {
      guard line < end else { return }
      let row = state.rows[place]
      rowLines.append(line)
      guard let museum = museum(of: row) else { line += drawMuseum(place, line); continue }
      let background =
        backgrounds[museum] ?? GridBackground(museum, state, geometry)
      backgrounds[museum] = background
      line += draw(row, place, background, &profiles, lines: line..<end)
    }
    drawEmptyLines(line..<end)
  }

  /// Draws one row that is in view anew, all its lines.
  mutating func drawAgain(rowAt place: Int) {
    guard let line = rowLines[place], state.rows.indices.contains(place) else { return }
    let row = state.rows[place]
    let end = geometry.top + geometry.gridHeight
    for line in line..<min(end, line + state.layout(of: row).lanes) { clear(line, .text) }
    guard let museum = museum(of: row) else { _ = drawMuseum(place, line); return }
    var profiles: ProfileScale?
    let background = GridBackground(museum, state, geometry)
    _ = draw(row, place, background, &profiles, lines: line..<end)
  }

  /// Nil for headings.
  private func museum(of row: BoardRow) -> MuseumID? {
    switch row {
    case .museum: nil
    case .resource(let resource): plan.resources[resource.position].museum
    case .activity(let activity): plan.museum(activity).id
    }
  }

  private mutating func draw(
    _ row: BoardRow, _ place: Int, _ background: GridBackground, _ profiles: inout ProfileScale?,
    lines: Range<Int>
  ) -> Int {
    let layout = state.layout(of: row)
    let shown = lines.prefix(layout.lanes)
    for line in shown { paint(background, line) }
    if case .resource(let resource) = row { crossOut(resource, shown) }
    drawName(of: row, place, shown, hidden: layout.hidden)
    let isCurrent = place == state.cursor.row
    if case .resource(let resource) = row, state.isProfile(row) {
      let scale = profiles ?? ProfileScale(state, geometry, zone)
      profiles = scale
      drawProfile(of: resource, scale, shown.lowerBound)
    } else {
      drawBlocks(layout, shown, current: isCurrent ? state.currentBlock : nil)
    }
    if isCurrent { drawCursor(layout, shown) }
    return layout.lanes
  }

  private mutating func paint(_ background: GridBackground, _ line: Int) {
    frame[geometry.nameWidth, line] = Cell(glyph: 0x2502, role: .gridLine)
    frame.put(background.cells, geometry.left, line)
  }

  private mutating func drawEmptyLines(_ lines: Range<Int>) {
    guard state.rows.isEmpty else {
      for line in lines {
        frame[geometry.nameWidth, line] = Cell(glyph: 0x2502, role: .gridLine)
      }
      return
    }
    frame.put(
      phrases.nothingToShow(isFiltered: state.view.filter.isActive), 2, lines.lowerBound + 1, .dim)
  }

  /// The cells of the cursor's time, where no block of a day or less takes them.
  private mutating func drawCursor(_ layout: RowLayout, _ lines: Range<Int>) {
    let line = lines.lowerBound + state.cursor.lane
    guard state.inHand.isEmpty, state.currentBlock.map(isLong) ?? true, lines.contains(line) else {
      return
    }
    let day = state.cursor.moment.date.days(since: state.view.firstDay)
    guard (0..<geometry.days).contains(day) else { return }
    let minute = state.cursor.moment.minuteOfDay
    let isDay = state.view.zoom.step >= 1440
    let start = isDay ? 0 : geometry.halves(atMinute: minute) / 2
    let end =
      isDay
      ? geometry.dayWidth : (geometry.halves(atMinute: minute + state.view.zoom.step) + 1) / 2
    let column = geometry.dayColumns[day] + min(start, geometry.dayWidth - 1)
    let rect = Rect(column: column, row: line, columns: max(1, end - start), rows: 1)
    frame.setRole(rect, .cursor)
  }
}
