import Board
import Interchange
import Phrases
import Planning
import Screen

/// The sheets of the house at the left, the rows of the chosen one at the right.
extension Drawing {
  mutating func draw(_ list: HouseList) {
    drawBar(phrases.houseTitle, right: phrases.rowCount(list.rows.count))
    let width = size.columns >= 100 ? 28 : 23
    drawSheets(list, width: width)
    let rule = Rect(column: width, row: 1, columns: 1, rows: size.rows - 3)
    frame.fill(rule, "│", .gridLine)
    let area = Rect(column: width + 3, row: 1, columns: size.columns - width - 4, rows: size.rows)
    frame.put(phrases.about(list.sheet), area.column, 1, .dim, width: area.columns)
    if list.rows.isEmpty {
      frame.put(phrases.noHouseRows, area.column, 3, .dim, width: area.columns)
    } else {
      drawRows(of: list, area)
    }
    drawHouseNews()
    drawHints(hints(list))
  }

  private mutating func drawSheets(_ list: HouseList, width: Int) {
    let files = HouseSheet.files
    let height = max(1, size.rows - 4)
    let chosen = files.firstIndex(of: list.sheet) ?? 0
    let top = max(0, chosen - height + 1)
    for (number, file) in files.dropFirst(top).prefix(height).enumerated() {
      let isChosen = file == list.sheet
      let row = 2 + number
      let role: Role = isChosen ? (list.side == .sheets ? .listCurrent : .rowNameCurrent) : .text
      frame.fill(Rect(column: 0, row: row, columns: width, rows: 1), " ", role)
      if isChosen { frame.put("›", 0, row, role) }
      let count = phrases.number(list.counts[file] ?? 0)
      let end = putRight(count, endingAt: width - 1, row, isChosen ? role : .dim)
      frame.put(phrases.name(of: file), 2, row, role, width: max(0, end - 3))
    }
  }

  /// News of the last save, or what is on its way.
  mutating func drawHouseNews() {
    let row = size.rows - 2
    if let notice = state.notice {
      let text = phrases.sentence(notice, columns: size.columns - 2, in: plan)
      frame.put(" \(text) ", 0, row, notice.isBad ? .noticeDanger : .notice)
    } else if state.saving != nil {
      frame.put(state.savingIsSlow ? phrases.savingIsSlow : phrases.savingNow, 1, row, .dim)
    }
  }

  private func hints(_ list: HouseList) -> [KeyHint] {
    let isRows = list.side == .rows
    let into =
      isRows ? phrases.say("pas aan", "change") : phrases.say("naar de rijen", "to the rows")
    var hints = [
      KeyHint(phrases.name(.enter), into), KeyHint("n", phrases.say("nieuwe rij", "new row")),
    ]
    if isRows {
      hints.append(KeyHint("d", phrases.say("verwijder", "remove")))
      hints.append(KeyHint("←", phrases.say("tabbladen", "sheets")))
    }
    return hints + [
      KeyHint("u", phrases.hint(.undo)),
      KeyHint(phrases.name(.escape), phrases.say("terug", "back")),
    ]
  }
}

// MARK: - Rows

extension Drawing {
  private mutating func drawRows(of list: HouseList, _ area: Rect) {
    let columns = HouseColumn.all(of: list.sheet)
    let rows = list.rows.dropFirst(list.top).prefix(state.houseListHeight)
    let cells = rows.map { row in
      columns.indices.map { phrases.cell($0, of: row.cells, columns[$0], in: plan) }
    }
    let places = self.places(columns, cells, area)
    for (place, column, width) in places {
      frame.put(phrases.label(columns[place]), column, 2, .header, width: width)
    }
    for (number, row) in rows.enumerated() {
      let line = 3 + number
      let isSelected = list.side == .rows && list.top + number == list.selected
      let role: Role = isSelected ? .listCurrent : row.isPast ? .dim : row.isNear ? .rowName : .text
      if isSelected {
        let bar = Rect(
          column: area.column - 2, row: line, columns: area.columns + 3, rows: 1)
        frame.fill(bar, " ", role)
        frame.put("›", area.column - 2, line, role)
      }
      for (place, column, width) in places {
        frame.put(cells[number][place], column, line, role, width: width)
      }
    }
  }

  /// As many columns as fit, as wide as what stands in them; empty ones are left out.
  private func places(
    _ columns: [HouseColumn], _ cells: [[String]], _ area: Rect
  ) -> [(place: Int, column: Int, width: Int)] {
    var places: [(Int, Int, Int)] = []
    var column = area.column
    let end = area.column + area.columns
    for (place, head) in columns.enumerated() where head.content != .hidden {
      let widest = cells.map { DisplayText.width(of: $0[place]) }.max() ?? 0
      guard widest > 0 else { continue }
      let width = min(max(widest, DisplayText.width(of: phrases.label(head))), 34)
      guard column + min(width, 8) <= end else { break }
      places.append((place, column, min(width, end - column)))
      column += width + 2
    }
    return places
  }
}
