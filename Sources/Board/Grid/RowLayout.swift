import ConstraintChecker
import Planning

/// The blocks of a row, stacked into lanes so that what overlaps stays visible.
package struct RowLayout: Hashable, Sendable {
  /// By occupied start.
  package private(set) var blocks: [Block]
  /// At least 1.
  package private(set) var lanes = 1
  /// Blocks past the last lane, which are counted and not drawn.
  package private(set) var hidden = 0

  package static let mostLanes = 6

  package init(_ blocks: [Block]) {
    let sorted = blocks.sorted {
      ($0.occupied.start, $0.core.end, $0.activity) < ($1.occupied.start, $1.core.end, $1.activity)
    }
    self.blocks = []
    var ends: [Instant] = []
    for var block in sorted {
      let free = ends.firstIndex { $0 <= block.occupied.start }
      guard free != nil || ends.count < RowLayout.mostLanes else { hidden += 1; continue }
      block.lane = free ?? ends.count
      if block.lane == ends.count { ends.append(block.occupied.start) }
      // Where something was taken up there is room again.
      if block.standing != .lifted { ends[block.lane] = block.occupied.end }
      self.blocks.append(block)
    }
    lanes = max(1, ends.count)
  }

  /// The block that covers a time in a lane, its buffers included.
  package func block(at span: Span, lane: Int) -> Block? {
    let here = blocks.filter { $0.lane == lane && $0.occupied.overlaps(span) }
    return here.first { $0.core.overlaps(span) } ?? here.first
  }
}
