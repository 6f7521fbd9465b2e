import Board
import ConstraintChecker
import Phrases
import Planning
import Screen

/// The lines below the grid while something is moved or typed.
extension Drawing {
  mutating func draw(_ draft: MoveDraft, _ row: Int) {
    let activity = draft.edit.activity
    let when = phrases.when(activity.span, zone: zone)
    let duration = phrases.duration(minutes: activity.span.minutes)
    let rooms = draft.edit.bookings.compactMap { plan.resource($0.resource) }
      .filter { plan[$0].kind == .room }.map { plan[$0].name }
    detail(
      [
        (activity.title, .rowName), (when, .text), (duration, .text),
        (rooms.joined(separator: ", "), .text),
      ], row)
    drawVerdict(draft.conflicts, of: draft.edit, row + 1, Rect(to: size))
    drawHints(KeyHint.moving(phrases))
  }

  /// Whether an edit fits, or the first thing it clashes with and how many more there are.
  mutating func drawVerdict(
    _ conflicts: [Conflict], of edit: ActivityEdit, _ row: Int, _ area: Rect
  ) {
    let verdict = Verdict(conflicts, of: edit, in: plan, phrases)
    let more = verdict.more.isEmpty ? "" : "  \(verdict.more)"
    let room = area.columns - 2 - DisplayText.width(of: more)
    let used = frame.put(verdict.text, area.column + 1, row, verdict.role, width: room)
    frame.put(more, area.column + 1 + used, row, .dim)
  }

  mutating func draw(_ goTo: GoToInput, _ row: Int) {
    let label = " \(phrases.goToDate) "
    let used = frame.put(label, 0, row, .label)
    put(goTo.input, Rect(column: used, row: row, columns: min(24, size.columns / 3), rows: 1))
    let column = used + min(24, size.columns / 3) + 2
    if let date = goTo.date {
      let meaning = "→ \(phrases.dayLong(date)), \(phrases.week(date))"
      frame.put(meaning, column, row, .okay)
    } else if let notice = state.notice {
      frame.put(phrases.sentence(notice), column, row, .danger)
    } else if !goTo.input.isEmpty {
      frame.put("→ ?", column, row, .dim)
    }
    frame.put(" \(phrases.dateExamples)", 0, row + 1, .dim)
    drawHints(KeyHint.typing(phrases.say("ga", "go"), phrases))
  }

  mutating func draw(_ filter: FilterInput, _ row: Int) {
    let used = frame.put(" \(phrases.filterLabel) ", 0, row, .label)
    let width = min(30, size.columns / 3)
    put(filter.input, Rect(column: used, row: row, columns: width, rows: 1))
    frame.put(phrases.rowsShown(resourceRows), used + width + 2, row, .dim)
    drawStatuses(row + 1)
    let apply = phrases.say("houd deze filter", "keep this filter")
    drawHints(KeyHint.typing(apply, phrases))
  }

  private var resourceRows: Int {
    state.rows.count { row in
      if case .museum = row { return false }
      return true
    }
  }

  private mutating func drawStatuses(_ row: Int) {
    var column = 1
    let keys: [(Status, String)] = [
      (.confirmed, "Ctrl-B"), (.option, "Ctrl-O"), (.concept, "Ctrl-K"), (.cancelled, "Ctrl-X"),
    ]
    for (status, key) in keys {
      let isShown = state.view.filter.statuses.contains(status)
      let text = "\(isShown ? "✓" : "✗") \(phrases.word(status))"
      column += frame.put(text, column, row, isShown ? .text : .dim)
      column += 3 + frame.put(key, column + 1, row, .keyName)
    }
  }

  /// A field with its text, scrolled so that the caret is in it.
  mutating func put(_ input: TextInput, _ area: Rect, role: Role = .fieldCurrent) {
    guard area.columns > 0 else { return }
    frame.fill(area, " ", role)
    let before = String(input.text[..<input.caret])
    let caret = DisplayText.width(of: before)
    if caret < area.columns {
      let text: Role = input.isSelected ? .selection : role
      frame.put(input.string, area.column, area.row, text, width: area.columns)
      frame.caret = Position(column: area.column + caret, row: area.row)
    } else {
      let tail = Drawing.tail(of: input.text[..<input.caret], columns: area.columns - 2)
      let used = frame.put("…" + tail, area.column, area.row, role, width: area.columns)
      frame.caret = Position(column: area.column + min(used, area.columns - 1), row: area.row)
    }
  }

  /// The end of a text that fits in as many columns.
  private static func tail(of text: ArraySlice<Character>, columns: Int) -> String {
    var start = text.endIndex
    var used = 0
    while start > text.startIndex {
      used += DisplayText.width(of: String(text[start - 1]))
      guard used <= columns else { break }
      start -= 1
    }
    return String(text[start...])
  }
}

extension Rect {
  /// The whole screen.
  init(to size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }
}
