import Board
import ConstraintChecker
import Phrases
import Planning
import Repairs
import Screen

/// Ways out of a conflict: below its card, in a line of the board, and one of them shown on it.
extension Drawing {
  /// Lines the ways out of a conflict take of so many below its card.
  func repairLines(of conflict: Conflict, in available: Int) -> Int {
    guard available >= 6, state.plan.isComplete else { return 0 }
    return min(state.repairs(of: conflict).count + 1, available / 2)
  }

  /// A heading with how far the search is, then the ways out by their numbers.
  mutating func drawRepairs(of conflict: Conflict, _ area: Rect) {
    guard area.rows > 0 else { return }
    var column = area.column
    column += frame.put(phrases.repairsTitle, column, area.row, .header) + 2
    frame.put(progress(of: conflict), column, area.row, .dim, width: area.columns - column)
    for (place, repair) in state.repairs(of: conflict).prefix(area.rows - 1).enumerated() {
      let row = area.row + 1 + place
      frame.put("\(place + 1)", area.column, row, .keyName)
      let sentence = phrases.sentence(repair, in: plan, seenFrom: viewer(of: conflict))
      let own = DisplayText.width(of: sentence)
      frame.put(sentence, area.column + 3, row, .text, width: area.columns - 3)
      // What it disturbs is told in full by the preview: here in as much room as the step leaves.
      let room = area.columns - 3 - own - 2
      let consequences = phrases.consequences(
        repair, in: plan, seenFrom: viewer(of: conflict), columns: room)
      let width = DisplayText.width(of: consequences)
      frame.put(consequences, area.column + area.columns - width, row, .dim, width: width)
    }
  }

  private func progress(of conflict: Conflict) -> String {
    guard let quest = state.quest, quest.conflict == conflict else { return "" }
    if !quest.isDone {
      return quest.isDeep ? phrases.searching(tried: quest.tried) : phrases.lookingForRepairs
    }
    if quest.repairs.isEmpty { return quest.isDeep ? phrases.noRepairsAtAll : phrases.noRepairs }
    return ""
  }

  /// `1 → 13:15  2 → Atelier 2`, the first three; empty while none are known.
  func briefRepairs(of conflict: Conflict) -> String {
    state.repairs(of: conflict).prefix(3).enumerated().map { place, repair in
      "\(place + 1) \(phrases.brief(repair, in: plan))"
    }.joined(separator: "  ")
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
    phrases.sentence(
      preview.repair, in: plan, seenFrom: preview.conflict.flatMap { viewer(of: $0) })
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
