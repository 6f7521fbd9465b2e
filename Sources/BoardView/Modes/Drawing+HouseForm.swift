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
    let choices = form.choices.count
    let top = max(0, min(focus, focus + choices + 1 - area.rows))
    var row = area.row
    for place in fields.dropFirst(top) {
      guard row < area.row + area.rows else { break }
      draw(place, of: form, area, row)
      row += 1
      guard place == form.focus else { continue }
      for (number, choice) in form.choices.enumerated() where row < area.row + area.rows {
        drawChoice(choice, form.chosen == number, area.column + labelWidth, row)
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
      frame.put(
        room >= 14 ? "✗ \(sentence)" : "✗", start + rect.columns + 1, row, .danger, width: room)
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
    case .hidden, .resource, .skill, .date, .start, .end, .clock, .weekday, .pattern, .layer,
      .text:
      text
    }
  }

  /// What was understood where that is not what was typed.
  private func meaning(of form: HouseForm, _ place: Int) -> String? {
    guard let cells = form.answer?.cells, !form.isAsking, !form.isRemoval, place < cells.count
    else { return nil }
    let column = form.columns[place]
    switch column.content {
    case .date, .start, .end, .weekday, .pattern, .layer, .resource, .skill:
      let read = phrases.cell(place, of: cells, column, in: plan)
      return read.isEmpty || read == form.text(place) ? nil : read
    case .clock:
      guard column.name == "open", cells[place].isEmpty else { return nil }
      return phrases.closedWord
    case .hidden, .museum, .words, .text: return nil
    }
  }

  private mutating func drawChoice(_ choice: String, _ isChosen: Bool, _ column: Int, _ row: Int) {
    let width = min(40, size.columns - column - 2)
    let role: Role = isChosen ? .listCurrent : .text
    frame.fill(Rect(column: column, row: row, columns: width, rows: 1), " ", role)
    frame.put(isChosen ? "›" : " ", column, row, role)
    frame.put(choice, column + 2, row, role, width: width - 2)
  }

  private func width(of column: HouseColumn) -> Int {
    switch column.content {
    case .resource, .museum, .skill: 32
    case .words: 26
    case .date, .start, .end, .pattern: 18
    case .weekday, .layer: 18
    case .clock: 8
    case .hidden: 0
    case .text:
      switch column.name {
      case "id", "name_nl", "name_en", "name", "reason", "layout", "home", "from", "to": 40
      default: 8
      }
    }
  }
}

// MARK: - What it breaks

extension Drawing {
  /// How much breaks, then each, worst first, as many as fit.
  private mutating func drawBreakage(of form: HouseForm, _ area: Rect) {
    guard let answer = form.answer else {
      frame.put(phrases.weighing, area.column, area.row, .dim)
      return
    }
    if let fault = form.wholeFault {
      putWrapped("✗ \(phrases.whole(fault, of: form.file))", area, .danger)
      return
    }
    guard answer.faults.isEmpty else {
      if !form.visited.isEmpty {
        frame.put("✗ \(phrases.incomplete)", area.column, area.row, .warning)
      }
      return
    }
    guard let verdict = answer.verdict else {
      frame.put(phrases.changesNothing, area.column, area.row, .dim)
      return
    }
    let role: Role =
      !verdict.hard.isEmpty ? .danger : verdict.conflicts.isEmpty ? .okay : .warning
    let sign = !verdict.hard.isEmpty ? "✗" : verdict.conflicts.isEmpty ? "✓" : "!"
    let used = frame.put(
      "\(sign) \(phrases.breaks(verdict))", area.column, area.row, form.isAsking ? .dim : role)
    if form.isAsking { frame.put(phrases.weighing, area.column + used + 2, area.row, .dim) }
    draw(verdict, Rect(
      column: area.column, row: area.row + 1, columns: area.columns, rows: area.rows - 1))
  }

  private mutating func draw(_ verdict: ChangeVerdict, _ area: Rect) {
    let end = area.row + area.rows
    var row = area.row
    let sorted = Verdict.worstFirst(verdict.conflicts)
    for (number, conflict) in sorted.enumerated() {
      let sentence = phrases.sentence(conflict, in: verdict.after)
      let lines = Wrapping.lines(sentence, width: area.columns - 2).count
      let isLast = number == sorted.count - 1
      guard row + lines + (isLast ? 0 : 1) <= end else {
        frame.put(phrases.more(sorted.count - number), area.column + 2, min(row, end - 1), .dim)
        return
      }
      frame.put(conflict.severity.sign, area.column, row, conflict.severity.role)
      row += putWrapped(
        sentence,
        Rect(column: area.column + 2, row: row, columns: area.columns - 2, rows: end - row), .text)
    }
  }

  private mutating func drawFoot(of form: HouseForm, _ left: Int, _ width: Int) {
    let row = size.rows - 4
    rule(row)
    if let reason = form.reason {
      let used = frame.put("\(phrases.reasonQuestion) ", left, row + 1, .rowName)
      put(reason, Rect(column: left + used, row: row + 1, columns: width - used, rows: 1))
      let isShort = reason.text.count { !$0.isWhitespace } < 3
      frame.put(
        isShort ? phrases.reasonTooShort : phrases.houseReasonNote, left, row + 2, .dim,
        width: width)
    } else if form.asksToLeave {
      frame.put(" \(phrases.asksToLeave) ", 0, row + 1, .noticeDanger)
    } else if form.wantsSave {
      frame.put(phrases.weighing, left, row + 1, .dim)
    } else if let notice = state.notice {
      frame.put(" \(phrases.sentence(notice, in: plan)) ", 0, row + 1, .noticeDanger)
    } else if let fault = form.fault(form.focus) {
      let label = phrases.label(form.columns[form.focus])
      putWrapped(
        "✗ \(label): \(phrases.sentence(fault, typed: form.text(form.focus)))",
        Rect(column: left, row: row + 1, columns: width, rows: 2), .danger)
    } else if !form.isRemoval {
      let column = form.columns[form.focus]
      frame.put(
        "\(phrases.label(column)): \(phrases.help(column))", left, row + 1, .dim, width: width)
    }
    drawHints(hints(form))
  }

  private func hints(_ form: HouseForm) -> [KeyHint] {
    let back = KeyHint(phrases.name(.escape), phrases.say("terug", "back"))
    if form.reason != nil {
      return [KeyHint(phrases.name(.enter), phrases.saveWithReason), back]
    }
    if form.isRemoval {
      return [KeyHint(phrases.name(.enter), phrases.say("neem weg", "remove")), back]
    }
    let enter =
      form.chosen == nil ? phrases.say("bewaar", "save") : phrases.say("neem deze", "take this")
    var hints = [
      KeyHint(phrases.name(.enter), enter), back,
      KeyHint("Tab", phrases.say("volgend veld", "next field")),
      KeyHint(phrases.name(.backTab), phrases.say("vorig veld", "field before")),
    ]
    if form.columns[form.focus].isChoice {
      hints.append(KeyHint("← →", phrases.say("kies", "choose")))
    } else if !form.choices.isEmpty {
      hints.append(KeyHint("↑ ↓", phrases.say("kies uit de lijst", "choose from the list")))
    }
    return hints
  }
}
