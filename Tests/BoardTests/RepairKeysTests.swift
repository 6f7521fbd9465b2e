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

  /// Somebody has usual hours until ten and a booking until eleven; whether they agree is shown.
  private func askingForHours() throws -> TestBoard {
    let monday = Availability(person: "gids", day: .weekday(1), hours: [540..<600])
    var board = try TestBoard(
      [DrawnPlan.person("gids")],
      """
                   08  09  10  11  12
      gids         ····AAAAAAAA········
      """, house: [.availability(monday)])
    board.type("c")
    answer(&board)
    board.type("1")
    return board
  }

  @Test func `who agrees to work longer has hours that say so, as one change with one undo`()
    throws
  {
    var board = try askingForHours()
    #expect(board.cursorRow == "gids")
    board.type("Enter")
    board.storeAgrees()
    let hours = board.state.plan.house.availability["gids"]
    #expect(hours == [.weekday(1): [540..<600], .date(DrawnPlan.day): [540..<660]])
    guard case .conflicts(let list) = board.state.mode else { Issue.record("no list"); return }
    #expect(list.contents.shown.isEmpty)
    board.type("u")
    #expect(board.effects.contains { if case .undo = $0 { true } else { false } })
  }

  @Test func `a way out of hours that somebody else changed meanwhile is not carried out`() throws {
    var board = try askingForHours()
    let free = HouseRow.availability(
      Availability(person: "gids", day: .date(DrawnPlan.day), hours: []))
    let theirs = PlanChange([.house(Replacement(from: nil, to: free))])
    board.send(.othersChanged(by: "jan", theirs))
    guard case .conflicts = board.state.mode else { Issue.record("still shown"); return }
  }

  @Test func `a search that finds nothing better knows what there was and how many it tried`()
    throws
  {
    var board = try board()
    board.type("c")
    answer(&board)
    let found = board.state.quest?.repairs ?? []
    board.type(".")
    let quest = try #require(board.state.quest)
    board.send(
      .repairs(RepairNews(quest: quest.number, repairs: found, tried: 81, isDone: true)))
    #expect(board.state.quest?.before == found)
    #expect(board.state.quest?.tried == 81)
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

  /// M and X in one room at the same time; right after M its guide has another visit.
  private func betweenVisits() throws -> PeoplePlan {
    var drawn = try PeoplePlan([PeoplePlan.person("an"), DrawnPlan.room("refter")])
    try drawn.book("M", of: ["an", "refter"], "2027-03-22T11:30", "2027-03-22T12:10")
    try drawn.book("X", of: ["refter"], "2027-03-22T11:30", "2027-03-22T12:10")
    try drawn.book("B", "2027-03-22T12:10", "2027-03-22T13:00")
    return drawn
  }

  /// A visit so far away that M alone keeps it from being the one before B.
  private func visitFarAway() throws -> PlanChange {
    var drawn = try betweenVisits()
    let before = drawn.plan
    try drawn.book("A", "2027-03-22T10:00", "2027-03-22T12:00", at: "hva")
    return PlanChange(from: before, to: drawn.plan)
  }

  private func showingThatMMoves() throws -> TestBoard {
    var board = TestBoard(try betweenVisits().plan)
    let afterB = try PeoplePlan.moment("2027-03-22T13:00")
    board.type("c")
    answer(&board)
    let place = try #require(
      board.state.quest?.repairs.firstIndex { repair in
        repair.edits.contains { $0.activity.id == "M" && $0.activity.span.start >= afterB }
      })
    board.type("\(place + 1)")
    return board
  }

  @Test func `a way out that would set others clashing by now is refused in words`() throws {
    var board = try showingThatMMoves()
    guard case .repair = board.state.mode else { Issue.record("not shown"); return }
    board.send(.othersChanged(by: "Bo", try visitFarAway()))
    guard case .conflicts = board.state.mode else { Issue.record("still shown"); return }
    guard case .noRepairAnyMore(let repair) = board.state.notice else {
      Issue.record("\(String(describing: board.state.notice))")
      return
    }
    #expect(repair.clash?.rule == .travel)
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
