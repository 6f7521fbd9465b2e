import Planning
import TestSupport
import Testing

@testable import Board

/// Rows that were refused, taken up again.
extension HouseTests {
  /// A closure of the refter that was refused; others changed its row meanwhile if `others` says so.
  private func refused(_ others: ((inout Closure) -> Void)? = nil) throws -> TestBoard {
    let span = try #require(
      Span(
        ZoneRules.brussels.startOfDay(DrawnPlan.day + 3),
        ZoneRules.brussels.startOfDay(DrawnPlan.day + 4)))
    let closure = Closure(id: "c1", room: "refter", span: span, reason: "vloer")
    var board = try board([.closure(closure)])
    board.type("H Enter Tab Tab C-u \"27/3\"")
    answer(&board)
    board.type("Enter")
    let id = try #require(board.state.saving)
    if let others {
      var theirs = closure
      others(&theirs)
      theirs.version += 1
      board.send(
        .othersChanged(
          by: "An",
          PlanChange([.house(Replacement(from: .closure(closure), to: .closure(theirs)))])))
    }
    board.send(.draftStands(id, .changedElsewhere(by: "An", commit: 2)))
    board.effects = []
    board.type("Esc W")
    return board
  }

  @Test func `a refused row is taken up in its form, and saving ends the draft`() throws {
    var board = try refused()
    let id = try #require(board.state.held.first?.id)
    board.type("Enter")
    #expect(try texts(form(board)) == ["refter", "25/03/2027", "27/03/2027", "vloer"])
    board.type("Tab Tab C-u \"28/3\"")
    answer(&board)
    board.type("Enter")
    #expect(saved(board).count == 1)
    #expect(board.effects.contains { if case .withdraw(id) = $0 { true } else { false } })
  }

  @Test func `what only others changed is theirs, and what both changed is told`() throws {
    let end = ZoneRules.brussels.startOfDay(DrawnPlan.day + 5)
    var board = try refused {
      $0.reason = "dak"
      $0.span = Span($0.span.start, end) ?? $0.span
    }
    board.type("Enter")
    let form = try form(board)
    #expect(texts(form) == ["refter", "25/03/2027", "27/03/2027", "dak"])
    #expect(form.theirs.values.map { $0 } == ["2027-03-27T00:00"])
    answer(&board)
    board.type("Enter")
    #expect(saved(board).count == 1)
  }
}
