import Board
import ConstraintChecker
import Phrases
import Planning
import Repairs
import Screen

/// The list of conflicts, and the card of the chosen one.
extension Drawing {
  mutating func draw(_ list: ConflictList) {
    let contents = list.contents
    let shown = contents.shown
    let museum = state.view.museum.flatMap { plan.museum($0)?.name } ?? phrases.allMuseums
    let place =
      shown.isEmpty ? "" : " \(min(list.selected, shown.count - 1) + 1)/\(shown.count)"
    let title = phrases.conflictsTitle + place
    let counts = counts(list, columns: size.columns - title.count - 16)
    let isRoomy =
      DisplayText.width(of: counts + museum) + title.count + 20 <= size.columns
    drawBar(isRoomy ? "\(title)   \(museum)" : title, right: counts)
    let height = min(state.conflictListHeight, max(3, shown.count), size.rows - 5)
    let card = 2 + height
    if shown.isEmpty {
      if contents.filtered > 0 {
        frame.put(phrases.nothingFits, 2, 3, .dim)
      } else {
        frame.put(phrases.noConflictsHere, 2, 3, .okay)
      }
    } else {
      drawTable(shown, list, height)
      rule(card)
      let selected = shown[min(list.selected, shown.count - 1)]
      let past = list.past.flatMap { $0.of == selected ? $0.1 : nil }
      let below = size.rows - card - 3
      let all = Rect(column: 2, row: card + 1, columns: size.columns - 4, rows: below)
      let ways = repairLines(of: selected, past, in: all)
      // Loosely only where all ways out there may be find room: nothing moves as they come in.
      let used = drawCard(
        selected, past,
        Rect(column: 2, row: card + 1, columns: size.columns - 4, rows: below - ways),
        spare: RepairSearch.most + 2 - ways)
      // A blank line below the card where there is one; what is left over lies below both.
      let row = card + 1 + min(used + 1, below - ways)
      drawRepairs(
        of: selected, Rect(column: 2, row: row, columns: size.columns - 4, rows: ways))
    }
    drawNews(list, size.rows - 2)
    drawHints(hints(list))
  }

  /// What is open, and what else is listed; notes are left out first where room is short.
  private func counts(_ list: ConflictList, columns: Int) -> String {
    let contents = list.contents
    let open = [
      phrases.count(contents.hard, of: .hard), phrases.count(contents.soft, of: .soft),
    ]
    let notes = contents.info > 0 ? [phrases.count(contents.info, of: .info)] : []
    let others = list.showsAll ? phrases.alsoListed(contents.past, contents.waived) : []
    let candidates = [open + notes + others, open + others, [open[0]] + others]
      .map { $0.joined(separator: " · ") }
    return candidates.first { DisplayText.width(of: $0) <= columns } ?? open[0]
  }

  private func hints(_ list: ConflictList) -> [KeyHint] {
    guard !list.isTyping else {
      return [
        KeyHint(phrases.name(.enter), phrases.say("klaar", "done")),
        KeyHint(phrases.name(.escape), phrases.say("toon alles", "show all")),
        KeyHint("↑ ↓", phrases.say("kies", "choose")),
      ]
    }
    return (list.chosen.map { hints(about: $0) } ?? []) + [
      KeyHint(
        "x",
        list.hardOnly
          ? phrases.say("ook !", "also !")
          : phrases.say("enkel ‼", "only ‼")),
      KeyHint(
        "a",
        list.showsAll ? phrases.say("enkel open", "open only") : phrases.say("alles", "all")),
      KeyHint(phrases.name(.escape), phrases.say("terug", "back")),
      KeyHint("?", phrases.hint(.help)), KeyHint("f", phrases.say("zoek", "find")),
    ] + ruleHint(list) + [KeyHint("< >", phrases.say("museum", "museum"))]
  }

