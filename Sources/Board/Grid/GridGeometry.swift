import Planning
import Screen

/// Where rows, days and minutes lie on the screen; drawing and the mouse both ask it.
package struct GridGeometry: Hashable, Sendable {
  package let size: Size
  /// Columns of row names, without the line after them.
  package let nameWidth: Int
  /// Columns of one day.
  package let dayWidth: Int
  /// First column of each day.
  package let dayColumns: [Int]
  package let hours: Range<Int>
  package let zoom: Zoom

  /// Lines above the rows: the bar, the days and, where they fit, the hours.
  package let headHeight: Int
  /// Lines below the rows: a rule, two of detail, the keys.
  package static let footHeight = 4

  package init(size: Size, view: ViewState, hours: Range<Int>) {
    self.size = size
    self.hours = hours
    zoom = view.zoom
    let days = view.zoom.days
    let lines = GridGeometry.lines(view)
    let narrowest = GridGeometry.narrowestNames(size.columns, view)
    let room = max(0, size.columns - narrowest - 1 - lines.filter { $0 }.count)
    dayWidth = GridGeometry.dayWidth(room / days, view.zoom, hours)
    let most = narrowest + (view.zoom == .day ? 13 : 6)
    nameWidth = min(most, narrowest + max(0, room - dayWidth * days))
    var columns: [Int] = []
    var next = nameWidth + 1
    for day in 0..<days {
      if lines[day] { next += 1 }
      columns.append(next)
      next += dayWidth
    }
    dayColumns = columns
    headHeight = GridGeometry.hasSecondHeading(view.zoom, dayWidth: dayWidth) ? 3 : 2
  }

  /// A day by itself gives every hour as many cells, or half cells where hours are short.
  private static func dayWidth(_ widest: Int, _ zoom: Zoom, _ hours: Range<Int>) -> Int {
    let count = hours.count / 60
    guard zoom == .day, count > 0, widest >= count else { return max(1, widest) }
    return widest / count >= 4 ? widest / count * count : widest * 2 / count * count / 2
  }

  /// Titles of activities are longer than names of rooms, and one day leaves room for names.
  private static func narrowestNames(_ columns: Int, _ view: ViewState) -> Int {
    switch view.section {
    case .rooms, .staff, .materials:
      if view.zoom == .day { return columns >= 100 ? 28 : columns >= 80 ? 24 : 18 }
      return columns >= 160 ? 28 : columns >= 100 ? 22 : 18
    case .activities: return columns >= 100 ? 34 : 22
    }
  }

  /// Whether a line parts a day from the one before: each day, or each week when days are narrow.
  private static func lines(_ view: ViewState) -> [Bool] {
    (0..<view.zoom.days).map { day in
      guard day > 0 else { return false }
      return view.zoom != .fourWeeks || (view.firstDay + day).weekday == 1
    }
  }

  private static func hasSecondHeading(_ zoom: Zoom, dayWidth: Int) -> Bool {
    switch zoom {
    case .day, .fourWeeks: true
    case .week: dayWidth >= 10
    }
  }
}

extension GridGeometry {
  /// First line of the rows.
  package var top: Int { headHeight }
  package var gridHeight: Int { max(1, size.rows - headHeight - GridGeometry.footHeight) }
  /// First column of the first day.
  package var left: Int { nameWidth + 1 }
  /// The column after the last day.
  package var right: Int { (dayColumns.last ?? left) + dayWidth }
  package var days: Int { dayColumns.count }

  /// Whether a line stands in the column before a day.
  package func hasLine(before day: Int) -> Bool {
    day > 0 && dayColumns[day] > dayColumns[day - 1] + dayWidth
  }

  /// Half cells from a day's first column, 0 … 2 × dayWidth; minutes out of view go to the edges.
  package func halves(atMinute minute: Int) -> Int {
    let inside = min(max(minute, hours.lowerBound), hours.upperBound) - hours.lowerBound
    return (inside * 4 * dayWidth + hours.count) / (2 * max(1, hours.count))
  }

  /// The minute of the day at which a cell of a day begins.
  package func minute(atCell cell: Int) -> Int {
    hours.lowerBound + cell * hours.count / dayWidth
  }

  /// The day and cell in it at a column of the screen; nil left of the days and on their lines.
  package func cell(atColumn column: Int) -> (day: Int, cell: Int)? {
    let day = dayColumns.lastIndex { $0 <= column }
    guard let day, column < dayColumns[day] + dayWidth else { return nil }
    return (day, column - dayColumns[day])
  }
}
