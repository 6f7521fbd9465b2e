import Screen
import Testing

@testable import Curses

@Suite struct ClickCounterTests {
  @Test func `two presses soon after each other on one cell are a double click`() {
    #expect(kinds([(0, 5), (200, 5)]) == [.press, .doubleClick])
  }

  @Test func `a third press begins anew`() {
    #expect(kinds([(0, 5), (200, 5), (300, 5)]) == [.press, .doubleClick, .press])
  }

  @Test func `too late or elsewhere is another press`() {
    #expect(kinds([(0, 5), (500, 5)]) == [.press, .press])
    #expect(kinds([(0, 5), (200, 6)]) == [.press, .press])
  }

  /// What presses become, given as milliseconds and column.
  private func kinds(_ presses: [(Int, Int)]) -> [MouseEvent.Kind] {
    var counter = ClickCounter()
    let start = ContinuousClock.now
    return presses.compactMap { time, column in
      let position = Position(column: column, row: 0)
      let press = InputEvent.mouse(MouseEvent(kind: .press, position: position))
      guard case .mouse(let mouse) = counter.counted(press, at: start + .milliseconds(time)) else {
        return nil
      }
      return mouse.kind
    }
  }
}
