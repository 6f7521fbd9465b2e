import Board
import Phrases
import Screen

/// Draws the board: the same state, size and language always give the same picture.
package enum BoardView {
  /// The smallest terminal a week fits in.
  package static let smallest = Size(columns: 60, rows: 16)

  package static func frame(of state: BoardState, phrases: Phrases) -> Frame {
    picture(of: state, phrases: phrases, after: nil).frame
  }

  /// The same frame, drawn with what still holds of the picture before.
  package static func picture(
    of state: BoardState, phrases: Phrases, after before: Picture?
  ) -> Picture {
    var drawing = Drawing(state, phrases)
    let stillness = Stillness(state)
    if let before, let stillness, before.stillness == stillness {
      drawing.draw(after: before)
    } else {
      drawing.draw()
    }
    return Picture(
      frame: drawing.frame, stillness: stillness, rowLines: drawing.rowLines,
      cursorRow: state.cursor.row)
  }
}
