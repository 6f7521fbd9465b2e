import CCurses
import Screen

/// The terminal the program was started in.
package final class CursesTerminal: Terminal {
  package private(set) var size: Size
  private var theme: Theme
  /// The frame on the screen; nil when what it shows is not known.
  private var shown: Frame?
  private var row: [pb_cell] = []
  var input: TerminalInput

  private init(theme: Theme, wakeDescriptor: Int32?) {
    self.theme = theme
    size = Self.windowSize() ?? Size(columns: 80, rows: 24)
    input = TerminalInput(wakeDescriptor: wakeDescriptor)
    setStyles()
  }

  /// Takes the terminal for as long as the body runs and gives it back however that ends.
  ///
  /// Throws `TerminalError` when there is no usable terminal. One terminal at a time.
  package static func run<Result>(
    theme: Theme, wakeDescriptor: Int32? = nil, _ body: (CursesTerminal) throws -> Result
  ) throws -> Result {
    try begin()
    defer { pb_end() }
    return try body(CursesTerminal(theme: theme, wakeDescriptor: wakeDescriptor))
  }

  private static func begin() throws(TerminalError) {
    switch UInt32(pb_begin()) {
    case PB_BEGUN.rawValue: return
    case PB_NOT_A_TERMINAL.rawValue: throw .notATerminal
    case PB_UNKNOWN_TERMINAL.rawValue: throw .unknownTerminal(Environment.terminalName)
    default: throw .tooFewCapabilities(Environment.terminalName)
    }
  }

  private static func windowSize() -> Size? {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard pb_window_size(&columns, &rows) else { return nil }
    return Size(columns: Int(columns), rows: Int(rows))
  }
}

// MARK: - Looks

extension CursesTerminal {
  /// Changes the look and redraws everything in it.
  package func setTheme(_ theme: Theme) {
    self.theme = theme
    setStyles()
    redraw()
  }

  private func setStyles() {
    let depth = Environment.refusesColour ? .none : ColourDepth(colours: Int(pb_colours()))
    let theme = depth == .none ? Theme.monochrome : theme
    pb_forget_styles()
    for role in Role.allCases {
      set(theme[role], number: role.rawValue, depth)
      set(theme[role].edge(on: theme[.text]), number: pb_cell.edgeStyle(of: role), depth)
    }
  }

  private func set(_ style: Style, number: UInt8, _ depth: ColourDepth) {
    let places = depth.places(of: style)
    pb_set_style(
      number, Int32(places.foreground), Int32(places.background),
      Int32(style.attributes.rawValue))
  }

  /// Paints everything anew, as when something else has written on the terminal.
  package func redraw() {
    guard let frame = shown else { return }
    shown = nil
    pb_forget()
    show(frame)
  }
}

// MARK: - Showing

extension CursesTerminal {
  package func show(_ frame: Frame) {
    let change = FrameChange(from: shown, to: frame)
    guard !change.isNothing else { return }
    let isAnew = change.rowCount > size.rows / 2
    for run in change.runs where run.row < size.rows { put(run, of: frame, isAnew: isAnew) }
    shown = frame
    let caret = frame.caret ?? Position(column: -1, row: -1)
    pb_refresh(Int32(caret.column), Int32(caret.row))
  }

  private func put(_ run: FrameChange.Run, of frame: Frame, isAnew: Bool) {
    row.removeAll(keepingCapacity: true)
    frame.cells.withUnsafeBufferPointer { cells in
      let start = run.row * frame.size.columns
      row.append(
        contentsOf: cells[start + run.columns.lowerBound..<start + run.columns.upperBound].lazy.map
        { pb_cell($0) })
    }
    for place in row.indices where row[place].scalars.0 >= Cell.firstCluster {
      row[place].take(frame.clusters[Int(row[place].scalars.0 - Cell.firstCluster)])
    }
    pb_put(Int32(run.columns.lowerBound), Int32(run.row), row, Int32(row.count), isAnew)
  }
}

// MARK: - Listening

extension CursesTerminal {
  package func nextEvent(within milliseconds: Int?) -> InputEvent? {
    var wait = Wait(milliseconds: milliseconds)
    while true {
      if let event = input.next(&wait) {
        guard event == .key(.control("z")) else { return event }
        suspend()
      } else if let event = answerSignals() {
        return event
      } else if wait.isOver {
        return nil
      }
    }
  }

  /// Does what signals asked for; an event when the program must know.
  private func answerSignals() -> InputEvent? {
    let wishes = UInt32(pb_take_wishes())
    if wishes & PB_WISH_HANG_UP.rawValue != 0 { return .hangUp }
    if wishes & PB_WISH_SUSPEND.rawValue != 0 { suspend() }
    if wishes & PB_WISH_REDRAW.rawValue != 0 { resume() }
    return resize()
  }

  private func suspend() {
    pb_suspend()
    redraw()
  }

  private func resume() {
    pb_resume()
    redraw()
  }

  private func resize() -> InputEvent? {
    guard let now = Self.windowSize(), now != size else { return nil }
    size = now
    shown = nil
    pb_resize(Int32(now.columns), Int32(now.rows))
    return .resized(now)
  }
}
