import Board
import ConstraintChecker
import Phrases
import Planning
import Screen

/// The line at the top: program, museum, section, time, conflicts, share.
extension Drawing {
  mutating func drawBar() {
    clear(0, .bar)
    var column = frame.put(" Planbord ", 0, 0, .barAccent)
    let right = drawBarRight()
    let museum = state.view.museum.flatMap { plan.museum($0)?.name } ?? phrases.allMuseums
    let section = phrases.title(state.view.section)
    let room = right - column - DisplayText.width(of: section) - 8
    guard room >= 6 else { return }
    column += frame.put("  ", column, 0, .bar)
    column += frame.put(museum, column, 0, .bar, width: room)
    column += frame.put(" ▾   ", column, 0, .bar)
    column += frame.put(section + " ▾", column, 0, .barAccent)
    drawPeriod(from: column + 2, to: right - 2)
  }

  /// The days in view in the middle of what is left, as long as there is room for them.
  private mutating func drawPeriod(from left: Int, to right: Int) {
    let view = state.view
    let candidates = phrases.periods(view.firstDay, through: view.lastDay)
    let fitting = candidates.first { DisplayText.width(of: $0) <= right - left }
    guard let fitting else { return }
    let width = DisplayText.width(of: fitting)
    let middle = (size.columns - width) / 2
    frame.put(fitting, min(max(left, middle), right - width), 0, .bar)
  }

  /// Conflicts and share from the right; returns where they begin.
  private mutating func drawBarRight() -> Int {
    let isNarrow = size.columns < 100
    let isSaving = state.saving != nil && !state.share.isAway
    let share =
      isSaving
      ? phrases.saving(short: isNarrow) : phrases.state(state.share, zone: zone, short: isNarrow)
    var column = putRight(share + " ", endingAt: size.columns, 0, role(of: state.share))
    guard !plan.museums.isEmpty else { return column }
    column = drawPresence(endingAt: column - 2)
    column = drawDraftCounts(endingAt: column, short: isNarrow)
    return drawConflictCount(endingAt: column, short: isNarrow)
  }

  /// Hard conflicts at the museum in view, and how many that leaves out.
  private mutating func drawConflictCount(endingAt column: Int, short isShort: Bool) -> Int {
    guard state.isLookedAt else {
      return isShort ? column : putRight(phrases.looking, endingAt: column, 0, .bar)
    }
    let all = state.conflicts.openHard(after: state.now)
    let here = state.view.museum.map { state.conflicts.openHard(at: $0, after: state.now) } ?? all
    var column = column
    if all > here, !isShort {
      column = putRight(" · " + phrases.elsewhere(all - here), endingAt: column, 0, .bar)
    }
    guard here > 0 else {
      return isShort ? column : putRight(phrases.noConflicts, endingAt: column, 0, .bar)
    }
    let text = isShort ? "‼ \(here)" : "‼ " + phrases.count(here, of: .hard)
    return putRight(" \(text) ", endingAt: column, 0, .noticeDanger)
  }

  /// How many people have the board open, when there are others.
  private mutating func drawPresence(endingAt column: Int) -> Int {
    let people = Set(state.here.map(\.name)).count
    guard people > 0 else { return column }
    return putRight(phrases.here(people + 1), endingAt: column, 0, .bar) - 2
  }

  /// How many changes are on this computer only, and how many of those need their author.
  private mutating func drawDraftCounts(endingAt column: Int, short isShort: Bool) -> Int {
    let (waiting, held) = (state.waiting.count, state.held.count)
    var column = column
    if held > 0 {
      let text = isShort ? "✎! \(held)" : "✎! " + phrases.held(held)
      column = putRight(" \(text) ", endingAt: column, 0, .away) - 1
    }
    if waiting > 0 {
      let text = isShort ? "✎ \(waiting)" : "✎ " + phrases.waiting(waiting)
      column = putRight(text, endingAt: column, 0, .barAccent) - 2
    }
    return column
  }

  func role(of share: ShareStatus) -> Role {
    switch share {
    case .opening, .shared: .bar
    case .away, .readOnly: .away
    }
  }
}
