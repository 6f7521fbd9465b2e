import Glibc
import Screen

/// What differs between two frames.
struct FrameChange {
  struct Run: Hashable {
    let row: Int
    let columns: Range<Int>
  }

  /// Top down and from left to right; ncurses finds small gaps inside a run by itself.
  private(set) var runs: [Run] = []
  private let caretMoved: Bool

  /// Rows in which something differs.
  var rowCount: Int {
    zip(runs, runs.dropFirst()).count { $0.row != $1.row } + (runs.isEmpty ? 0 : 1)
  }

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
    // Cells name clusters by their place in the frame's own table.
    let trusts = old.clusters == new.clusters ? UInt32.max : Cell.firstCluster
    old.cells.withUnsafeBytes { before in
      new.cells.withUnsafeBytes { after in
        for row in 0..<new.size.rows {
          let range = row * new.size.columns..<(row + 1) * new.size.columns
          guard trusts != .max || !Self.areSame(before, after, range) else { continue }
          compare(row, range, before, after, trusts)
        }
      }
    }
  }

  private mutating func compare(
    _ row: Int, _ range: Range<Int>, _ before: UnsafeRawBufferPointer,
    _ after: UnsafeRawBufferPointer, _ trusts: UInt32
  ) {
    let (old, new) = (before.bindMemory(to: Cell.self), after.bindMemory(to: Cell.self))
    func differs(_ place: Int) -> Bool {
      Self.bits(before, place) != Self.bits(after, place) || new[place].glyph >= trusts
    }
    var place = range.lowerBound
    while let first = range[place...].first(where: differs) {
      var low = first
      var high = first + 1
      place = high
      while place < range.upperBound, place - high < FrameChange.smallGap {
        if differs(place) { high = place + 1 }
        place += 1
      }
      // Both halves of a wide character go together.
      while low > range.lowerBound, old[low].width == 0 || new[low].width == 0 { low -= 1 }
      while high < range.upperBound, old[high].width == 0 || new[high].width == 0 { high += 1 }
      place = max(place, high)
      runs.append(Run(row: row, columns: low - range.lowerBound..<high - range.lowerBound))
    }
  }

  /// Cells alike that are cheaper put than begun anew after.
  private static let smallGap = 16

  /// A cell's eight bytes as one number.
  private static func bits(_ cells: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
    cells.loadUnaligned(fromByteOffset: place * MemoryLayout<Cell>.stride, as: UInt64.self)
  }

  /// Most rows do not change, and memory is compared fastest as memory.
  private static func areSame(
    _ old: UnsafeRawBufferPointer, _ new: UnsafeRawBufferPointer, _ range: Range<Int>
  ) -> Bool {
    guard let left = old.baseAddress, let right = new.baseAddress else { return true }
    let start = range.lowerBound * MemoryLayout<Cell>.stride
    return memcmp(left + start, right + start, range.count * MemoryLayout<Cell>.stride) == 0
  }
}
