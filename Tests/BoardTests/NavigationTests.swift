import Planning
import TestSupport
import Testing

@testable import Board

@Suite struct NavigationTests {
  private func board() throws -> TestBoard {
    try TestBoard(
      [DrawnPlan.room("refter"), DrawnPlan.room("atelier"), DrawnPlan.person("gids")],
      """
                 08  09  10  11  12
      refter     ····AAAAAAAA········
      refter     ········BBBB········
      gids       ····AAAA············
      """)
  }

  @Test func `the cursor begins on the first room at this hour`() throws {
    let board = try board()
    #expect(board.cursorRow == "refter")
    #expect(board.cursorTime == "2027-03-22T08:00")
  }

  @Test func `down goes through the lanes of a row before the next row`() throws {
    var board = try board()
    board.type("Right Right Down")
    #expect(board.cursorRow == "refter")
    #expect(board.state.cursor.lane == 1)
    board.type("Down")
    #expect(board.cursorRow == "atelier")
  }

  @Test func `right past the last hour goes to the next day`() throws {
    var board = try board()
    board.type("End Right")
    #expect(board.cursorTime == "2027-03-23T08:00")
  }

  @Test func `a page is a week and keeps weekday and hour`() throws {
    var board = try board()
    board.type("PgDn")
    #expect(board.cursorTime == "2027-03-29T08:00")
    #expect(board.state.view.firstDay.description == "2027-03-29")
    board.type("t")
    #expect(board.cursorTime == "2027-03-22T08:00")
  }

  @Test(arguments: [
    ("23/3", "2027-03-23"), ("w12", "2027-03-22"), ("+2w", "2027-04-05"),
    ("1/1/2027", "2027-01-01"),
  ])
  func `a typed date brings its week into view`(typed: String, date: String) throws {
    var board = try board()
    board.type("g \"\(typed)\" Enter")
    #expect(board.state.cursor.moment.date.description == date)
    #expect(board.state.view.firstDay == board.state.cursor.moment.date.monday)
  }

  @Test func `tab goes to the next section`() throws {
    var board = try board()
    board.type("Tab")
    #expect(board.cursorRow == "gids")
    board.type("4")
    #expect(board.cursorRow == "A")
  }

  @Test func `zooming keeps the day`() throws {
    var board = try board()
    board.type("g \"24/3\" Enter +")
    #expect(board.state.view.zoom == .day)
    #expect(board.state.view.firstDay.description == "2027-03-24")
    board.type("- -")
    #expect(board.state.view.zoom == .fourWeeks)
    #expect(board.state.view.firstDay.description == "2027-03-22")
  }

  @Test func `a folded museum shows its heading only`() throws {
    var board = try board()
    board.type("Space")
    #expect(board.state.rows == [.museum("stam")])
    board.type("Space")
    #expect(board.state.rows.count == 3)
  }

  @Test func `a filter hides what does not match and Esc brings it back`() throws {
    var board = try board()
    board.type("f \"B\"")
    #expect(board.state.rows == [.museum("stam"), .resource(ResourceIndex(0))])
    board.type("Esc")
    #expect(board.state.rows.count == 3)
  }
}
