import Board
import BoardView
import Phrases
import Screen
import Testing

@Suite struct SizeTests {
  private static let columns = [1, 2, 7, 19, 40, 59, 60, 61, 79, 80, 99, 100, 109, 110, 133, 250]
  private static let rows = [1, 2, 5, 15, 16, 17, 23, 24, 31, 70]

  @Test func `every screen can be drawn in every size`() throws {
    for (name, state) in Screens(try SampleWeek().plan).all {
      for columns in SizeTests.columns {
        for rows in SizeTests.rows {
          let frame = BoardView.frame(of: state.resized(columns, rows), phrases: Phrases(.nl))
          #expect(frame.cells.count == columns * rows, "\(name) \(columns)×\(rows)")
        }
      }
    }
  }
}
