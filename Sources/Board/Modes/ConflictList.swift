import ConstraintChecker
import Planning
import Screen

/// The list of conflicts with one of them chosen.
package struct ConflictList: Sendable {
  package internal(set) var selected = 0
  package internal(set) var top = 0
  /// Past and waived ones are counted, and shown when asked for.
  package internal(set) var showsAll = false
  package internal(set) var hardOnly = false
  /// Only what has these letters in its rule's code, its museums, its place or its activities.
  package internal(set) var filter = TextInput()
  package internal(set) var isTyping = false
  /// Only clashes of this rule.
  package internal(set) var rule: RuleCode?
  /// What is shown and what is not; worked out when something it follows from changes.
  package internal(set) var contents = Contents()
  /// The key of the chosen one: rows of another plan may be called alike.
  fileprivate(set) var chosenKey: String?
  /// What the log tells of the chosen one; nil until it has been asked.
  package internal(set) var past: (of: Conflict, ConflictPast)?

  /// The conflicts a list shows, and how many it leaves out.
  package struct Contents: Sendable {
    /// Hard ones first, then warnings and notes, each in order.
    package internal(set) var shown: [Conflict] = []
    /// Open ones.
    package internal(set) var hard = 0
    package internal(set) var soft = 0
    /// Those that are over or waived, shown or not.
    package internal(set) var past = 0
    package internal(set) var waived = 0
    package internal(set) var info = 0
    /// Open ones that the filter or the rule leaves out.
    package internal(set) var filtered = 0
    /// Whether the open ones that do not block are left out.
    package internal(set) var hidesLighter = false
    fileprivate(set) var stamp: Stamp?
  }

  /// Everything the contents follow from.
  struct Stamp: Equatable {
    let revision: Int
    let now: Instant
    let museum: MuseumID?
    let showsAll: Bool
    let hardOnly: Bool
    let filter: String
    let rule: RuleCode?
  }

  package var chosen: Conflict? { contents.shown[safe: selected] }
}

extension BoardState {
  /// What is open, with the clash chosen last and what was searched for then.
  mutating func openConflicts() -> [Effect] {
    var list = lastConflicts ?? ConflictList()
    list.isTyping = false
    list.past = nil
    renew(&list)
    return show(list)
  }

  package func isWaived(_ conflict: Conflict) -> Bool {
    conflicts.waiver(of: conflict) != nil
  }

  package func museum(of conflict: Conflict) -> MuseumID? { conflict.museum(in: plan) }

  /// Whether it concerns the museum in view.
  private func isAtMuseumInView(_ conflict: Conflict) -> Bool {
    view.museum.map { conflict.museums(in: plan).contains($0) } ?? true
  }

  /// Works out what a list shows, if anything it follows from has changed.
  mutating func renew(_ list: inout ConflictList) {
    let stamp = ConflictList.Stamp(
      revision: conflicts.revision, now: now, museum: view.museum, showsAll: list.showsAll,
      hardOnly: list.hardOnly, filter: list.filter.string.trimmed, rule: list.rule)
    guard list.contents.stamp != stamp else { return }
    var contents = ConflictList.Contents()
    contents.stamp = stamp
    contents.hidesLighter = list.hardOnly
    for conflict in conflicts.conflicts where isAtMuseumInView(conflict) {
      if shows(conflict, list) {
        add(conflict, to: &contents, of: list)
      } else if conflict.span.end > now, !isWaived(conflict) {
        contents.filtered += 1
      }
    }
    // An average since October goes on being one; what clashes tomorrow does not wait below it.
    contents.shown =
      contents.shown.filter { $0.severity == .hard }
      + contents.shown.filter { $0.severity != .hard }
    let same = place(of: list, in: contents.shown)
    list.contents = contents
    list.selected = same ?? min(max(0, list.selected), max(0, contents.shown.count - 1))
  }

  /// Where the chosen one stands among others: by its key, else where it changed in part only.
  private func place(of list: ConflictList, in shown: [Conflict]) -> Int? {
    guard let chosen = list.chosen else { return nil }
    let sameRows = shown.firstIndex(of: chosen)
    guard let key = list.chosenKey, sameRows.map({ shown[$0].key(in: plan) }) != key else {
      return sameRows
    }
    return shown.firstIndex { $0.rule == chosen.rule && $0.key(in: plan) == key } ?? sameRows
  }

  private func add(
    _ conflict: Conflict, to contents: inout ConflictList.Contents, of list: ConflictList
  ) {
    let isLeftOut = list.hardOnly && conflict.severity != .hard
    if conflict.span.end <= now {
      contents.past += 1
    } else if isWaived(conflict) {
      contents.waived += 1
    } else {
      if conflict.severity == .hard { contents.hard += 1 }
      if conflict.severity == .soft { contents.soft += 1 }
      if conflict.severity == .info { contents.info += 1 }
      if !isLeftOut { contents.shown.append(conflict) }
      return
    }
    if list.showsAll, !isLeftOut { contents.shown.append(conflict) }
  }

