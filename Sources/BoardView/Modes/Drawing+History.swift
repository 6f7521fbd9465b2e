import Board
import Phrases
import Planning
import Screen

/// The latest changes, newest first.
extension Drawing {
  mutating func draw(_ list: HistoryList) {
    drawBar(phrases.historyTitle)
    drawHints(hints(list))
    guard let lines = list.lines else { frame.put(phrases.readingHistory, 2, 3, .dim); return }
    guard !lines.isEmpty else { frame.put(phrases.emptyHistory, 2, 3, .dim); return }
    drawHeads()
    let shown = lines.dropFirst(list.top).prefix(state.historyListHeight)
    for (number, line) in shown.enumerated() {
      draw(line, 2 + number, isSelected: list.top + number == list.selected)
    }
    if list.begins > 1, shown.last?.number == list.begins {
      frame.put(phrases.historyBegins(list.begins), 2, 2 + shown.count, .dim)
    }
    if let chosen = lines[safe: list.selected] { drawChosen(chosen) }
  }

  /// Undoing is offered once there is something to undo.
  private func hints(_ list: HistoryList) -> [KeyHint] {
    let back = KeyHint(phrases.name(.escape), phrases.say("terug", "back"))
    guard list.lines?.isEmpty == false else { return [back] }
    return [
      KeyHint("↑ ↓", phrases.say("kies", "choose")),
      KeyHint("u", phrases.say("maak ongedaan", "undo")), back,
    ]
  }

  private mutating func drawHeads() {
    frame.put(phrases.say("Nr.", "No."), 2, 1, .header)
    frame.put(phrases.say("Wanneer", "When"), 8, 1, .header)
    frame.put(phrases.say("Wie", "Who"), 29, 1, .header)
    frame.put(phrases.say("Wat", "What"), 46, 1, .header)
  }

  private mutating func draw(_ line: HistoryLine, _ row: Int, isSelected: Bool) {
    let role: Role = isSelected ? .listCurrent : .text
    clear(row, role)
    if isSelected { frame.put("›", 0, row, role) }
    frame.put("\(line.number)", 2, row, role, width: 5)
    frame.put(phrases.moment(line.time, zone: zone), 8, row, role, width: 20)
    frame.put(line.author, 29, row, role, width: 16)
    let columns = size.columns - 47
    frame.put(what(line, columns: columns), 46, row, role, width: columns)
  }

  /// `maakt 9 ongedaan: verplaatst: WS 6C`, as this board reads titles.
  func summary(of line: HistoryLine) -> String {
    let undone = line.undoes.map { phrases.takesBack($0) + ": " } ?? ""
    let viewer = state.view.museum
    let summary =
      line.erases
      ? phrases.nameErased()
      : phrases.summary(
        line.change, in: plan, line.sides, seenFrom: viewer, withReasons: line.reason.isEmpty)
    return undone + summary
  }

  private func detail(of line: HistoryLine) -> String {
    phrases.detail(of: line.change, in: plan, seenFrom: state.view.museum)
  }

  private func because(_ line: HistoryLine) -> String {
    line.reason.isEmpty ? "" : ", \(phrases.because) \(phrases.quoted(line.reason))"
  }

  /// What became what stands between what was done and why, where there is room for all.
  private func what(_ line: HistoryLine, columns: Int) -> String {
    let detail = detail(of: line)
    let told = summary(of: line) + (detail.isEmpty ? "" : " · \(detail)") + because(line)
    return DisplayText.width(of: told) <= columns ? told : summary(of: line) + because(line)
  }

  /// All of the chosen one, in two lines.
  private mutating func drawChosen(_ line: HistoryLine) {
    let row = size.rows - 4
    rule(row)
    let area = Rect(column: 2, row: row + 1, columns: size.columns - 4, rows: 2)
    let detail = detail(of: line)
    let whole = summary(of: line) + (detail.isEmpty ? "" : " · \(detail)") + because(line)
    putWrapped(whole, area, .text)
  }
}
