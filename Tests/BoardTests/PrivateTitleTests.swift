import ConstraintChecker
import Planning
import TestSupport
import Testing

@testable import Board

/// The board opened for STAM, with A of MSK in its refter; MSK keeps its titles to itself.
@Suite struct PrivateTitleTests {
  private func board() throws -> TestBoard {
    var board = try TestBoard(
      [DrawnPlan.room("refter"), DrawnPlan.room("atelier")],
      """
                 08  09  10  11  12
      refter     ····AAAA············
      atelier    ········BBBB········
      """)
    board.send(
      .othersChanged(
        by: "An",
        PlanChange([
          .museum(Replacement(from: nil, to: Museum(id: "msk", name: "MSK"))),
          .house(
            Replacement(from: nil, to: .policy(MuseumPolicy(museum: "msk", titles: .private)))),
        ])))
    var edit = ActivityEdit(
      of: try #require(board.state.plan.activity("A")), in: board.state.plan)
    edit.activity.title = "Gala"
    edit.activity.museum = "msk"
    edit.activity.about.client = "Kabinet"
    board.send(.othersChanged(by: "An", edit.change(in: board.state.plan)))
    board.type(">")
    #expect(board.state.view.museum == "stam")
    return board
  }

  private func shown(_ board: TestBoard) -> [String] {
    board.state.plan.resources.indices.flatMap { board.state.blocks(on: ResourceIndex($0)) }
      .map { board.state.plan.id($0.activity).text }
  }

  @Test func `a filter finds no title or client that is hidden, but the museum that has the place`()
    throws
  {
    var board = try board()
    board.type("f \"gala\"")
    #expect(shown(board) == [])
    board.type("C-u \"kabinet\"")
    #expect(shown(board) == [])
    board.type("C-u \"msk\"")
    #expect(shown(board) == ["A"])
  }

  @Test func `a board for all museums finds it`() throws {
    var board = try board()
    board.type("> > f \"gala\"")
    #expect(board.state.view.museum == nil)
    #expect(shown(board) == ["A"])
  }

  @Test func `copying and cancelling do not tell it`() throws {
    var board = try board()
    board.type("Right y")
    #expect(board.state.notice == .copied(title: ""))
    board.type("d")
    guard case .confirm(let confirmation) = board.state.mode else {
      Issue.record("it asks first")
      return
    }
    #expect(confirmation.question == .cancel(title: "", bookings: 1))
  }

  @Test func `no notice of a draft tells a hidden title`() throws {
    var board = try board()
    board.send(.share(.away(since: board.state.now, asOf: board.state.now - 2)))
    board.type("Right m Right Right Enter")
    let draft = try #require(board.state.drafts.first)
    #expect(draft.change.activities == ["A"])
    #expect(board.state.notice == .draft(.waits(title: "")))
    board.send(.draftStands(draft.id, .changedElsewhere(by: "An", commit: 3)))
    board.send(.changedElsewhere(by: "An", draft: draft.id))
    #expect(board.state.notice == .changedElsewhere(by: "An", title: ""))
  }
}
