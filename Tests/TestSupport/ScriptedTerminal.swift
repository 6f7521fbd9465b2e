import Screen

/// A terminal that plays events from a list and keeps every frame it is shown.
package final class ScriptedTerminal: Terminal {
  package private(set) var size: Size
  package private(set) var frames: [Frame] = []
  private var script: ArraySlice<InputEvent>

  package init(columns: Int = 80, rows: Int = 24, _ script: [InputEvent] = []) {
    size = Size(columns: columns, rows: rows)
    self.script = script[...]
  }

  /// Characters one key each.
  package convenience init(columns: Int = 80, rows: Int = 24, typing text: String) {
    self.init(columns: columns, rows: rows, text.map { .key(.character($0)) })
  }

  package func show(_ frame: Frame) { frames.append(frame) }

  /// The next event of the script, without waiting; at its end the terminal hangs up.
  package func nextEvent(within milliseconds: Int?) -> InputEvent? {
    guard let event = script.popFirst() else { return .hangUp }
    if case .resized(let new) = event { size = new }
    return event
  }
}
