import Board
import ConstraintChecker
import Phrases
import Planning
import Screen

/// The small form in which a conflict is waived.
extension Drawing {
  mutating func draw(_ input: WaiveInput) {
    drawBar(phrases.waiveTitle, right: phrases.title(input.conflict.rule))
    let margin = size.columns >= 100 ? 6 : 2
    let width = size.columns - 2 * margin
    let form = size.rows - 12
    drawCard(
      input.conflict, nil, Rect(column: margin, row: 2, columns: width, rows: form - 3))
    rule(form)
    draw(.scope, of: input, margin, form + 2, width)
    draw(.reason, of: input, margin, form + 4, width)
    draw(.until, of: input, margin, form + 6, width)
    putWrapped(
      note(input), Rect(column: margin, row: form + 8, columns: width, rows: 2),
      input.fault == nil ? .dim : .danger)
    drawHints(
      [
        KeyHint(phrases.name(.enter), phrases.say("zet opzij", "waive")),
        KeyHint(phrases.name(.tab), phrases.say("volgend veld", "next field")),
        KeyHint(phrases.name(.escape), phrases.say("terug", "back")),
      ] + (input.focus == .scope ? [KeyHint("← →", phrases.say("hoe ver", "how far"))] : []))
  }

  /// What is wrong and what is allowed, else what a waiver is.
  private func note(_ input: WaiveInput) -> String {
    if let fault = input.fault {
      return phrases.sentence(fault, typed: input.until.string) + " " + phrases.waiverIsOver
    }
    if input.isOver { return phrases.waiverIsOver }
    return input.isReasonTooShort ? phrases.reasonTooShort : phrases.waiveNote
  }

  private mutating func draw(
    _ field: WaiveInput.Field, of input: WaiveInput, _ margin: Int, _ row: Int, _ width: Int
  ) {
    let isFocused = input.focus == field
    if isFocused { frame.put("›", margin - 2, row, .rowNameCurrent) }
    frame.put(
      phrases.label(field), margin, row, isFocused ? .rowNameCurrent : .label, width: 15)
    let column = margin + 16
    let room = margin + width - column
    switch field {
    case .scope:
      let area = Rect(column: column, row: row, columns: min(60, room), rows: 1)
      let role: Role = isFocused ? .fieldCurrent : .field
      frame.fill(area, " ", role)
      frame.put("◂ \(scope(input)) ▸", column, row, role, width: area.columns)
    case .reason:
      draw(input.reason, isFocused, Rect(column: column, row: row, columns: room, rows: 1))
    case .until:
      let area = Rect(column: column, row: row, columns: min(24, room), rows: 1)
      draw(input.until, isFocused, area, hasFault: input.isNoDate || input.isOver)
      let meaning = column + area.columns + 2
      if let day = input.lastDay {
        let told = input.isOver ? phrases.isOver(day) : phrases.dayLong(day)
        frame.put("→ \(told)", meaning, row, input.isOver ? .danger : .okay)
      } else if input.isNoDate {
        frame.put("→ ?", meaning, row, .danger)
      } else {
        frame.put(phrases.waiveWithoutEnd, meaning, row, .dim, width: margin + width - meaning)
      }
    }
  }

  private mutating func draw(
    _ input: TextInput, _ isFocused: Bool, _ area: Rect, hasFault: Bool = false
  ) {
    guard !isFocused else { return put(input, area) }
    let role: Role = hasFault ? .fieldError : .field
    frame.fill(area, " ", role)
    frame.put(input.string, area.column, area.row, role, width: area.columns)
  }

  private func scope(_ input: WaiveInput) -> String {
    guard let chosen = input.chosen, let activity = chosen.activity else {
      return phrases.scopeConflict
    }
    return phrases.scope(activity: title(of: activity), clashes: chosen.keys.count)
  }
}
