import Board
import ConstraintChecker
import Phrases
import Planning
import Screen

/// The list of conflicts, and the card of the chosen one.
extension Drawing {
  mutating func draw(_ list: ConflictList) {
    let contents = list.contents
    let shown = contents.shown
    let counts =
      "\(phrases.count(contents.hard, of: .hard)) · \(phrases.count(contents.soft, of: .soft))"
      + (list.showsAll && contents.waived > 0 ? " · \(phrases.waivedCount(contents.waived))" : "")
    let museum = state.view.museum.flatMap { plan.museum($0)?.name } ?? phrases.allMuseums
    drawBar("\(phrases.conflictsTitle)   \(museum)", right: counts)
    let height = min(state.conflictListHeight, max(3, shown.count), size.rows - 5)
    let card = 2 + height
    if shown.isEmpty {
      frame.put(phrases.noConflictsHere, 2, 3, .okay)
    } else {
      drawTable(shown, list, height)
      rule(card)
      let selected = shown[min(list.selected, shown.count - 1)]
      let past = list.past.flatMap { $0.of == selected ? $0.1 : nil }
      let below = size.rows - card - 3
      let all = Rect(column: 2, row: card + 1, columns: size.columns - 4, rows: below)
      let ways = repairLines(of: selected, past, in: all)
      drawCard(
        selected, past,
        Rect(column: 2, row: card + 1, columns: size.columns - 4, rows: below - ways))
      drawRepairs(
        of: selected,
        Rect(column: 2, row: size.rows - 2 - ways, columns: size.columns - 4, rows: ways))
    }
    drawNews(list, size.rows - 2)
    drawHints(hints(list))
  }

  private func hints(_ list: ConflictList) -> [KeyHint] {
    (list.chosen.map { hints(about: $0) } ?? []) + [
      KeyHint(
        "x",
        list.hardOnly
          ? phrases.say("ook !", "also !")
          : phrases.say("enkel ‼", "only ‼")),
      KeyHint(
        "a",
        list.showsAll ? phrases.say("enkel open", "open only") : phrases.say("alles", "all")),
      KeyHint(phrases.name(.escape), phrases.say("terug", "back")),
    ]
  }

  /// What can be done about one; no digit once it is known that there is no way out.
  private func hints(about conflict: Conflict) -> [KeyHint] {
    let quest = state.quest.flatMap { $0.conflict == conflict ? $0 : nil }
    let hasNone = quest?.isDone == true && quest?.repairs.isEmpty == true
    let ways = KeyHint("1-9", phrases.say("uitweg", "way out"))
    return (hasNone ? [] : [ways]) + [
      KeyHint(".", phrases.say("dieper", "deeper")),
      KeyHint(
        "w",
        state.isWaived(conflict)
          ? phrases.say("zet open", "reopen") : phrases.say("opzij", "waive")),
      KeyHint(phrases.name(.enter), phrases.say("bord", "board")),
    ]
  }

  /// What has just happened, else how many are not shown and why, and that a list was cut short.
  private mutating func drawNews(_ list: ConflictList, _ row: Int) {
    if let notice = state.notice {
      let text = phrases.sentence(notice, columns: size.columns - 2, in: plan)
      frame.put(" \(text) ", 0, row, notice.isBad ? .noticeDanger : .notice)
      return
    }
    if state.saving != nil { return detail([(phrases.savingNow, .dim)], row) }
    var parts: [String] = []
    let contents = list.contents
    let hidden = phrases.hiddenConflicts(
      past: list.showsAll ? 0 : contents.past, waived: list.showsAll ? 0 : contents.waived,
      lighter: contents.lighter)
    if let hidden {
      parts.append(hidden)
    }
    if !state.conflicts.capped.isEmpty {
      parts.append(phrases.capped(state.conflicts.capped.map { plan[$0].name }))
    }
    detail(parts.map { ($0, .dim) }, row)
  }

}

