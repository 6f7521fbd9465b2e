import ConstraintChecker
import Planning
import Repairs
import TestSupport
import Testing

@testable import Board

@Suite struct RepairKeysTests {
  /// Two activities in one room at the same time, and a room that is free.
  private func board() throws -> TestBoard {
    try TestBoard(
      [DrawnPlan.room("refter"), DrawnPlan.room("atelier")],
      """
                   08  09  10  11  12
      refter       ········AAAAAAAA····
      refter       ········BBBBBBBB····
      """)
  }

  /// Answers what was asked last, as the thread beside the loop would.
  private func answer(_ board: inout TestBoard) {
    for effect in board.effects {
      guard case .seekRepairs(let conflict, _, let quest) = effect else { continue }
      var search = RepairSearch(for: conflict, in: board.state.plan, now: board.state.now)
      board.send(.repairs(RepairNews(quest: quest, repairs: search.singles(), isDone: true)))
    }
  }

  private func asked(_ board: TestBoard) -> Int {
    board.effects.count { effect in
      if case .seekRepairs = effect { return true }
      return false
    }
  }

  @Test func `the list asks for ways out of the chosen conflict, once`() throws {
    var board = try board()
    board.type("c")
    #expect(asked(board) == 1)
    board.type("Down")
    #expect(asked(board) == 1)
  }

  @Test func `a digit shows a way out on the board and Enter does it as one change`() throws {
    var board = try board()
    board.type("c")
    answer(&board)
    board.type("1")
    #expect(board.cursorRow == "atelier")
    board.type("Enter")
    board.storeAgrees()
    #expect(board.rooms("A") == ["atelier"])
    #expect(board.rooms("B") == ["refter"])
    #expect(board.state.conflicts.openHard == 0)
  }

  @Test func `after a way out the list is there again, for the next`() throws {
    var board = try board()
    board.type("c")
    answer(&board)
    board.type("1 Enter")
    board.storeAgrees()
    guard case .conflicts(let list) = board.state.mode else { Issue.record("no list"); return }
    #expect(list.contents.shown.isEmpty)
    board.type("u")
    #expect(board.effects.contains { if case .undo = $0 { true } else { false } })
  }

  @Test func `Esc goes back to the list and changes nothing`() throws {
    var board = try board()
    board.type("c")
    answer(&board)
    board.effects = []
    board.type("2 Down Esc")
    guard case .conflicts = board.state.mode else { Issue.record("not in the list"); return }
    let commits = board.effects.count { effect in
      if case .commit = effect { return true }
      return false
    }
    #expect(commits == 0)
    #expect(board.rooms("A") == ["refter"])
  }

  @Test func `a late answer to an earlier question is not listened to`() throws {
    var board = try board()
    board.type("c")
    board.send(.repairs(RepairNews(quest: 99, repairs: [], isDone: true)))
    let isDone = board.state.quest?.isDone
    #expect(isDone == false)
  }

  @Test func `a point searches deeper and a second one stops it`() throws {
    var board = try board()
    board.type("c")
    answer(&board)
    board.effects = []
    board.type(".")
    let asksDeeper = board.effects.contains { effect in
      if case .seekRepairs(_, deeper: true, _) = effect { return true }
      return false
    }
    #expect(asksDeeper)
    board.type(".")
    let stops = board.effects.contains { effect in
      if case .stopSeeking = effect { return true }
      return false
    }
    #expect(stops)
  }

  @Test func `a request is looked for as it is typed, and Enter fills the form in`() throws {
    var board = try board()
    board.type("v \"ma_9_30m\"")
    var last: (SlotWish, Int)?
    for case .seekSlots(let wish, let quest) in board.effects { last = (wish, quest) }
    let asked = try #require(last)
    #expect(asked.0.hours.lowerBound == 540)
    #expect(asked.0.minutes == 30)
    let answer = SlotSearch(for: asked.0, in: board.state.plan, now: board.state.now).answer()
    board.send(.slots(SlotNews(quest: asked.1, answer)))
    board.type("Enter")
    guard case .form(let form) = board.state.mode else { Issue.record("no form"); return }
    #expect(form.text(.start) == "09:00")
    #expect(form.text(.end) == "09:30")
    #expect(form.status == .option)
  }

  /// Asks for half an hour on Monday at nine, and opens what is found.
  private func asked() throws -> TestBoard {
    var board = try board()
    board.type("v \"atelier_ma_9_30m\"")
    var last: (SlotWish, Int)?
    for case .seekSlots(let wish, let quest) in board.effects { last = (wish, quest) }
    let asked = try #require(last)
    let answer = SlotSearch(for: asked.0, in: board.state.plan, now: board.state.now).answer()
    board.send(.slots(SlotNews(quest: asked.1, answer)))
    board.type("Enter")
    return board
  }

  @Test func `Esc in what was found goes back to the question and its list`() throws {
    var board = try asked()
    board.type("Esc")
    guard case .find(let find) = board.state.mode else { Issue.record("no question"); return }
    #expect(find.input.string == "atelier ma 9 30m")
    #expect(find.answer?.offers.isEmpty == false)
  }

  @Test func `after saving what was found the cursor stands on it`() throws {
    var board = try asked()
    board.type("\"Overleg\" Enter")
    board.storeAgrees()
    guard case .browsing = board.state.mode else { Issue.record("still in the form"); return }
    #expect(board.cursorRow == "atelier")
    #expect(board.cursorTime.hasSuffix("T09:00"))
  }
}
