import Board
import BoardView
import Phrases
import Planning
import Screen
import Testing

@Suite struct HelpTests {
  private let phrases = Phrases(.nl)

  private func text(_ state: BoardState, row: Int) -> String {
    BoardView.frame(of: state, phrases: phrases).text(ofRow: row)
  }

  @Test func `a list of conflicts has help, and goes on where it was`() throws {
    let list = BoardState.sample(try SampleWeek().plan).typing("cj")
    let help = list.typing("?")
    #expect(text(help, row: 0).contains("alle toetsen"))
    let back = help.pressing(.escape)
    guard case .conflicts(let same) = back.mode else { Issue.record("no list"); return }
    #expect(same.selected == 1)
  }

  @Test func `End shows the last line, and one arrow up moves by one`() throws {
    let help = BoardState.sample(try SampleWeek().plan, columns: 80, rows: 24).typing("?")
    let end = help.pressing(.end)
    let last = (2..<23).map { text(end, row: $0) }
    #expect(last.last?.trimmed.hasPrefix("Esc") == true)
    let up = end.pressing(.up)
    #expect(text(up, row: 3) == last.first)
    #expect(text(help, row: 2) == text(end.pressing(.home), row: 2))
  }
}
