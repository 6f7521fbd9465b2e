import Board
import ConstraintChecker
import Phrases
import Planning
import Screen

/// The form of a row of the house: its cells, and what they would break.
extension Drawing {
  private var labelWidth: Int { 19 }

  mutating func draw(_ form: HouseForm) {
    drawBar(
      phrases.houseHeading(form), right: size.columns >= 100 ? phrases.about(form.file) : "")
    let left = max(2, (size.columns - 110) / 2)
    let width = size.columns - 2 * left
    let fields = Rect(column: left, row: 2, columns: width, rows: max(3, size.rows - 11))
    let row = drawFields(of: form, fields) + 1
    rule(row)
    drawBreakage(
      of: form, Rect(column: left, row: row + 1, columns: width, rows: size.rows - row - 5))
    drawFoot(of: form, left, width)
  }

  /// Scrolled so that the focused field and its choices are in view; returns the row after.
  private mutating func drawFields(of form: HouseForm, _ area: Rect) -> Int {
    let fields = form.fields
    let focus = fields.firstIndex(of: form.focus) ?? 0
    let choices = min(form.choices.count, 8)
    let top = max(0, min(focus, focus + choices + 1 - area.rows))
    var row = area.row
    for place in fields.dropFirst(top) {
      guard row < area.row + area.rows else { break }
      draw(place, of: form, area, row)
      row += 1
      guard place == form.focus else { continue }
      let height = min(8, area.row + area.rows - row)
      let first = max(0, (form.chosen ?? 0) - height + 1)
      for (number, choice) in form.choices.enumerated().dropFirst(first).prefix(height) {
        let text = told(choice, form.columns[place])
        drawChoice(text, form.chosen == number, area.column + labelWidth, row)
        row += 1
      }
    }
    return row
  }

  private mutating func draw(_ place: Int, of form: HouseForm, _ area: Rect, _ row: Int) {
    let isFocused = form.focus == place && form.reason == nil && !form.isRemoval
    if isFocused { frame.put("›", area.column - 2, row, .rowNameCurrent) }
    let column = form.columns[place]
    frame.put(
      phrases.label(column), area.column, row, isFocused ? .rowNameCurrent : .label,
      width: labelWidth - 1)
    let start = area.column + labelWidth
    let end = area.column + area.columns
    let rect = Rect(
      column: start, row: row, columns: min(width(of: column), end - start - 2), rows: 1)
    let fault = form.fault(place)
    drawValue(form, place, rect, isFocused, hasFault: fault != nil)
    let room = end - start - rect.columns - 1
    if let fault {
      let sentence = phrases.sentence(fault, typed: form.text(place))
      drawFault(sentence, start + rect.columns + 1, row, room: room)
    } else if let theirs = form.theirs[place], room >= 8 {
      let cells = form.columns.indices.map { form.theirs[$0] ?? form.text($0) }
      let told = phrases.cell(place, of: cells, column, in: plan)
      frame.put(
        phrases.meanwhile(theirs.isEmpty ? "" : told), start + rect.columns + 1, row, .warning,
        width: room)
    } else if let meaning = meaning(of: form, place) {
      frame.put("→ \(meaning)", start + rect.columns + 1, row, .dim, width: room)
    }
  }

  private mutating func drawValue(
    _ form: HouseForm, _ place: Int, _ rect: Rect, _ isFocused: Bool, hasFault: Bool
  ) {
    let column = form.columns[place]
    let text = form.text(place)
    let role: Role =
      isFocused ? .fieldCurrent : hasFault ? .fieldError : form.isRemoval ? .text : .field
    if form.isRemoval || column.isChoice {
      let value = shown(text, column)
      frame.fill(rect, " ", role)
      let line = form.isRemoval ? value : "◂ \(value) ▸"
      frame.put(line, rect.column, rect.row, role, width: rect.columns)
    } else if isFocused {
      put(form.inputs[place], rect)
    } else {
      frame.fill(rect, " ", role)
      frame.put(text, rect.column, rect.row, role, width: rect.columns)
    }
  }

  private func shown(_ text: String, _ column: HouseColumn) -> String {
    switch column.content {
    case .museum: phrases.museum(text, in: plan)
    case .words: phrases.value(text, column)
    case .rule: phrases.cell(0, of: [text], column, in: plan)
    case .hidden, .resource, .rooms, .skill, .numbers, .date, .start, .end, .clock, .weekday,
      .pattern, .layer, .text:
      text
    }
  }

  /// What was understood where that is not what was typed.
  private func meaning(of form: HouseForm, _ place: Int) -> String? {
    guard let cells = form.answer?.cells, !form.isAsking, !form.isRemoval, place < cells.count
    else { return nil }
    let column = form.columns[place]
    switch column.content {
    case .date, .start, .end, .weekday, .pattern, .layer, .resource, .rooms, .skill, .rule,
      .numbers:
      let read = phrases.cell(place, of: cells, column, in: plan)
      return read.isEmpty || read == form.text(place) ? nil : read
    case .clock:
      guard column.name == "open", cells[place].isEmpty else { return nil }
      return phrases.closedWord
    case .hidden, .museum, .words, .text: return nil
    }
  }

  /// The code of a rule says little: its title stands beside it.
  private func told(_ choice: String, _ column: HouseColumn) -> String {
    guard column.content == .rule else { return choice }
    let title = phrases.cell(0, of: [choice], column, in: plan)
    return choice + String(repeating: " ", count: max(1, 16 - choice.count)) + title
  }

  private mutating func drawChoice(_ choice: String, _ isChosen: Bool, _ column: Int, _ row: Int) {
    let width = min(52, size.columns - column - 2)
    let role: Role = isChosen ? .listCurrent : .text
    frame.fill(Rect(column: column, row: row, columns: width, rows: 1), " ", role)
    frame.put(isChosen ? "›" : " ", column, row, role)
    frame.put(choice, column + 2, row, role, width: width - 2)
  }

  private func width(of column: HouseColumn) -> Int {
    switch column.content {
    case .resource, .museum, .skill: 32
    case .rule: 18
    case .numbers, .rooms: 40
    case .words: 26
    case .date, .start, .end, .pattern: 18
    case .weekday, .layer: 18
    case .clock: 8
    case .hidden: 0
    case .text:
      switch column.name {
      case "id", "name_nl", "name_en", "name", "reason", "layout", "home", "from", "to", "features",
        "skills", "zone", "agb", "address":
        40
      default: 8
      }
    }
  }
}