  /// Shows the list, and asks the log about the chosen one.
  mutating func show(_ list: ConflictList) -> [Effect] {
    var list = list
    list.top = BoardState.scrolled(list.top, to: list.selected, height: conflictListHeight)
    let key = list.chosen?.key(in: plan)
    let isKnown = list.chosenKey == key && list.past.map { $0.of == list.chosen } ?? false
    list.chosenKey = key
    if !isKnown { list.past = nil }
    mode = .conflicts(list)
    lastConflicts = list
    guard let chosen = list.chosen, !isKnown else { return [] }
    return [.loadPast(chosen, of: chosen.activities(in: plan).prefix(20).map { plan.id($0) })]
  }

  mutating func tell(_ past: ConflictPast, of conflict: Conflict) {
    guard case .conflicts(var list) = mode, list.chosen == conflict else { return }
    list.past = (conflict, past)
    mode = .conflicts(list)
  }

  mutating func updateConflicts(_ list: ConflictList, _ key: Key) -> [Effect] {
    guard !list.isTyping else { return typeFilter(key, list) }
    var list = list
    notice = nil
    switch key {
    case .up, .character("k"): list.selected -= 1
    case .down, .character("j"): list.selected += 1
    case .pageUp: list.selected -= 10
    case .pageDown: list.selected += 10
    case .home: list.selected = 0
    case .end: list.selected = list.contents.shown.count - 1
    case .character("a"): list.showsAll.toggle()
    case .character("x"): list.hardOnly.toggle()
    case .character("f"), .character("/"):
      list.isTyping = true
      list.filter.enter(.replacing)
    case .character("r"): list.rule = list.rule == nil ? list.chosen?.rule : nil
    case .character("<"): chooseMuseum(-1)
    case .character(">"): chooseMuseum(1)
    case .character("w"): return list.chosen.map { waive($0, from: list) } ?? []
    case .character("u"): return takeBackFromList(list)
    case .character("?"), .function(1):
      openHelp()
      return []
    case .enter:
      guard let chosen = list.chosen else { return [] }
      mode = .browsing
      jump(to: chosen)
      return []
    case .escape, .character("q"), .character("c"), .control("c"):
      mode = .browsing
      return []
    default: break
    }
    renew(&list)
    list.selected = min(max(0, list.selected), max(0, list.contents.shown.count - 1))
    return show(list)
  }

  /// Undoes the last change as on the board, and stays in the list.
  private mutating func takeBackFromList(_ list: ConflictList) -> [Effect] {
    mode = .browsing
    let effects = perform(.undo)
    mode = .conflicts(list)
    return effects
  }

  /// Lines the list of conflicts has; the card of the chosen one takes the rest, which is no more
  /// than a card with nine ways out fills.
  package var conflictListHeight: Int {
    let lines = size.rows - 4
    return max(3, lines / 5, lines - BoardState.fullCardHeight)
  }

  private static let fullCardHeight = 26

  /// Brings the row and the moment of a conflict into view, with the cursor on it.
  mutating func jump(to conflict: Conflict) {
    guard let resource = conflict.resource else {
      if case .activity(let activity) = conflict.sides { jump(to: activity) }
      if let zone = conflict.zone { jump(to: zone, conflict.span) }
      return
    }
    jump(to: resource, conflict.span)
  }

  /// Brings a resource's row into view, at a time.
  mutating func jump(to resource: ResourceIndex, _ span: Span) {
    show(section(of: resource), plan[resource].museum, span)
    cursor.row = rows.firstIndex(of: .resource(resource)) ?? cursor.row
    cursor.lane = 0
    keepCursorInView()
  }

  /// To the people of a desk's museum, as no room stands for it.
  private mutating func jump(to desk: WatchZone, _ span: Span) {
    show(.staff, desk.museum, span)
    cursor.row = rows.firstIndex(of: .museum(desk.museum)) ?? 0
    cursor.lane = 0
    keepCursorInView()
  }

  private mutating func jump(to activity: ActivityIndex) {
    show(.activities, plan.museum(activity).id, plan.row(activity).span)
    cursor.row = rows.firstIndex(of: .activity(activity)) ?? cursor.row
    cursor.lane = 0
    keepCursorInView()
  }

  private mutating func show(_ section: Section, _ museum: MuseumID, _ span: Span) {
    view.section = section
    view.folded.remove(museum)
    if let chosen = view.museum, chosen != museum { view.museum = museum }
    follow(span)
    renewRows()
  }

  func section(of resource: ResourceIndex) -> Section {
    switch plan[resource].kind {
    case .room: .rooms
    case .staff: .staff
    case .material: .materials
    }
  }

  private func isOpenInView(_ conflict: Conflict) -> Bool {
    isAtMuseumInView(conflict) && conflict.span.end > now && !isWaived(conflict)
  }

  mutating func jumpToNextConflict() {
    let moment = plan.zone(of: plan.museums.first?.id ?? "").instant(cursor.moment)
    let first = conflicts.first(after: moment) { isOpenInView($0) }
    guard let next = first ?? conflicts.conflicts.first(where: { isOpenInView($0) }) else {
      notice = .noConflicts
      return
    }
    jump(to: next)
  }

  /// The first line to show so that a chosen one stays in view.
  static func scrolled(_ top: Int, to selected: Int, height: Int) -> Int {
    if selected < top { return selected }
    return selected >= top + height ? selected - height + 1 : top
  }
}
