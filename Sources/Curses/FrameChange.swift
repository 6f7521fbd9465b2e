import Screen

/// What differs between two frames.
struct FrameChange {
  struct Run: Hashable {
    let row: Int
    let columns: Range<Int>
  }

  /// At most one run a row, top down; ncurses finds the gaps inside a run by itself.
  private(set) var runs: [Run] = []
  private let caretMoved: Bool

  var isNothing: Bool { runs.isEmpty && !caretMoved }

  /// Everything differs from nil and from a frame of another size.
  init(from old: Frame?, to new: Frame) {
    guard let old, old.size == new.size else {
      caretMoved = true
      runs = (0..<max(0, new.size.rows)).map { Run(row: $0, columns: 0..<new.size.columns) }
      return
    }
    caretMoved = old.caret != new.caret
    compare(old, new)
  }

  private mutating func compare(_ old: Frame, _ new: Frame) {
    let columns = new.size.columns
    // Cells name clusters by their place in the frame's own table.
    let trusts = old.clusters == new.clusters ? UInt32.max : Cell.firstCluster
    old.cells.withUnsafeBufferPointer { before in
      new.cells.withUnsafeBufferPointer { after in
        for row in 0..<new.size.rows {
          let range = row * columns..<(row + 1) * columns
          guard
            let first = range.first(where: { Self.differs(before[$0], after[$0], trusts) }),
            let last = range.last(where: { Self.differs(before[$0], after[$0], trusts) })
          else { continue }
          var low = first
          var high = last + 1
          // Both halves of a wide character go together.
          while low > range.lowerBound, before[low].width == 0 || after[low].width == 0 { low -= 1 }
          while high < range.upperBound, before[high].width == 0 || after[high].width == 0 {
            high += 1
          }
          runs.append(Run(row: row, columns: low - range.lowerBound..<high - range.lowerBound))
        }
      }
    }
  }

  private static func differs(_ old: Cell, _ new: Cell, _ trusts: UInt32) -> Bool {
    old != new || new.glyph >= trusts
  }
}
