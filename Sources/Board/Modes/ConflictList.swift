import ConstraintChecker
import Planning
import Screen

/// The list of conflicts with one of them chosen.
package struct ConflictList: Hashable, Sendable {
  package internal(set) var selected = 0
  package internal(set) var top = 0
  /// Past and waived ones are counted, and shown when asked for.
  package internal(set) var showsAll = false
  package internal(set) var hardOnly = false
}

extension BoardState {
  /// The conflicts a list shows, in order.
  package func shown(in list: ConflictList) -> [Conflict] {
    conflicts.conflicts.filter { conflict in
      guard view.museum == nil || museum(of: conflict) == view.museum else { return false }
      guard !list.hardOnly || conflict.severity == .hard else { return false }
      return list.showsAll || (conflict.span.end > now && !isWaived(conflict))
    }
  }

  package func isWaived(_ conflict: Conflict) -> Bool {
    conflicts.waiver(of: conflict) != nil
  }

  package func museum(of conflict: Conflict) -> MuseumID? {
    if let resource = conflict.resource { return plan[resource].museum }
    guard case .activity(let activity) = conflict.sides else { return nil }
    return plan.museum(activity).id
  }

  mutating func updateConflicts(_ list: ConflictList, _ key: Key) -> [Effect] {
    var list = list
    let shown = shown(in: list)
    switch key {
    case .up, .character("k"): list.selected -= 1
    case .down, .character("j"): list.selected += 1
    case .pageUp: list.selected -= 10
    case .pageDown: list.selected += 10
    case .home: list.selected = 0
    case .end: list.selected = shown.count - 1
    case .character("a"): list.showsAll.toggle()
    case .character("x"): list.hardOnly.toggle()
    case .enter:
      guard shown.indices.contains(list.selected) else { return [] }
      mode = .browsing
      jump(to: shown[list.selected])
      return []
    case .escape, .character("q"), .character("c"), .control("c"):
      mode = .browsing
      return []
    default: break
    }
    list.selected = min(max(0, list.selected), max(0, self.shown(in: list).count - 1))
    list.top = BoardState.scrolled(list.top, to: list.selected, height: conflictListHeight)
    mode = .conflicts(list)
    return []
  }

  /// Lines the list of conflicts has; the card of the chosen one takes the rest.
  package var conflictListHeight: Int { max(3, (size.rows - 4) * 3 / 5) }

  /// Brings the row and the moment of a conflict into view, with the cursor on it.
  mutating func jump(to conflict: Conflict) {
    guard let resource = conflict.resource else {
      if case .activity(let activity) = conflict.sides { jump(to: activity) }
      return
    }
    show(section(of: resource), plan[resource].museum, conflict.span)
    cursor.row = rows.firstIndex(of: .resource(resource)) ?? cursor.row
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

  mutating func jumpToNextConflict() {
    let moment = plan.zone(of: plan.museums.first?.id ?? "").instant(cursor.moment)
    let open = shown(in: ConflictList())
    guard let next = open.first(where: { $0.span.start > moment }) ?? open.first else {
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
