import Board
import ConstraintChecker
import Phrases
import Planning
import Repairs
import Screen

/// Ways out of a conflict: below its card, in a line of the board, and one of them shown on it.
extension Drawing {
  /// Lines the ways out of a conflict take below its card: one each, or as many as the card leaves.
  func repairLines(of conflict: Conflict, _ past: ConflictPast?, in area: Rect) -> Int {
    guard area.rows >= 6, state.plan.isComplete else { return 0 }
    let wanted = state.repairs(of: conflict).count + 1
    let card = lines(of: conflict, past, .all, area)
    if card + wanted <= area.rows { return wanted }
    // Who searched deeper wants to read what was found.
    let isDeep = state.quest?.isDeep == true && state.quest?.conflict == conflict
    let least = min(wanted, max(3, isDeep ? area.rows / 2 : area.rows / 3))
    return max(least, min(wanted, area.rows - card))
  }

  /// A heading with how far the search is, then the ways out by their numbers: a line each, those
  /// there is no line for in brief.
  mutating func drawRepairs(of conflict: Conflict, _ area: Rect) {
    guard area.rows > 0 else { return }
    var column = area.column
    column += frame.put(phrases.repairsTitle, column, area.row, .header) + 2
    frame.put(progress(of: conflict), column, area.row, .dim, width: area.columns - column)
    let repairs = state.repairs(of: conflict)
    let texts = briefs(of: repairs, conflict)
    var whole = min(repairs.count, area.rows - 1)
    var brief: [[Int]] = []
    while whole < repairs.count || brief.count + whole > area.rows - 1 {
      brief = briefLines(of: texts, from: whole, columns: area.columns)
      guard whole > 0, brief.count + whole > area.rows - 1 else { break }
      whole -= 1
    }
    let sentences = phrases.sentences(repairs, in: plan, seenFrom: viewer(of: conflict))
    let lines = zip(repairs, sentences).prefix(whole).map { (repair: $0, sentence: $1) }
    let end = self.end(of: lines, of: conflict, area)
    for place in 0..<whole {
      draw(lines[place], place, of: conflict, area, area.row + 1 + place, end: end)
    }
    for (line, places) in brief.prefix(area.rows - 1 - whole).enumerated() {
      drawBrief(texts, places, area, area.row + 1 + whole + line)
    }
  }

  /// The column where what they disturb ends: near the longest way out, at most at the right end.
  private func end(
    of lines: [(repair: Repair, sentence: String)], of conflict: Conflict, _ area: Rect
  ) -> Int {
    let viewer = viewer(of: conflict)
    let widths = lines.map { repair, sentence in
      DisplayText.width(of: sentence) + 6
        + DisplayText.width(of: phrases.consequences(repair, in: plan, seenFrom: viewer))
    }
    return area.column + min(area.columns, max(60, widths.max() ?? 0))
  }

  private mutating func draw(
    _ line: (repair: Repair, sentence: String), _ place: Int, of conflict: Conflict, _ area: Rect,
    _ row: Int, end: Int
  ) {
    let (repair, sentence) = line
    frame.put("\(place + 1)", area.column, row, .keyName)
    // What it disturbs is told in full by the preview: here in as much room as the step leaves, and
    // a step never takes the room of a warning.
    let mark = DisplayText.width(of: phrases.warningMark(of: repair))
    let most = area.columns - 3 - (mark > 0 ? mark + 2 : 0)
    let own = min(most, DisplayText.width(of: sentence))
    frame.put(sentence, area.column + 3, row, .text, width: most)
    let room = max(mark, end - area.column - 3 - own - 2)
    let end = max(end, area.column + 3 + own + 2 + mark)
    let consequences = phrases.consequences(
      repair, in: plan, seenFrom: viewer(of: conflict), columns: room)
    let width = DisplayText.width(of: consequences)
    frame.put(consequences, end - width, row, mark > 0 ? .warning : .dim, width: width)
  }

  /// The places of ways out from one on, as many to a line as fit in brief.
  private func briefLines(of texts: [String], from first: Int, columns: Int) -> [[Int]] {
    var lines: [[Int]] = []
    var used = columns
    for place in texts.indices.dropFirst(first) {
      let width = 3 + DisplayText.width(of: texts[place])
      if used + 3 + width > columns {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1].append(place)
      used += (used > 0 ? 3 : 0) + width
    }
    return lines
  }

  private mutating func drawBrief(
    _ texts: [String], _ places: [Int], _ area: Rect, _ row: Int
  ) {
    var column = area.column
    for place in places {
      frame.put("\(place + 1)", column, row, .keyName)
      column += 3 + frame.put(texts[place], column + 3, row, .text) + 3
    }
  }

  private func progress(of conflict: Conflict) -> String {
    guard let quest = state.quest, quest.conflict == conflict else { return "" }
    if !quest.isDone {
      return quest.isDeep ? phrases.searching(tried: quest.tried) : phrases.lookingForRepairs
    }
    if conflict.isOver(by: state.now) { return "" }
    guard quest.isDeep else { return quest.repairs.isEmpty ? phrases.noRepairs : "" }
    if quest.repairs.isEmpty { return phrases.noRepairsAtAll(tried: quest.tried) }
    return quest.repairs == quest.before
      ? phrases.nothingBetter(tried: quest.tried) : phrases.searched(tried: quest.tried)
  }

  /// `1 → 13:15  2 → Atelier 2`, the first three; empty while none are known.
  func briefRepairs(of conflict: Conflict) -> String {
    let repairs = Array(state.repairs(of: conflict).prefix(3))
    return briefs(of: repairs, conflict).enumerated()
      .map { place, text in "\(place + 1) \(text)" }.joined(separator: "  ")
  }

  /// In brief, with a sign where it brings a warning.
  private func briefs(of repairs: [Repair], _ conflict: Conflict) -> [String] {
    zip(repairs, phrases.brief(repairs, in: plan, seenFrom: viewer(of: conflict))).map {
      $0.cost.warnings > 0 ? "\($1) !" : $1
    }
  }

  /// At the right end of the line that tells of a conflict, where there is room for some of both.
  mutating func drawBriefRepairs(of conflict: Conflict, _ row: Int) {
    let text = briefRepairs(of: conflict)
    guard !text.isEmpty, size.columns >= 100 else { return }
    let hint = "…  \(text)"
    let width = min(DisplayText.width(of: hint), size.columns / 2)
    let start = size.columns - 1 - width
    frame.put(hint, start, row, .dim, width: width)
  }

  private func sentence(of preview: RepairPreview) -> String {
    let reader = preview.conflict.flatMap { viewer(of: $0) }
    return phrases.sentences(preview.repairs, in: plan, seenFrom: reader)[preview.selected]
  }

  /// What is shown on the board, what it disturbs, and the keys.
  mutating func draw(_ preview: RepairPreview, _ row: Int) {
    let place = "\(preview.selected + 1)/\(preview.repairs.count)"
    detail(
      [(place, .keyName), (sentence(of: preview), .rowName)], row)
    let role: Role = preview.repair.cost.warnings > 0 ? .warning : .okay
    detail(
      [("✓ " + phrases.fits, role), (phrases.consequences(preview.repair, in: plan), .text)],
      row + 1)
    drawHints([
      KeyHint(phrases.name(.enter), phrases.say("doe het", "do it")),
      KeyHint(phrases.name(.escape), phrases.say("terug", "back")),
      KeyHint("1-9 ↑ ↓", phrases.say("andere uitweg", "another way out")),
    ])
  }
}
