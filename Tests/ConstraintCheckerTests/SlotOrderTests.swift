import Planning
import Testing

@testable import ConstraintChecker

/// Slots come in the order of a plan's rows and leave it in order of start.
@Suite struct SlotOrderTests {
  @Test(arguments: [0, 1, 2, 255, 256, 1000])
  func `slots leave in order of start, those of one start in order of row`(count: Int) {
    let starts = (0..<count).map { Int32($0 * 7919 % 1009) * 4001 - 2_000_000 }
    #expect(sorted(starts) == expected(starts))
  }

  @Test func `the first and the last moment there is stay apart`() {
    let starts = (0..<300).map { [Int32.max - 5, Int32.min + 5, 0][$0 % 3] }
    #expect(sorted(starts) == expected(starts))
  }

  private func expected(_ starts: [Int32]) -> [Int32] {
    starts.indices.sorted { (starts[$0], $0) < (starts[$1], $1) }.map { Int32($0) }
  }

  private func sorted(_ starts: [Int32]) -> [Int32] {
    var slots = starts.indices.map { index in
      Slot(
        BookingRow(
          start: starts[index], end: starts[index] + 1, activity: 0, resource: 0, quantity: 1,
          before: 0, after: 0, version: 1, status: 4), booking: Int32(index))
    }
    var spare = slots
    slots.withUnsafeMutableBufferPointer { slots in
      _ = spare.withUnsafeMutableBufferPointer { SlotOrder.sort(slots, spare: $0) }
    }
    return slots.map(\.booking)
  }
}
