import Board
import BoardView
import Phrases
import Planning
import Screen
import TestSupport
import Testing

/// What the form says below its fields, and which keys it offers.
@Suite struct FormFootTests {
  private func foot(_ state: BoardState) -> String {
    let frame = BoardView.frame(of: state, phrases: Phrases(.nl))
    return (size.rows - 4..<size.rows).map { frame.text(ofRow: $0) }.joined(separator: "\n")
  }

  private let size = Size(columns: 80, rows: 24)

  /// A new booking on a day of the week that begins on Monday 23 November.
  private func booking(on date: String) throws -> BoardState {
    BoardState.sample(try SampleWeek().plan, columns: size.columns, rows: size.rows)
      .typing("nTeam").pressing(.tab, .tab, .tab, .tab, .control("u")).typing(date).pressing(.tab)
  }

  @Test func `work on a closed day fits, and the day is told`() throws {
    #expect(foot(try booking(on: "26/11/2026")).contains("✓ past"))
    #expect(!foot(try booking(on: "26/11/2026")).contains("gesloten"))
    #expect(
      foot(try booking(on: "25/11/2026")).contains("✓ past; het museum is die dag gesloten"))
  }

  @Test func `saving is offered once, and twice only where Enter takes a choice`() throws {
    let state = try booking(on: "26/11/2026")
    #expect(!foot(state).contains("Ctrl-S"))
    let choosing = state.pressing(.tab, .tab, .tab, .tab).typing(", kap")
    #expect(foot(choosing).contains("neem deze") == foot(choosing).contains("Ctrl-S"))
    #expect(foot(choosing.pressing(.down)).contains("Ctrl-S"))
  }
}
