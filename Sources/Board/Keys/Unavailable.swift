/// Why a command cannot be carried out right now.
package enum Unavailable: Hashable, Sendable {
  /// No booking lies under the cursor.
  case nothingUnderCursor
  /// The booking under the cursor clashes with nothing.
  case noConflictHere
  /// What was to be waived is not there any more as it was.
  case conflictChanged
  /// The change before is still on its way.
  case saving
  case readOnly
  /// The plan is still being loaded.
  case loading
}

extension Command {
  /// Nil when the command can be carried out.
  package func unavailable(in state: BoardState) -> Unavailable? {
    switch self {
    case .grab, .cancel, .copy, .step:
      state.currentBlock == nil ? .nothingUnderCursor : changes(state)
    case .waive:
      state.currentBlock.map {
        state.isLookedAt && $0.severity == nil ? .noConflictHere : changes(state)
      } ?? .nothingUnderCursor
    case .new, .paste: changes(state)
    case .undo, .redo: changes(state)
    case .open, .house, .conflicts, .nextConflict, .repairs:
      state.isLookedAt ? nil : .loading
    case .left, .right, .up, .down, .dayStart, .dayEnd, .back, .on, .today, .goTo, .nextSection,
      .rooms, .staff, .materials, .activities, .previousMuseum, .nextMuseum, .zoomIn, .zoomOut,
      .fold, .filter, .find, .history, .drafts, .theme, .help,
      .redraw, .quit:
      nil
    }
  }

  func changes(_ state: BoardState) -> Unavailable? {
    if !state.isLookedAt { return .loading }
    if state.saving != nil { return .saving }
    return state.share == .readOnly ? .readOnly : nil
  }
}

extension BoardState {
  /// All of the plan is there, so what clashes in it is known.
  package var isLookedAt: Bool { plan.isComplete && !plan.museums.isEmpty }
}
