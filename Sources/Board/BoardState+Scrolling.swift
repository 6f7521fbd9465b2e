import Planning

extension BoardState {
  /// Where everything of the grid lies on the screen.
  package var geometry: GridGeometry { GridGeometry(size: size, view: view, hours: hours) }

  /// Lines a row takes.
  package func height(of row: BoardRow) -> Int {
    layout(of: row).lanes
  }

  /// Makes the cursor's row and lane valid and scrolls until they are in view.
  ///
  /// Only rows between the first in view and the cursor are looked at, at most a screenful.
  mutating func keepCursorInView() {
    cursor.row = min(max(0, cursor.row), max(0, rows.count - 1))
    if let row = currentRow { cursor.lane = min(cursor.lane, layout(of: row).lanes - 1) }
    let last = (hours.upperBound - 1) / 60 * 60
    cursor.moment.minuteOfDay = min(
      max(cursor.moment.minuteOfDay, hours.lowerBound), max(last, hours.lowerBound))
    view.top = min(max(0, view.top), max(0, rows.count - 1))
    if cursor.row < view.top { view.top = headed(cursor.row) }
    view.top = max(view.top, firstRowThatShows(cursor.row))
  }

  /// A museum's first row comes into view together with its heading.
  private func headed(_ row: Int) -> Int {
    guard row > 0, case .museum = rows[row - 1] else { return row }
    return row - 1
  }

  /// The first row from which the cursor's row still fits on the screen.
  private func firstRowThatShows(_ row: Int) -> Int {
    let gridHeight = geometry.gridHeight
    var first = row
    var used = rows.indices.contains(row) ? height(of: rows[row]) : 1
    while first > 0 {
      used += height(of: rows[first - 1])
      guard used <= gridHeight else { break }
      first -= 1
    }
    return first
  }
}
