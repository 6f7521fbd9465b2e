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
    let shown = lines.dropFirst(list.top).prefix(max(1, size.rows - 4))
    for (number, line) in shown.enumerated() {
      draw(line, 2 + number, isSelected: list.top + number == list.selected)
    }
    if list.begins > 1, shown.last?.number == list.begins {
      frame.put(phrases.historyBegins(list.begins), 2, 2 + shown.count, .dim)
    }
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
    frame.put(what(line), 46, row, role, width: size.columns - 47)
  }

  /// As the log has them; where a museum keeps one of them to itself, as this board reads them.
  func titles(of line: HistoryLine) -> [String] {
    let known = line.activities.compactMap { plan.activity($0) }
    let viewer = state.view.museum
    guard known.contains(where: { plan.hidesTitle(of: $0, from: viewer) }) else {
      return line.titles
    }
    return known.map { phrases.title($0, in: plan, seenFrom: viewer) }
  }

  private func what(_ line: HistoryLine) -> String {
    var text = [phrases.few(titles(of: line)), phrases.summary(line.house, in: plan)]
      .filter { !$0.isEmpty }.joined(separator: "; ")
    if let undone = line.undoes {
      text += text.isEmpty ? phrases.undoes(undone) : " (\(phrases.undoes(undone)))"
    }
    return line.reason.isEmpty ? text : "\(text), \(phrases.because) \(phrases.quoted(line.reason))"
  }
}