// MARK: - Table

extension Drawing {
  private mutating func drawTable(_ shown: [Conflict], _ list: ConflictList, _ height: Int) {
    let columns = ConflictColumns(size.columns, showsMuseum: state.view.museum == nil)
    let heads = [
      phrases.say("Wanneer", "When"), phrases.say("Museum", "Museum"), phrases.say("Regel", "Rule"),
      phrases.say("Waar", "Where"), phrases.say("Wie", "Who"),
    ]
    for (column, head) in zip(columns.ranges, heads) where !column.isEmpty {
      frame.put(head, column.lowerBound, 1, .header, width: column.count - 1)
    }
    for (number, conflict) in shown.dropFirst(list.top).prefix(height).enumerated() {
      draw(conflict, columns, 2 + number, isSelected: list.top + number == list.selected)
    }
  }

  private mutating func draw(
    _ conflict: Conflict, _ columns: ConflictColumns, _ row: Int, isSelected: Bool
  ) {
    let isOver = conflict.span.end <= state.now
    let isWaived = state.isWaived(conflict)
    let role: Role = isSelected ? .listCurrent : isOver ? .past : isWaived ? .waived : .text
    clear(row, role)
    if isSelected { frame.put("›", 0, row, role) }
    frame.put(
      isWaived ? "✓" : conflict.severity.sign, 2, row,
      isSelected || isOver || isWaived ? role : conflict.severity.role)
    let zone = state.museum(of: conflict).map { plan.zone(of: $0) } ?? zone
    let cells = [
      phrases.whenShort(conflict.span, zone: zone),
      state.museum(of: conflict).flatMap { plan.museum($0)?.name } ?? "",
      phrases.title(conflict.rule), place(of: conflict, isNamed: !columns.ranges[1].isEmpty),
      titles(of: conflict),
    ]
    for (column, text) in zip(columns.ranges, cells) where !column.isEmpty {
      frame.put(text, column.lowerBound, row, role, width: column.count - 1)
    }
  }

  /// The zone or resource; where none is concerned the museum, unless it is named beside.
  private func place(of conflict: Conflict, isNamed: Bool) -> String {
    if let zone = conflict.zone { return zone.name }
    if let resource = conflict.resource { return plan[resource].name }
    guard !isNamed, state.view.museum == nil else { return "" }
    return state.museum(of: conflict).flatMap { plan.museum($0)?.name } ?? ""
  }

  private func titles(of conflict: Conflict) -> String {
    let viewer = viewer(of: conflict)
    func title(_ activity: ActivityIndex) -> String {
      phrases.title(activity, in: plan, seenFrom: viewer)
    }
    if case .activity(let activity) = conflict.sides { return title(activity) }
    var seen: Set<Int32> = []
    let activities = conflict.bookings.map { plan.row($0).activity }
      .filter { seen.insert($0).inserted }
    return activities.map { title(ActivityIndex($0)) }.joined(separator: " ↔ ")
  }
}

/// The columns of the list: when, museum, rule, where, who.
struct ConflictColumns {
  let ranges: [Range<Int>]

  init(_ width: Int, showsMuseum: Bool) {
    let isWide = width >= 110
    let museum = isWide && showsMuseum ? 20 : 0
    let widths = [22, museum, isWide ? 28 : 19, isWide ? 22 : 16]
    var start = 5
    var ranges: [Range<Int>] = []
    for columns in widths {
      ranges.append(start..<start + columns)
      start += columns
    }
    self.ranges = ranges + [min(start, width)..<max(start, width)]
  }
}

extension Severity {
  /// Tells severities apart without colour.
  var sign: String {
    switch self {
    case .hard: "‼"
    case .soft: "!"
    case .info: "·"
    }
  }

  /// How its sign is drawn.
  var role: Role {
    switch self {
    case .hard: .danger
    case .soft: .warning
    case .info: .dim
    }
  }
}
