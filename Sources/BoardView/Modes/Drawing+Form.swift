import Board
import ConstraintChecker
import Phrases
import Planning
import Screen

/// The booking form.
extension Drawing {
  mutating func draw(_ form: FormState) {
    let heading = form.original == nil ? phrases.newBooking : phrases.changeBooking
    drawBar(
      heading,
      right: (alsoOpen(form) + [form.original?.activity.title ?? ""]).joined(separator: " · "))
    let foot = size.rows - 4
    let left = max(2, (size.columns - 150) / 2)
    let width = size.columns - 2 * left
    let row: Int
    if size.columns >= 110 {
      let half = width / 2 - 3
      let area = Rect(column: left, row: 2, columns: half, rows: foot - 2)
      let beside = Rect(column: left + half + 4, row: 2, columns: half, rows: foot - 2)
      row = max(draw(form, FormLayout.left, area), draw(form, FormLayout.right, beside))
    } else {
      row = draw(
        form, FormField.allCases, Rect(column: left, row: 1, columns: width, rows: foot - 1))
    }
    drawConflicts(of: form, Rect(column: left, row: row, columns: width, rows: foot - row))
    drawFoot(of: form, foot)
  }

  /// All that clashes, where the fields leave room for more than the verdict line.
  private mutating func drawConflicts(of form: FormState, _ area: Rect) {
    guard let edit = form.sketch, !form.conflicts.isEmpty, area.rows >= 7 else { return }
    let (row, rows) = (area.row + 2, area.rows - 3)
    let blocks = form.conflicts.contains { $0.severity == .hard }
    let heading = blocks ? phrases.reasonTitle : phrases.attentionTitle
    frame.put(heading, area.column, area.row + 1, .museum)
    draw(
      form.conflicts, of: edit,
      Rect(column: area.column, row: row, columns: area.columns, rows: rows))
  }

  /// One column of fields, scrolled so that the focused one and its choices are in view; returns
  /// the row after it.
  private mutating func draw(_ form: FormState, _ fields: [FormField], _ area: Rect) -> Int {
    let layout = FormLayout(form, fields, rows: area.rows)
    for (number, line) in layout.lines.dropFirst(layout.top).prefix(area.rows).enumerated() {
      let row = area.row + number
      switch line {
      case .blank: continue
      case .field(let field): draw(field, of: form, area, row)
      case .choice(let number): drawChoice(number, of: form, area, row)
      }
    }
    return area.row + min(area.rows, layout.lines.count)
  }
}

// MARK: - Fields

extension Drawing {
  private var labelWidth: Int { 15 }

  private mutating func draw(_ field: FormField, of form: FormState, _ area: Rect, _ row: Int) {
    let isFocused = form.focus == field
    if isFocused { frame.put("›", area.column - 2, row, .rowNameCurrent) }
    frame.put(
      phrases.label(field), area.column, row, isFocused ? .rowNameCurrent : .label,
      width: labelWidth - 1)
    let fault = form.fault(field)
    let question = form.question(field)
    let column = area.column + labelWidth
    let end = area.column + area.columns
    let width = min(field.columns, end - column - 2)
    let rect = Rect(column: column, row: row, columns: width, rows: 1)
    drawValue(of: field, form, rect, isFocused, hasFault: fault != nil)
    let room = end - column - width - 1
    guard let fault else {
      if let question { drawMark(question, field, column + width + 1, row, room: room) }
      return
    }
    let sentence = phrases.sentence(fault, typed: form.text(field))
    drawFault(sentence, column + width + 1, row, room: room)
  }

  /// In full, or as a sign alone: then the sentence stands below.
  mutating func drawFault(_ sentence: String, _ column: Int, _ row: Int, room: Int) {
    let told = "✗ \(sentence)"
    frame.put(
      DisplayText.width(of: told) <= room ? told : "✗", column, row, .danger, width: room)
  }

  private mutating func drawValue(
    of field: FormField, _ form: FormState, _ rect: Rect, _ isFocused: Bool, hasFault: Bool
  ) {
    let role: Role = isFocused ? .fieldCurrent : hasFault ? .fieldError : .field
    if field.isChoice {
      frame.put("◂ \(choice(field, form)) ▸", rect.column, rect.row, role, width: rect.columns)
    } else if isFocused {
      put(form.inputs[field] ?? TextInput(), rect)
    } else {
      frame.fill(rect, " ", role)
      frame.put(form.text(field), rect.column, rect.row, role, width: rect.columns)
    }
  }

  private func choice(_ field: FormField, _ form: FormState) -> String {
    shown(form.value(field), in: field)
  }

