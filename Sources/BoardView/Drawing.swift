import Board
import Phrases
import Planning
import Screen

/// One picture in the making: what is drawn, how it is said, and the cells so far.
struct Drawing {
  let state: BoardState
  let phrases: Phrases
  let geometry: GridGeometry
  /// Museums' clocks agree on a board; the first one's are shown.
  let zone: ZoneRules
  var frame: Frame
  var rowLines: RowLines

  init(_ state: BoardState, _ phrases: Phrases) {
    self.state = state
    self.phrases = phrases
    geometry = state.geometry
    zone = state.plan.zone(of: state.plan.museums.first?.id ?? "")
    frame = Frame(state.size)
    rowLines = RowLines(from: max(0, state.view.top))
  }

  var size: Size { frame.size }
  var plan: Plan { state.plan }

  mutating func draw() {
    guard size.columns >= BoardView.smallest.columns, size.rows >= BoardView.smallest.rows else {
      return drawTooSmall()
    }
    switch state.mode {
    case .browsing, .moving, .goTo, .filter, .repair: drawBoard()
    case .confirm(let confirmation): drawBoard(); draw(confirmation)
    case .form(let form): draw(form)
    case .reason(let reason): draw(reason)
    case .conflicts(let list): draw(list)
    case .help(let top, _): drawHelp(top: top)
    case .history(let list): draw(list)
    case .drafts(let list): draw(list)
    case .waive(let input): draw(input)
    case .find(let find): draw(find)
    case .house(let list): draw(list)
    case .houseForm(let form): draw(form)
    }
  }

  /// Draws what the cursor's move has changed since a picture that otherwise still holds.
  mutating func draw(after before: Picture) {
    guard size.columns >= BoardView.smallest.columns, size.rows >= BoardView.smallest.rows else {
      return draw()
    }
    frame = before.frame
    frame.caret = nil
    rowLines = before.rowLines
    for place in Set([before.cursorRow, state.cursor.row]) { drawAgain(rowAt: place) }
    for line in max(0, size.rows - GridGeometry.footHeight)..<size.rows { clear(line, .text) }
    drawFoot()
  }

  private mutating func drawBoard() {
    drawBar()
    guard !plan.museums.isEmpty else { return drawLoading() }
    drawHeadings()
    drawRows()
    drawFoot()
  }
}

// MARK: - Without a plan or without room

extension Drawing {
  private mutating func drawTooSmall() {
    let smallest = BoardView.smallest
    drawCentred(phrases.tooSmall(columns: smallest.columns, rows: smallest.rows))
  }

  private mutating func drawLoading() {
    drawCentred(state.plan.museums.isEmpty ? phrases.loading(state.share) : "")
    drawHints(KeyHint.loading(phrases))
  }

  /// Lines in the middle of the screen, as many as fit.
  mutating func drawCentred(_ text: String) {
    let lines = Wrapping.lines(text, width: max(1, size.columns - 2))
    let top = max(0, (size.rows - lines.count) / 2)
    for (number, line) in lines.enumerated() {
      let column = max(0, (size.columns - DisplayText.width(of: line)) / 2)
      frame.put(line, column, top + number, .text)
    }
  }
}

// MARK: - Pieces

extension Drawing {
  /// Writes from the right end of a row leftwards; returns the column it begins at.
  @discardableResult
  mutating func putRight(_ text: String, endingAt column: Int, _ row: Int, _ role: Role) -> Int {
    let start = column - DisplayText.width(of: text)
    guard start >= 0 else { return column }
    frame.put(text, start, row, role)
    return start
  }

  /// Blanks a whole line.
  mutating func clear(_ row: Int, _ role: Role) {
    frame.fill(Rect(column: 0, row: row, columns: size.columns, rows: 1), " ", role)
  }

  mutating func rule(_ row: Int, _ role: Role = .gridLine) {
    frame.fill(Rect(column: 0, row: row, columns: size.columns, rows: 1), "─", role)
  }
}
