import Board
import Planning
import Screen

/// Instants at which the cells of each day begin, worked out once for a picture.
struct ProfileScale {
  /// Minutes since 1970; for each day the beginnings of its cells and its end.
  let edges: [[Int32]]
  let window: Span

  init(_ state: BoardState, _ geometry: GridGeometry, _ zone: ZoneRules) {
    window = state.window
    edges = (0..<geometry.days).map { day in
      (0...geometry.dayWidth).map { cell in
        let minute = geometry.minute(atCell: cell)
        let local = LocalDateTime(state.view.firstDay + day, minuteOfDay: minute)
        return zone.instant(local).minutes
      }
    }
  }
}

/// How many pieces of a material are in use, cell by cell.
extension Drawing {
  /// Each cell shows the peak within its time; drafts claim nothing for certain and are left out.
  mutating func drawProfile(of resource: ResourceIndex, _ scale: ProfileScale, _ line: Int) {
    var steps = demandSteps(of: resource, in: scale.window)
    guard !steps.isEmpty else { return }
    steps.sort { ($0.time, $0.change) < ($1.time, $1.change) }
    let stock = max(0, plan.resources[resource.position].stock)
    var (next, level) = (0, 0)
    for day in 0..<geometry.days {
      var dayPeak = 0
      for cell in 0..<geometry.dayWidth {
        let (start, end) = (scale.edges[day][cell], scale.edges[day][cell + 1])
        while next < steps.count, steps[next].time <= start {
          level += steps[next].change
          next += 1
        }
        var peak = level
        while next < steps.count, steps[next].time < end {
          level += steps[next].change
          peak = max(peak, level)
          next += 1
        }
        draw(peak, of: stock, isFirstOver: peak > stock && dayPeak <= stock, day, cell, line)
        dayPeak = max(dayPeak, peak)
      }
      drawPeak(dayPeak, of: stock, day, line)
    }
  }

  private func demandSteps(
    of resource: ResourceIndex, in window: Span
  ) -> [(time: Int32, change: Int)] {
    var steps: [(time: Int32, change: Int)] = []
    plan.forEachBooking(on: resource, in: window) { _, row in
      guard row.status >= Status.option.code else { return }
      steps.append((row.occupiedStart, Int(row.quantity)))
      steps.append((row.occupiedEnd, -Int(row.quantity)))
    }
    return steps
  }

  private mutating func draw(
    _ peak: Int, of stock: Int, isFirstOver: Bool, _ day: Int, _ cell: Int, _ line: Int
  ) {
    guard peak > 0 else { return }
    let column = geometry.dayColumns[day] + cell
    if peak > stock {
      frame[column, line] = Cell(glyph: isFirstOver ? 0x203C : 0x2588, role: .profileOver)
    } else {
      let eighths = min(8, max(1, (peak * 8 + stock - 1) / max(1, stock)))
      frame[column, line] = Cell(glyph: 0x2580 + UInt32(eighths), role: .profile)
    }
  }

  /// `14/20` at the end of the day, where nothing else stands.
  private mutating func drawPeak(_ peak: Int, of stock: Int, _ day: Int, _ line: Int) {
    guard peak > 0, geometry.dayWidth >= 10 else { return }
    let text = " \(peak)/\(stock)"
    let end = geometry.dayColumns[day] + geometry.dayWidth
    let start = end - text.utf8.count
    guard start > geometry.dayColumns[day] else { return }
    let isFree = (start..<end).allSatisfy { column in
      let role = frame[column, line].role
      return role != .profile && role != .profileOver
    }
    guard isFree else { return }
    frame.put(text, start, line, peak > stock ? .profileOver : .dim)
  }
}
