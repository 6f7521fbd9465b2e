import Board
import Planning
import Screen

/// A frame, and what it can lend to the next one.
///
/// Moving the cursor changes two rows and a few lines at the edges, so the rest need not be drawn
/// again; the result is the same as drawing everything.
package struct Picture: Sendable {
  package let frame: Frame
  /// Nil when the next picture must be drawn from nothing.
  let stillness: Stillness?
  let rowLines: RowLines
  let cursorRow: Int
}

/// Everything a board's rows are drawn from, except the cursor.
struct Stillness: Equatable {
  private let revision: Int
  private let top: Int
  private let size: Size
  private let now: Instant
  private let glowing: [ActivityID: Instant]
  private let share: ShareStatus
  private let here: [Colleague]
  /// Drafts that wait, and those that need their author: the bar counts both.
  private let waiting: Int
  private let held: Int

  /// Nil outside plain browsing, where more than the cursor's row may look different.
  init?(_ state: BoardState) {
    guard case .browsing = state.mode, !state.plan.museums.isEmpty else { return nil }
    revision = state.revision
    top = state.view.top
    size = state.size
    now = state.now
    glowing = state.glowing
    share = state.share
    here = state.here
    waiting = state.waiting.count
    held = state.held.count
  }
}
