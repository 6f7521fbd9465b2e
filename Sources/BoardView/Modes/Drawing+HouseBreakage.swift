import Board
import ConstraintChecker
import Phrases
import Planning
import Screen

/// What a row of the house would break, and the line below.
extension Drawing {
  /// How much breaks, then each, worst first, as many as fit.
  mutating func drawBreakage(of form: HouseForm, _ area: Rect) {
    guard let answer = form.answer else {
      frame.put(phrases.weighing, area.column, area.row, .dim)
      return
    }
    if let fault = form.wholeFault {
      putWrapped("✗ \(phrases.whole(fault, of: form.file))", area, .danger)
      return
    }
    guard answer.faults.isEmpty else {
      drawFirstFault(of: form, area)
      return
    }
    guard let verdict = answer.verdict else {
      frame.put(phrases.changesNothing, area.column, area.row, .dim)
      return
    }
    let role: Role =
      !verdict.blocking.isEmpty ? .danger : verdict.conflicts.isEmpty ? .okay : .warning
    let sign = !verdict.blocking.isEmpty ? "✗" : verdict.conflicts.isEmpty ? "✓" : "!"
    let used = frame.put(
      "\(sign) \(phrases.breaks(verdict))", area.column, area.row, form.isAsking ? .dim : role)
    if form.isAsking { frame.put(phrases.weighing, area.column + used + 2, area.row, .dim) }
    var row = area.row + 1
    if let note = phrases.otherClock(answer.change, after: verdict.after, now: state.now) {
      row += putWrapped(
        note, Rect(column: area.column, row: row, columns: area.columns, rows: 2), .text)
    }
    draw(
      verdict,
      Rect(
        column: area.column, row: row, columns: area.columns, rows: area.rows + area.row - row))
  }

  /// Of the fields that were left; that of the focused one stands at the foot.
  private mutating func drawFirstFault(of form: HouseForm, _ area: Rect) {
    guard let place = form.fields.first(where: { form.fault($0) != nil && $0 != form.focus }),
      let fault = form.fault(place)
    else {
      if !form.visited.isEmpty {
        frame.put("✗ \(phrases.incomplete)", area.column, area.row, .warning)
      }
      return
    }
    let sentence = phrases.sentence(fault, typed: form.text(place))
    putWrapped("✗ \(phrases.label(form.columns[place])): \(sentence)", area, .danger)
  }

  private mutating func draw(_ verdict: ChangeVerdict, _ area: Rect) {
    let end = area.row + area.rows
    var row = area.row
    let sorted = verdict.worstFirst
    let blocking = Set(verdict.blocking)
    for (number, conflict) in sorted.enumerated() {
      let sentence = phrases.sentence(
        conflict, in: verdict.after, seenFrom: viewer(of: conflict))
      let lines = Wrapping.lines(sentence, width: area.columns - 2).count
      let isLast = number == sorted.count - 1
      guard row + lines + (isLast ? 0 : 1) <= end else {
        frame.put(phrases.more(sorted.count - number), area.column + 2, min(row, end - 1), .dim)
        return
      }
      let isOver = conflict.severity == .hard && !blocking.contains(conflict)
      frame.put(
        conflict.severity.sign, area.column, row, isOver ? .dim : conflict.severity.role)
      row += putWrapped(
        sentence,
        Rect(column: area.column + 2, row: row, columns: area.columns - 2, rows: end - row), .text)
    }
  }

  mutating func drawFoot(of form: HouseForm, _ left: Int, _ width: Int) {
    let row = size.rows - 4
    rule(row)
    if let reason = form.reason {
      let used = frame.put("\(phrases.reasonQuestion) ", left, row + 1, .rowName)
      put(reason, Rect(column: left + used, row: row + 1, columns: width - used, rows: 1))
      let isShort = !WrittenReason.isEnough(reason.string)
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
      let help =
        column.content == .numbers ? phrases.numbersHelp(form.rule) : phrases.help(column)
      putWrapped(
        "\(phrases.label(column)): \(help)",
        Rect(column: left, row: row + 1, columns: width, rows: 2), .dim)
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