  private mutating func drawChoice(_ number: Int, of form: FormState, _ area: Rect, _ row: Int) {
    let isChosen = form.chosen == number
    let width = min(40, area.columns - labelWidth - 2)
    let column = area.column + labelWidth
    let role: Role = isChosen ? .listCurrent : .text
    frame.fill(Rect(column: column, row: row, columns: width, rows: 1), " ", role)
    frame.put(isChosen ? "›" : " ", column, row, role)
    frame.put(form.choices[number], column + 2, row, role, width: width - 2)
  }
}

// MARK: - Verdict and keys

extension Drawing {
  private mutating func drawFoot(of form: FormState, _ row: Int) {
    rule(row)
    if let question = form.asked { return draw(question, of: form, row + 1) }
    if let fault = shownFault(of: form) {
      drawFault(fault, of: form, row + 1)
    } else if let edit = form.sketch {
      drawVerdict(form.conflicts, of: edit, row + 1, Rect(to: size))
    } else if !form.visited.isEmpty {
      frame.put("✗ \(phrases.incomplete)", 1, row + 1, .warning)
    }
    drawMessage(form, row + 2)
    drawHints(hints(form))
  }

  /// The field whose fault the verdict gives way to: the one with the caret, else the first.
  ///
  /// What already clashes is told first.
  private func shownFault(of form: FormState) -> FormField? {
    guard form.conflicts.isEmpty else { return nil }
    let fields = [form.focus] + FormField.allCases
    return fields.first { form.fault($0) != nil }
  }

  /// Over both lines where nothing else is to be said in the second.
  private mutating func drawFault(_ field: FormField, of form: FormState, _ row: Int) {
    guard let fault = form.fault(field) else { return }
    let sentence = phrases.sentence(fault, typed: form.text(field))
    let rows = field == form.focus && !hasMessage(form) ? 2 : 1
    putWrapped(
      "✗ \(phrases.label(field)): \(sentence)",
      Rect(column: 1, row: row, columns: size.columns - 2, rows: rows), .danger)
  }

  private func hasMessage(_ form: FormState) -> Bool {
    form.asksToLeave || !form.questions.isEmpty || !form.taken.isEmpty || form.changedBy != nil
      || state.notice?.isBad == true
  }

  private mutating func drawMessage(_ form: FormState, _ row: Int) {
    if form.asksToLeave {
      frame.put(" \(phrases.asksToLeave) ", 0, row, .noticeDanger)
    } else if let question = form.questions.first {
      frame.put(" \(phrases.inQuestion(question, theirs(question))) ", 0, row, .noticeDanger)
    } else if !form.taken.isEmpty {
      frame.put(" \(phrases.taken(form.taken, by: form.changedBy)) ", 0, row, .notice)
    } else if let author = form.changedBy {
      frame.put(" \(phrases.changedMeanwhile(by: author)) ", 0, row, .noticeDanger)
    } else if let notice = state.notice, notice.isBad {
      frame.put(" \(phrases.sentence(notice)) ", 0, row, .noticeDanger)
    } else if form.focus == .title, form.visited.isEmpty, let company = alsoOpen(form).first {
      frame.put(" ✎ \(company) ", 0, row, .notice)
    } else if let fault = form.fault(form.focus) {
      guard shownFault(of: form) == nil else { return }
      let sentence = phrases.sentence(fault, typed: form.text(form.focus))
      frame.put("✗ \(phrases.label(form.focus)): \(sentence)", 1, row, .danger)
    } else {
      frame.put("\(phrases.label(form.focus)): \(phrases.help(form.focus))", 1, row, .dim)
    }
  }

  /// Says who has the same in hand.
  private func alsoOpen(_ form: FormState) -> [String] {
    guard let id = form.original?.activity.id else { return [] }
    let names = state.colleagues(at: id).filter(\.isEditing).map(\.name)
    return names.isEmpty ? [] : [phrases.editing(names)]
  }

  private func hints(_ form: FormState) -> [KeyHint] {
    let enter =
      form.chosen == nil ? phrases.say("bewaar", "save") : phrases.say("neem deze", "take this")
    var hints = [
      KeyHint(phrases.name(.enter), enter),
      KeyHint(phrases.name(.escape), phrases.say("stop", "leave")),
      KeyHint("Tab", phrases.say("volgend veld", "next field")),
      KeyHint(phrases.name(.backTab), phrases.say("vorig veld", "field before")),
    ]
    if form.focus.isChoice {
      hints.append(KeyHint("← →", phrases.say("kies", "choose")))
    } else if !form.choices.isEmpty {
      hints.append(KeyHint("↑ ↓", phrases.say("kies uit de lijst", "choose from the list")))
    }
    if form.chosen != nil {
      // Elsewhere Enter saves.
      hints.insert(KeyHint(phrases.name(.control("s")), phrases.say("bewaar", "save")), at: 1)
    }
    return hints
  }
}
