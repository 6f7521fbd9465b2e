import Board
import Phrases
import Planning
import Screen

/// Row names, seats and stock, and the headings of museums.
extension Drawing {
  /// A museum's heading over the whole width; returns its height.
  mutating func drawMuseum(_ place: Int, _ line: Int) -> Int {
    guard case .museum(let id) = state.rows[place] else { return 0 }
    let isFolded = state.view.folded.contains(id)
    let isCurrent = place == state.cursor.row
    let role: Role = isCurrent ? .rowNameCurrent : .museum
    let name = plan.museum(id)?.name ?? id.text
    let count = rowCount(below: place, museum: id, isFolded: isFolded)
    let text = "\(isFolded ? "▸" : "▾") \(name)" + (count.map { " (\($0))" } ?? "")
    if isCurrent { clear(line, role) }
    let used = frame.put(text, 0, line, role, width: size.columns - 1)
    if isCurrent, used + 2 < size.columns { frame.put("‹", used + 1, line, role) }
    return 1
  }

  /// Nil where a folded group would have to be looked through.
  private func rowCount(below place: Int, museum: MuseumID, isFolded: Bool) -> Int? {
    guard isFolded else {
      return state.rows[(place + 1)...].prefix { row in
        if case .museum = row { return false }
        return true
      }.count
    }
    guard let kind = state.view.section.kind else { return nil }
    return plan.resources.count { $0.museum == museum && $0.kind == kind }
  }
}

extension Drawing {
  mutating func drawName(of row: BoardRow, _ place: Int, _ lines: Range<Int>, hidden: Int) {
    guard let line = lines.first else { return }
    // In the cursor's own colours, and no more of the row: every key press sends what changes.
    if place == state.cursor.row { frame.put("›", 0, line, .cursor) }
    drawName(of: row, line)
    guard hidden > 0, let last = lines.last else { return }
    putRight("+\(hidden) ", endingAt: geometry.nameWidth, last, .warning)
  }

  private mutating func drawName(of row: BoardRow, _ line: Int) {
    let role = Role.rowName
    let room = geometry.nameWidth - 3
    switch row {
    case .museum: return
    case .activity(let activity): frame.put(title(of: activity), 2, line, role, width: room)
    case .resource(let resource):
      let resource = plan.resources[resource.position]
      let width = DisplayText.width(of: resource.name)
      frame.put(resource.name, 2, line, role, width: room)
      guard let number = resource.number, width + 1 + number.utf8.count <= room else { return }
      putRight(number, endingAt: geometry.nameWidth - 1, line, .dim)
    }
  }
}

extension Resource {
  /// Seats of a room or pieces of a material, as the row name shows them.
  fileprivate var number: String? {
    switch kind {
    case .room: (capacity ?? sharing?.people).map { "\($0)" }
    case .material: "\(stock)"
    case .staff: nil
    }
  }
}

extension Section {
  /// The kind of resource in its rows; nil for activities.
  var kind: Resource.Kind? {
    switch self {
    case .rooms: .room
    case .staff: .staff
    case .materials: .material
    case .activities: nil
    }
  }
}
