import Planning
import Screen

extension BoardState {
  mutating func updateBrowsing(_ key: Key) -> [Effect] {
    notice = nil
    if key == .escape, savingIsSlow { return goOn() }
    guard let command = KeyMap.command(for: key) else { return [] }
    return perform(command)
  }

  /// Carries out a command, or says why not.
  package mutating func perform(_ command: Command) -> [Effect] {
    if let reason = command.unavailable(in: self) {
      notice = .unavailable(reason)
      return []
    }
    switch command.group {
    case .moving: move(command)
    case .looking: look(command)
    case .planning: return plan(command)
    case .reviewing: return review(command)
    case .program: return run(command)
    }
    return []
  }

  private mutating func move(_ command: Command) {
    switch command {
    case .left: moveCursor(bySteps: -1)
    case .right: moveCursor(bySteps: 1)
    case .up: moveCursor(byRows: -1)
    case .down: moveCursor(byRows: 1)
    case .dayStart: moveCursor(toDayEdge: false)
    case .dayEnd: moveCursor(toDayEdge: true)
    case .back: turnPage(-1)
    case .on: turnPage(1)
    case .today: go(to: today)
    case .goTo: mode = .goTo(GoToInput())
    default: break
    }
  }

  private mutating func look(_ command: Command) {
    switch command {
    case .nextSection: choose(view.section.next)
    case .rooms: choose(.rooms)
    case .staff: choose(.staff)
    case .materials: choose(.materials)
    case .activities: choose(.activities)
    case .previousMuseum: chooseMuseum(-1)
    case .nextMuseum: chooseMuseum(1)
    case .zoomIn: zoom(in: true)
    case .zoomOut: zoom(in: false)
    case .fold: fold()
    case .filter:
      var input = TextInput(view.filter.text)
      input.enter(.replacing)
      mode = .filter(FilterInput(input: input, before: view.filter))
    default: break
    }
  }

  private mutating func plan(_ command: Command) -> [Effect] {
    switch command {
    case .new: openForm(nil)
    case .find: openFind()
    case .house: openHouse()
    case .open: openRow()
    case .grab: grab()
    case .cancel: askToCancel()
    case .copy: copy()
    case .paste: return pasteCopied()
    case .step: return stepStatus()
    case .undo: return undo()
    case .redo: return redo()
    default: break
    }
    return []
  }

  private mutating func review(_ command: Command) -> [Effect] {
    switch command {
    case .conflicts: return openConflicts()
    case .waive: return waiveUnderCursor()
    case .nextConflict: jumpToNextConflict()
    case .repairs: return showRepairs()
    case .history:
      mode = .history(HistoryList())
      return [.loadHistory]
    case .drafts: return showDrafts()
    default: break
    }
    return []
  }

  private mutating func run(_ command: Command) -> [Effect] {
    switch command {
    case .theme: return nextTheme()
    case .help: openHelp()
    case .redraw: return [.redraw]
    case .quit: return [.quit]
    default: break
    }
    return []
  }

  /// Opens what is under the cursor: a booking's form, or a heading or material's contents.
  private mutating func openRow() {
    if let block = currentBlock { return openForm(block.activity) }
    switch currentRow {
    case .museum: fold()
    case .resource where currentRow.map(isProfile) == true: fold()
    case .resource, .activity, nil: openForm(nil)
    }
  }

  private mutating func nextTheme() -> [Effect] {
    let now = themes.firstIndex(of: theme) ?? 0
    guard let next = themes[safe: (now + 1) % max(1, themes.count)] else { return [] }
    theme = next
    notice = .theme(next)
    return [.setTheme(next)]
  }

  private mutating func copy() {
    guard let block = currentBlock else { return }
    copied = plan.id(block.activity)
    notice = .copied(title: shownTitle(of: block.activity))
  }

  /// What waits was made last, and is taken back first.
  private mutating func undo() -> [Effect] {
    if let waiting = laid.last { return [.withdraw(waiting.id)] }
    guard let last = undoable.last else { notice = .nothingToUndo; return [] }
    return takeBack(last)
  }

  private mutating func redo() -> [Effect] {
    guard let last = redoable.last else { notice = .nothingToRedo; return [] }
    return takeBack(last)
  }

  mutating func takeBack(_ commit: Int) -> [Effect] {
    let id = DraftID(names.next("d"))
    begin(id)
    return [.undo(commit: commit, as: id)]
  }
}
