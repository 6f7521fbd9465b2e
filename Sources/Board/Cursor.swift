import Planning

/// Where the planner is: a row, a lane in it, and a moment on the wall clock.
package struct Cursor: Hashable, Sendable {
  /// A place in `BoardState.rows`.
  package var row = 0
  /// Which of the blocks that overlap in the row.
  package var lane = 0
  package var moment: LocalDateTime

  package init(moment: LocalDateTime) {
    self.moment = moment
  }
}