  private func ruleHint(_ list: ConflictList) -> [KeyHint] {
    if list.rule != nil { return [KeyHint("r", phrases.say("alle regels", "all rules"))] }
    return list.chosen == nil ? [] : [KeyHint("r", phrases.say("deze regel", "this rule"))]
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
    if list.isTyping {
      let used = frame.put(phrases.findClash + " ", 2, row, .rowName)
      return put(list.filter, Rect(column: 2 + used, row: row, columns: 40, rows: 1))
    }
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
      soft: contents.hidesLighter ? contents.soft : 0,
      info: contents.hidesLighter ? contents.info : 0)
    if let only = phrases.only(list.rule, list.filter.string, leavesOut: contents.filtered) {
      parts.append(only)
    }
    if let hidden { parts.append(hidden) }
    let off = RulesOff(in: plan, museum: state.view.museum)
    if !off.rules.isEmpty { parts.append(phrases.rulesOff(off)) }
    if !state.conflicts.capped.isEmpty {
      parts.append(phrases.capped(state.conflicts.capped.map { plan[$0].name }))
    }
    detail(parts.map { ($0, .dim) }, row)
  }

}

// MARK: - Table

extension Drawing {
  private mutating func drawTable(_ shown: [Conflict], _ list: ConflictList, _ height: Int) {
    let columns = conflictColumns(shown.dropFirst(list.top).prefix(height))
    let heads = [
      phrases.say("Wanneer", "When"), phrases.say("Museum", "Museum"), phrases.say("Regel", "Rule"),
      phrases.say("Waar", "Where"), phrases.say("Wie", "Who"),
    ]
    for (column, head) in zip(columns.ranges, heads) where !column.isEmpty {
      frame.put(head, column.lowerBound, 1, .header, width: column.count - ConflictColumns.gap)
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
    let cells = [
      when(conflict),
      state.museum(of: conflict).flatMap { plan.museum($0)?.name } ?? "",
      phrases.title(conflict.rule), place(of: conflict, isNamed: !columns.ranges[1].isEmpty),
      titles(of: conflict),
    ]
    for (column, text) in zip(columns.ranges, cells) where !column.isEmpty {
      let isLast = column.upperBound == size.columns
      frame.put(
        text, column.lowerBound, row, role,
        width: column.count - (isLast ? 1 : ConflictColumns.gap))
    }
  }

  /// As wide as what may stand in them whichever rows are in view, but for the times of those that are.
  private func conflictColumns(_ inView: ArraySlice<Conflict>) -> ConflictColumns {
    func widest(_ texts: [String]) -> Int { texts.map { DisplayText.width(of: $0) }.max() ?? 0 }
    let isNamed = size.columns >= 110 && state.view.museum == nil
    return ConflictColumns(
      size.columns,
      when: widest(inView.map { when($0) }),
      museum: isNamed ? widest(plan.museums.map(\.name)) : 0,
      rule: widest(RuleCode.allCases.map { phrases.title($0) }),
      place: widest(plan.resources.map(\.name)))
  }

  private func when(_ conflict: Conflict) -> String {
    let zone = state.museum(of: conflict).map { plan.zone(of: $0) } ?? zone
    return phrases.whenShort(conflict.span, zone: zone)
  }

  /// The zone or resource; where none is concerned the rooms of its activity, else the museum.
  private func place(of conflict: Conflict, isNamed: Bool) -> String {
    if let zone = conflict.zone { return zone.name }
    if let resource = conflict.resource { return plan[resource].name }
    if case .activity(let activity) = conflict.sides, let room = room(of: activity) { return room }
    guard !isNamed, state.view.museum == nil else { return phrases.wholeMuseum }
    return state.museum(of: conflict).flatMap { plan.museum($0)?.name } ?? ""
  }

  private func room(of activity: ActivityIndex) -> String? {
    plan.bookings(of: activity).map { plan.resources[Int(plan.row($0).resource)] }
      .first { $0.kind == .room }?.name
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
  /// Blank columns after each.
  static let gap = 2

  /// Takes the widths that would cut nothing; what is too much goes off the widest in turn, so that
  /// names of who takes part keep some room.
  init(_ width: Int, when: Int, museum: Int, rule: Int, place: Int) {
    let who = width >= 160 ? 50 : width >= 110 ? 30 : 20
    var widths = [when, museum, rule, place].map { $0 > 0 ? $0 + ConflictColumns.gap : 0 }
    let least = [widths[0], min(widths[1], 14), min(widths[2], 21), min(widths[3], 15)]
    while 5 + widths.reduce(0, +) + who > width {
      let spare = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = spare.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
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
