import Board
import BoardView
import Phrases
import Screen
import TestSupport
import Testing

@Suite struct SnapshotTests {
  @Test(arguments: [(80, 24), (120, 40), (200, 60)])
  func `every screen looks as it was last looked at`(columns: Int, rows: Int) throws {
    for (name, state) in Screens(try SampleWeek().plan).all {
      for language in Language.allCases {
        let frame = BoardView.frame(
          of: state.resized(columns, rows), phrases: Phrases(language))
        Snapshots.expect(frame, named: "\(name)-\(columns)x\(rows)-\(language.rawValue)")
      }
    }
  }

  @Test func `a terminal that is too small is told what is needed`() throws {
    let state = BoardState.sample(try SampleWeek().plan, columns: 50, rows: 10)
    Snapshots.expect(BoardView.frame(of: state, phrases: Phrases(.nl)), named: "too-small-nl")
  }
}
