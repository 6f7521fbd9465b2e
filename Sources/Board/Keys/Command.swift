/// Everything a planner can ask for while browsing, in the order help lists it.
package enum Command: CaseIterable, Hashable, Sendable {
  case left, right, up, down, dayStart, dayEnd
  case back, on, today, goTo
  case nextSection, rooms, staff, materials, activities
  case previousMuseum, nextMuseum
  case zoomIn, zoomOut, fold, filter
  case new, find, house, open, grab, cancel, copy, paste, step
  case undo, redo
  case conflicts, nextConflict, repairs, waive, history, drafts
  case theme, help, redraw, quit
}

extension Command {
  /// The heading help lists it under.
  package enum Group: CaseIterable, Sendable {
    case moving, looking, planning, reviewing, program
  }

  package var group: Group {
    switch self {
    case .left, .right, .up, .down, .dayStart, .dayEnd, .back, .on, .today, .goTo: .moving
    case .nextSection, .rooms, .staff, .materials, .activities, .previousMuseum, .nextMuseum,
      .zoomIn, .zoomOut, .fold, .filter:
      .looking
    case .new, .find, .house, .open, .grab, .cancel, .copy, .paste, .step, .undo, .redo: .planning
    case .conflicts, .nextConflict, .repairs, .waive, .history, .drafts: .reviewing
    case .theme, .help, .redraw, .quit: .program
    }
  }
}
