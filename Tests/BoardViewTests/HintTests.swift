import Board
import BoardView
import Phrases
import Planning
import Screen
import Testing

/// The bottom line offers what can be done now, and nothing that would do nothing.
@Suite struct HintTests {
  @Test func `an empty answer to a search offers nothing to choose or fill in`() throws {
    #expect(try hints(of: "find").contains("vul de boeking in"))
    #expect(try hints(of: "find-nothing").trimmingSpaces == "Esc terug")
    #expect(try hints(of: "find-empty").trimmingSpaces == "Esc terug")
  }

  @Test func `a board without history offers nothing to undo`() throws {
    #expect(try hints(of: "history").contains("u maak ongedaan"))
    var empty = BoardState.sample(try SampleWeek().plan).typing("L")
    _ = empty.update(.history([], begins: 1))
    #expect(hints(of: empty).trimmingSpaces == "Esc terug")
  }

  @Test func `an empty list of conflicts offers no way out, no waiver and no jump`() throws {
    var plan = Plan()
    let museum = Museum(id: "stam", name: "STAM")
    try plan.apply(PlanChange([.museum(Replacement(from: nil, to: museum))]))
    let list = BoardState.sample(plan).typing("c")
    #expect(
      hints(of: list).trimmingSpaces
        == "x enkel ‼  a alles  Esc terug  ? hulp  f zoek  < > museum")
  }

  @Test func `digits are offered until it is known that there is no way out`() throws {
    var list = BoardState.sample(try SampleWeek().plan).typing("c")
    #expect(hints(of: list).contains("1-9 uitweg  . dieper"))
    let quest = try #require(list.quest)
    _ = list.update(.repairs(RepairNews(quest: quest.number, repairs: [], isDone: true)))
    #expect(hints(of: list).trimmingSpaces.hasPrefix(". dieper"))
  }

  @Test(arguments: Language.allCases)
  func `a screen of 200 columns tells every key in full`(language: Language) throws {
    let help = BoardState.sample(try SampleWeek().plan, columns: 200, rows: 60).typing("?")
    let phrases = Phrases(language)
    let frame = BoardView.frame(of: help, phrases: phrases)
    let page = (0..<60).map { frame.text(ofRow: $0) }.joined(separator: "\n")
    for command in Command.allCases { #expect(page.contains(phrases.title(command))) }
  }

  private func hints(of name: String) throws -> String {
    let screens = Screens(try SampleWeek().plan).all
    return hints(of: try #require(screens.first { $0.name == name }).state)
  }

  private func hints(of state: BoardState) -> String {
    let frame = BoardView.frame(of: state.resized(80, 24), phrases: Phrases(.nl))
    return frame.text(ofRow: 23)
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
