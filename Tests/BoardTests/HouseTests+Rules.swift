import ConstraintChecker
import Interchange
import Planning
import TestSupport
import Testing

@testable import Board

/// How seriously a museum takes a rule.
extension HouseTests {
  /// The sheet of rules with a new row for rule `code`.
  private func setting(_ board: inout TestBoard, _ code: String) {
    board.type("H Left End Right n Tab \"\(code)\" Tab")
  }

  @Test func `a museum makes a rule only warn, or switches it off, and that is one change`() throws
  {
    var board = try board()
    setting(&board, "room-double")
    board.type("Right Right")
    answer(&board)
    #expect(try texts(form(board)) == ["stam", "room-double", "warn", ""])
    board.type("Enter")
    board.storeAgrees()
    let setting = try #require(board.state.plan.house.settings["room-double"]?["stam"])
    #expect(setting.weight == .warn)
    #expect(try list(board).rows.map(\.cells) == [["stam", "room-double", "warn", ""]])
  }

  @Test func `a rule that blocks from now on tells what it breaks while it is typed`() throws {
    var board = try TestBoard(
      [DrawnPlan.room("refter", seats: 20)],
      """
                   08  09  10  11  12
      refter       ····AAAAAAAA········
      """)
    var edit = ActivityEdit(of: try #require(board.state.plan.activity("A")), in: board.state.plan)
    edit.activity.visitors = 19
    board.send(.othersChanged(by: "An", edit.change(in: board.state.plan)))
    setting(&board, "room-cap")
    board.type("Right")
    answer(&board)
    let verdict = try #require(try form(board).answer?.verdict)
    #expect(verdict.hard.map(\.rule) == [.roomCap])
  }

  @Test func `the rules are listed before anything is typed, and their numbers by name`() throws {
    var board = try board()
    board.type("H Left End Right n Tab")
    #expect(try form(board).choices == RuleCode.allCases.map(\.rawValue))
    board.type("\"brea\" Down Enter Tab Tab")
    #expect(try form(board).rule == .breakTime)
    #expect(try form(board).choices.first?.hasPrefix("break-after=") == true)
    board.type("Down Enter")
    answer(&board)
    #expect(try form(board).answer?.faults.map(\.problem) == [])
  }

  @Test func `numbers a rule does not know, and a setting that says nothing, are not saved`() throws
  {
    var board = try board()
    setting(&board, "room-cap")
    board.type("Enter")
    answer(&board)
    #expect(try form(board).answer?.faults.map(\.problem) == [.typed(.saysNothing)])
    board.type("Tab \"warn-percent=1000\"")
    answer(&board)
    guard
      case .typed(.notAllowed("1000", let full))? = try form(board).answer?.faults.first?.problem
    else { Issue.record("no fault"); return }
    #expect(full.name == .warnPercent)
    board.type("C-u \"speed=3\"")
    answer(&board)
    #expect(
      try form(board).answer?.faults.map(\.problem)
        == [.typed(.unknownNumber("speed", known: ["warn-percent"]))])
    #expect(saved(board).isEmpty)
  }

  @Test func `what only informs cannot block`() throws {
    var board = try board()
    setting(&board, "dst")
    board.type("Right")
    answer(&board)
    #expect(try form(board).answer?.faults.map(\.problem) == [.typed(.onlyInforms)])
  }

  @Test(arguments: ["daily-rest=12", "daily-rest=12 u", "daily-rest=12h; ", "daily-rest=720 min"])
  func `hours of rest are typed as hours, and stand so when the row is opened again`(
    _ typed: String
  ) throws {
    var board = try board()
    setting(&board, "rest-day")
    board.type("Tab \"\(typed.replacing(" ", with: "_"))\"")
    answer(&board)
    #expect(try form(board).answer?.cells.last == "daily-rest=720")
    board.type("Enter")
    board.storeAgrees()
    board.type("Enter")
    #expect(try form(board).text(3) == "daily-rest=12")
  }
}
