import Board
import ConstraintChecker
import Phrases
import Planning
import Screen

/// Frames that screens other than the grid share.
extension Drawing {
  /// The bar with a heading, and at its right end something to know.
  ///
  /// Who is about to save sees where that will go, whatever is on the screen.
  mutating func drawBar(_ heading: String, right: String = "") {
    clear(0, .bar)
    let used = frame.put(" Planbord ", 0, 0, .barAccent)
    var end = size.columns
    let share = role(of: state.share)
    if share != .bar {
      end = putRight(
        " \(phrases.state(state.share, zone: zone, short: true)) ", endingAt: end, 0, share)
    }
    end = putRight(right + " ", endingAt: end, 0, .bar)
    frame.put(heading, used + 2, 0, .bar, width: max(0, end - used - 4))
  }

  /// A box in the middle of the screen; returns the place inside it.
  mutating func drawBox(columns: Int, rows: Int) -> Rect {
    let columns = min(columns, size.columns)
    let rows = min(rows, size.rows)
    let left = (size.columns - columns) / 2
    let top = (size.rows - rows) / 2
    frame.fill(Rect(column: left, row: top, columns: columns, rows: rows), " ", .text)
    for row in [top, top + rows - 1] {
      frame.fill(Rect(column: left, row: row, columns: columns, rows: 1), "─", .gridLine)
    }
    for row in top..<top + rows {
      let ends = row == top ? ("┌", "┐") : row == top + rows - 1 ? ("└", "┘") : ("│", "│")
      frame.put(ends.0, left, row, .gridLine)
      frame.put(ends.1, left + columns - 1, row, .gridLine)
    }
    return Rect(column: left + 3, row: top + 1, columns: columns - 6, rows: rows - 2)
  }

  /// Text over as many lines as it needs, at most those given; returns the lines it took.
  @discardableResult
  mutating func putWrapped(_ text: String, _ area: Rect, _ role: Role) -> Int {
    let lines = Wrapping.lines(text, width: max(1, area.columns))
    for (number, line) in lines.prefix(area.rows).enumerated() {
      let isCut = number == area.rows - 1 && lines.count > area.rows
      frame.put(
        isCut ? line + "…" : line, area.column, area.row + number, role, width: area.columns)
    }
    return min(lines.count, area.rows)
  }
}

/// Questions.
extension Drawing {
  mutating func draw(_ confirmation: Confirmation) {
    let question = phrases.question(confirmation, in: plan)
    let width = min(64, size.columns - 4)
    let lines = Wrapping.lines(question, width: width - 6).count
    let inside = drawBox(columns: width, rows: lines + 5)
    putWrapped(
      question,
      Rect(column: inside.column, row: inside.row + 1, columns: inside.columns, rows: lines), .text)
    let row = inside.row + lines + 2
    var column = inside.column
    for (key, text) in [
      (phrases.name(.enter), phrases.yes(confirmation.question)),
      (phrases.name(.escape), phrases.no),
    ] {
      column += frame.put(key, column, row, .keyName) + 1
      column += frame.put(text, column, row, .keyHint) + 4
    }
    clear(size.rows - 1, .text)
  }
}

/// The reason for saving something that clashes.
extension Drawing {
  mutating func draw(_ reason: ReasonInput) {
    drawBar(phrases.reasonTitle, right: reason.edit.activity.title)
    let margin = size.columns >= 100 ? 6 : 2
    let width = size.columns - 2 * margin
    let bottom = size.rows - 7
    draw(
      reason.conflicts, of: reason.edit,
      Rect(column: margin, row: 2, columns: width, rows: bottom - 2))
    drawQuestion(reason, margin, width)
  }

  /// Conflicts of an edit with their sides, worst first, as many as fit.
  mutating func draw(_ conflicts: [Conflict], of edit: ActivityEdit, _ area: Rect) {
    let proposed = Proposed(title: edit.activity.title, proposal: edit.proposal(in: plan))
    let end = area.row + area.rows
    var row = area.row
    let sorted = Verdict.worstFirst(conflicts, proposed, in: plan)
    for (number, conflict) in sorted.enumerated() {
      guard row + 1 < end else {
        frame.put(phrases.more(sorted.count - number), area.column + 2, min(row, end - 1), .dim)
        return
      }
      frame.put(conflict.severity.sign, area.column, row, conflict.severity.role)
      let sentence = phrases.sentence(conflict, in: plan, proposed: proposed)
      let rest = Rect(
        column: area.column + 2, row: row, columns: area.columns - 2, rows: end - row)
      row += putWrapped(sentence, rest, .text)
      row += drawSides(of: conflict, column: area.column + 2, row, until: end, proposed) + 1
    }
  }

  private mutating func drawQuestion(_ reason: ReasonInput, _ margin: Int, _ width: Int) {
    let row = size.rows - 6
    rule(row)
    frame.put(phrases.reasonQuestion, margin, row + 1, .rowName)
    put(reason.input, Rect(column: margin, row: row + 2, columns: width, rows: 1))
    let isShort = !WrittenReason.isEnough(reason.input.string)
    frame.put(
      isShort ? phrases.reasonTooShort : phrases.reasonNote, margin, row + 3, .dim,
      width: width)
    drawHints([
      KeyHint(phrases.name(.enter), phrases.saveWithReason),
      KeyHint(phrases.name(.escape), phrases.goBack),
    ])
  }
}
