import Board
import Phrases
import Planning
import Screen

/// Fields of a form that somebody else changed too.
extension Drawing {
  /// A field's value as a person reads it.
  func shown(_ value: String, in field: FormField) -> String {
    switch field {
    case .status: Status(rawValue: value).map { phrases.word($0) } ?? value
    case .museum: plan.museum(MuseumID(value))?.name ?? value
    case .title, .kind, .day, .start, .end, .setup, .teardown, .rooms, .staff, .materials,
      .needs, .visitors, .language, .client, .reference, .notes:
      value
    }
  }

  /// What the other wrote, beside the field.
  mutating func drawMark(
    _ question: FormQuestion, _ field: FormField, _ column: Int, _ row: Int, room: Int
  ) {
    let theirs = question.theirs[field] ?? ""
    let text = "≠ \(phrases.alsoChanged(question, shown(theirs, in: field)))"
    frame.put(room >= 14 ? text : "≠", column, row, .warning, width: room)
  }

  /// The question, both answers below each other, and the keys.
  mutating func draw(_ question: FormQuestion, of form: FormState, _ row: Int) {
    frame.put(" \(phrases.asks(question)) ", 0, row - 1, .noticeDanger, width: size.columns)
    let mine = question.fields.map { shown(form.value($0), in: $0) }
    drawAnswer(phrases.mine(text(mine)), isChosen: form.keepsMine == true, row)
    drawAnswer(
      phrases.theirs(theirs(question), of: question.by), isChosen: form.keepsMine == false, row + 1)
    drawHints([
      KeyHint("↑ ↓", phrases.say("kies", "choose")),
      KeyHint(phrases.name(.enter), phrases.say("dit blijft, bewaar", "this stays, save")),
      KeyHint(phrases.name(.escape), phrases.say("verder typen", "type on")),
    ])
  }

  /// The other's values of the fields in question, on one line.
  func theirs(_ question: FormQuestion) -> String {
    text(question.fields.map { shown(question.theirs[$0] ?? "", in: $0) })
  }

  private func text(_ values: [String]) -> String {
    values.map { $0.isEmpty ? phrases.empty : $0 }.joined(separator: " ")
  }

  private mutating func drawAnswer(_ text: String, isChosen: Bool, _ row: Int) {
    let role: Role = isChosen ? .listCurrent : .text
    frame.fill(Rect(column: 1, row: row, columns: size.columns - 2, rows: 1), " ", role)
    frame.put(isChosen ? "›" : " ", 1, row, role)
    frame.put(text, 3, row, role, width: size.columns - 4)
  }
}
