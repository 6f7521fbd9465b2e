import Board
import Phrases
import Screen

/// Draws the board: the same state, size and language always give the same picture.
package enum BoardView {
  /// The smallest terminal a week fits in.
  package static let smallest = Size(columns: 60, rows: 16)

  package static func frame(of state: BoardState, phrases: Phrases) -> Frame {
    var drawing = Drawing(state, phrases)
    drawing.draw()
    return drawing.frame
  }
}
