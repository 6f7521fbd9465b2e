import Board
import Phrases
import Planning
import Screen

/// Days, hours and weeks above the grid.
extension Drawing {
  mutating func drawHeadings() {
    switch state.view.zoom {
    case .day, .week: drawDays()
    case .fourWeeks: drawWeeks()
    }
    for day in 0..<geometry.days where geometry.hasLine(before: day) {
      for row in 1..<geometry.headHeight {
        frame.put("│", geometry.dayColumns[day] - 1, row, .gridLine)
      }
    }
    for row in 1..<geometry.headHeight { frame.put("│", geometry.nameWidth, row, .gridLine) }
  }

  private mutating func drawDays() {
    for day in 0..<geometry.days {
      let date = state.view.firstDay + day
      let role: Role = date == state.today ? .headerToday : .header
      frame.put(heading(of: date), geometry.dayColumns[day], 1, role, width: geometry.dayWidth)
      if geometry.headHeight > 2 { drawHours(day) }
    }
    if state.view.filter.isActive {
      frame.put(phrases.filtered, 1, 1, .match, width: geometry.nameWidth - 1)
    }
  }

  /// The longest that fits: what the day is, and that the chosen museum is closed.
  private func heading(of date: LocalDate) -> String {
    let name = state.view.zoom == .day ? phrases.dayLong(date) : phrases.dayShort(date)
    let isToday = date == state.today
    let start = isToday ? "\(name) ●" : name
    let closed = isClosed(date) ? ["\(start) \(phrases.closedAllDay)", "\(start) ░"] : []
    let candidates = closed + [start, isToday ? "\(name)●" : name]
    return candidates.first { DisplayText.width(of: $0) <= geometry.dayWidth } ?? name
  }

  private func isClosed(_ date: LocalDate) -> Bool {
    guard let museum = state.view.museum else { return false }
    return plan.openingHours(of: museum, on: date)?.isEmpty == true
  }

  /// Hours at least four cells apart, in a day's zoom with dots between them.
  private mutating func drawHours(_ day: Int) {
    let hours = geometry.hours.lowerBound / 60..<geometry.hours.upperBound / 60
    let span = max(60, geometry.hours.count)
    let step = [1, 2, 3, 4, 6, 12].first { $0 * 60 * geometry.dayWidth >= 4 * span } ?? 12
    let start = geometry.dayColumns[day]
    for hour in hours where hour % step == 0 {
      let cell = geometry.halves(atMinute: hour * 60) / 2
      frame.put("\(hour)", start + cell, 2, .dim, width: max(0, geometry.dayWidth - cell))
    }
    if state.view.zoom == .day { drawQuarters(hours, start) }
  }

  /// Quarters where each has two cells, otherwise half hours.
  private mutating func drawQuarters(_ hours: Range<Int>, _ start: Int) {
    let hasQuarters = geometry.dayWidth * 15 >= 2 * geometry.hours.count
    for hour in hours {
      for minute in hasQuarters ? [15, 30, 45] : [30] {
        let cell = geometry.halves(atMinute: hour * 60 + minute) / 2
        guard cell < geometry.dayWidth, frame[start + cell, 2].glyph == 0x20 else { continue }
        frame.put("·", start + cell, 2, minute == 30 ? .dim : .gridLine)
      }
    }
  }

  /// Week numbers above day numbers; narrow days name every second or seventh.
  private mutating func drawWeeks() {
    let step = geometry.dayWidth >= 3 ? 1 : geometry.dayWidth == 2 ? 2 : 7
    for day in 0..<geometry.days {
      let date = state.view.firstDay + day
      let column = geometry.dayColumns[day]
      if date.weekday == 1 {
        let width = geometry.dayWidth * 7
        let week = phrases.week(date)
        let full = "\(week) · \(phrases.monthShort(date.month))"
        frame.put(
          DisplayText.width(of: full) <= width ? full : week, column, 1, .header, width: width)
      }
      let role: Role = date == state.today ? .headerToday : date.weekday > 5 ? .dim : .header
      guard (date.weekday - 1) % step == 0 || date == state.today else { continue }
      frame.put("\(date.day)", column, 2, role)
    }
  }
}
