import Planning
import TestSupport
import Testing

@testable import Board

/// Who else is at the board, and what others are told of this one.
@Suite struct PresenceTests {
  private func board() throws -> TestBoard {
    var board = try TestBoard(
      [DrawnPlan.room("refter"), DrawnPlan.room("atelier")],
      """
                 08  09  10  11  12
      refter     ····AAAAAAAA········
      """)
    board.send(.share(.shared(board.state.now)))
    return board
  }

  private let an = Colleague(name: "An", activity: "A", isEditing: true)
  private let jan = Colleague(name: "Jan", activity: "A", isEditing: false)
  private let els = Colleague(name: "Els", activity: nil, isEditing: false)

  @Test func `others are told of the item under the cursor, and of nothing over free time`() throws
  {
    var board = try board()
    #expect(board.state.attention == Attention())
    board.type("Right")
    #expect(board.state.attention == Attention("A"))
  }

  @Test(arguments: ["Enter", "m", "d"])
  func `others are told of what is open or in hand`(keys: String) throws {
    var board = try board()
    board.type("Right \(keys)")
    #expect(board.state.attention == Attention("A", isEditing: true))
  }

  @Test func `a new booking is nothing others could look at`() throws {
    var board = try board()
    board.type("n")
    #expect(board.state.attention == Attention())
  }

  @Test func `those who have it in hand come first, those elsewhere not at all`() throws {
    var board = try board()
    board.send(.present([els, jan, an]))
    #expect(board.state.here.map(\.name) == ["An", "Els", "Jan"])
    #expect(board.state.colleagues(at: "A").map(\.name) == ["An", "Jan"])
  }

  @Test func `nobody is seen while the share is away`() throws {
    var board = try board()
    board.send(.present([an]))
    board.send(.share(.away(since: board.state.now, asOf: nil)))
    #expect(board.state.here.isEmpty)
    board.send(.share(.shared(board.state.now)))
    #expect(board.state.here == [an])
  }
}
