import ConstraintChecker
import Interchange
import Planning
import TestSupport
import Testing

@testable import Board

/// Data of the house, seen and changed with keys; the drawn day is Monday 22 March 2027.
@Suite struct HouseTests {
  func board(_ house: [HouseRow] = []) throws -> TestBoard {
    var board = try TestBoard(
      [DrawnPlan.room("refter"), DrawnPlan.room("atelier"), DrawnPlan.person("gids")],
      """
                   08  09  10  11  12
      refter       ····AAAAAAAA········
      gids         ····AAAAAAAA········
      """)
    let rows = house.map { Edit.house(Replacement(from: nil, to: $0)) }
    if !rows.isEmpty { board.send(.othersChanged(by: "An", PlanChange(rows))) }
    return board
  }

  /// Answers what was asked last, as the thread beside the loop would.
  func answer(_ board: inout TestBoard) {
    var last: (HouseQuestion, Int)?
    for case .weigh(let question, let quest) in board.effects { last = (question, quest) }
    guard let (question, quest) = last,
      let answer = question.answer(in: board.state.plan, now: board.state.now)
    else { return }
    board.send(.house(HouseNews(quest: quest, answer)))
  }

  func list(_ board: TestBoard) throws -> HouseList {
    guard case .house(let list) = board.state.mode else { throw NoMode() }
    return list
  }

  func form(_ board: TestBoard) throws -> HouseForm {
    guard case .houseForm(let form) = board.state.mode else { throw NoMode() }
    return form
  }

  struct NoMode: Error {}

  func texts(_ form: HouseForm) -> [String] { form.fields.map { form.text($0) } }

  func saved(_ board: TestBoard) -> [PlanChange] {
    board.effects.compactMap { effect in
      if case .commit(let change, _, _) = effect { change } else { nil }
    }
  }

  @Test func `it begins at what the cursor stands on`() throws {
    var board = try board()
    #expect(board.cursorRow == "refter")
    board.type("H")
    #expect(try list(board).sheet == .closures)
    #expect(try list(board).side == .rows)
    board.type("Esc 2 H")
    #expect(try list(board).sheet == .absences)
  }

  @Test func `what concerns the row of the cursor comes first, what is over last`() throws {
    let zone = ZoneRules.brussels
    func day(_ days: Int) throws -> Span {
      try #require(
        Span(
          zone.startOfDay(DrawnPlan.day + days), zone.startOfDay(DrawnPlan.day + days + 1)))
    }
    var board = try board([
      .closure(Closure(id: "1", room: "refter", span: day(-9), reason: "over")),
      .closure(Closure(id: "2", room: "atelier", span: day(3), reason: "other")),
      .closure(Closure(id: "3", room: "refter", span: day(5), reason: "later")),
      .closure(Closure(id: "4", room: "refter", span: day(4), reason: "sooner")),
    ])
    board.type("H")
    #expect(try list(board).rows.map { $0.cells[4] } == ["sooner", "later", "other", "over"])
    #expect(try list(board).counts[.closures] == 4)
  }

  @Test func `a new row starts with the cursor's room and day`() throws {
    var board = try board()
    board.type("H n")
    #expect(try texts(form(board)) == ["refter", "22/03/2027", "22/03/2027", ""])
  }

  @Test func `what a row would break is told before it is saved, and saving needs a reason`() throws
  {
    var board = try board()
    board.type("H n")
    answer(&board)
    let verdict = try #require(try form(board).answer?.verdict)
    #expect(verdict.hard.map(\.rule) == [.roomClosed])
    board.type("Enter")
    #expect(try form(board).reason != nil)
    #expect(saved(board).isEmpty)
    board.type("\"de_vloer\" Enter")
    #expect(saved(board).count == 1)
    board.storeAgrees()
    #expect(board.state.plan.house.closures["refter"]?.count == 1)
    #expect(try list(board).rows.count == 1)
    guard case .house(.saved, _, _) = board.state.notice else {
      Issue.record("no notice")
      return
    }
  }

  @Test func `a row that breaks nothing is saved at once`() throws {
    var board = try board()
    board.type("H n Tab C-u \"23/3\" Tab C-u \"24/3_18:00\"")
    answer(&board)
    #expect(try form(board).answer?.verdict?.conflicts == [])
    board.type("Enter")
    board.storeAgrees()
    let closure = try #require(board.state.plan.house.closures["refter"]?.first)
    let zone = ZoneRules.brussels
    #expect("\(zone.local(closure.span.start))" == "2027-03-23T00:00")
    #expect("\(zone.local(closure.span.end))" == "2027-03-24T18:00")
  }

  @Test func `Enter before the answer is there saves when it comes`() throws {
    var board = try board()
    board.type("H n Tab C-u \"23/3\" Tab C-u \"23/3\" Enter")
    #expect(saved(board).isEmpty)
    #expect(try form(board).wantsSave)
    answer(&board)
    #expect(saved(board).count == 1)
  }

  @Test func `an answer to what was typed before is not listened to`() throws {
    var board = try board()
    board.type("H n")
    let early = board
    board.type("Tab C-u \"23/3\"")
    for case .weigh(let question, let quest) in early.effects {
      let answer = try #require(question.answer(in: board.state.plan, now: board.state.now))
      board.send(.house(HouseNews(quest: quest, answer)))
    }
    #expect(try form(board).answer == nil)
    #expect(try form(board).isAsking)
  }

  @Test func `a value that cannot be read is marked and nothing is saved`() throws {
    var board = try board()
    board.type("H n Tab C-u \"32/13\"")
    answer(&board)
    board.type("Enter")
    let form = try form(board)
    #expect(form.fault(form.focus)?.problem == .typed(.typed(.notADate)))
    #expect(saved(board).isEmpty)
  }

  @Test func `an end before its start is marked at the end`() throws {
    var board = try board()
    board.type("H n Tab Tab C-u \"20/3\" Enter")
    answer(&board)
    let form = try form(board)
    #expect(form.columns[form.focus].name == "end")
    #expect(form.fault(form.focus) != nil)
  }

  @Test func `a closing day moves to another date as one change, undone as one`() throws {
    var board = try board()
    let rule = OpeningRule(museum: "stam", day: .date(DrawnPlan.day + 2), hours: [])
    board.send(
      .othersChanged(by: "An", PlanChange([.opening(Replacement(from: nil, to: rule))])))
    board.type("H Left Home Down Right Enter")
    #expect(try texts(form(board)) == ["stam", "24/03/2027", "", ""])
    board.type("Tab C-u \"23/3\"")
    answer(&board)
    board.type("Enter")
    board.storeAgrees()
    let dates = board.state.plan.opening.rules.map(\.day)
    #expect(dates == [.date(DrawnPlan.day + 1)])
    board.type("u")
    #expect(board.effects.contains { if case .undo = $0 { true } else { false } })
  }

  @Test func `a row goes after it was shown with what breaks without it`() throws {
    var board = try board([
      .closure(
        Closure(id: "1", room: "atelier", span: Span(known: 30_100_000, 30_101_440), reason: "x"))
    ])
    board.type("H d")
    #expect(try form(board).isRemoval)
    board.type("x Enter")
    answer(&board)
    board.storeAgrees()
    #expect(board.state.plan.house.closures["atelier"]?.isEmpty != false)
    #expect(try list(board).rows.isEmpty)
  }

  @Test func `a row others took away meanwhile says so`() throws {
    let closure = Closure(
      id: "1", room: "atelier", span: Span(known: 30_100_000, 30_101_440), reason: "x")
    var board = try board([.closure(closure)])
    board.type("H Enter")
    answer(&board)
    let gone = Edit.house(Replacement(from: .closure(closure), to: nil))
    board.send(.othersChanged(by: "An", PlanChange([gone])))
    answer(&board)
    #expect(try form(board).wholeFault?.problem == .gone)
    board.type("Enter")
    #expect(saved(board).isEmpty)
  }

  @Test func `what is typed is not lost by one Esc`() throws {
    var board = try board()
    board.type("H n Tab \"1\" Esc")
    #expect(try form(board).asksToLeave)
    board.type("Esc")
    #expect(try list(board).sheet == .closures)
  }

  @Test func `without the share the change lies on the board and waits`() throws {
    var board = try board()
    board.send(.share(.away(since: board.state.now, asOf: nil)))
    board.type("H n Tab C-u \"23/3\" Tab C-u \"23/3\"")
    answer(&board)
    board.type("Enter")
    #expect(board.state.waiting.count == 1)
    #expect(board.state.plan.house.closures["refter"]?.count == 1)
    #expect(try list(board).rows.count == 1)
  }

  @Test func `names, weekdays and days of each year are typed as planners say them`() throws {
    let plan = try board([.skill(Skill(id: "fr", dutch: "Frans", english: "French"))]).state.plan
    func cells(_ file: PlanFile, _ texts: [String]) -> [String] {
      var reader = HouseReader(file, plan: plan, today: DrawnPlan.day)
      return reader.read(texts)
    }
    #expect(
      cells(.openingHours, ["stam", "dinsdag", "9u30", "17"]) == ["stam", "2", "09:30", "17:00"])
    #expect(cells(.availability, ["gids", "za", "", ""]) == ["gids", "6", "", ""])
    #expect(cells(.availability, ["gids", "25/3", "", ""]) == ["gids", "2027-03-25", "", ""])
    #expect(cells(.openingDays, ["stam", "24/12", "", ""]) == ["stam", "12-24", "", ""])
    #expect(
      cells(.staffSkills, ["GIDS", "Frans", "b2", "", "31/3"]) == [
        "gids", "fr", "b2", "", "2027-03-31",
      ])
    #expect(
      cells(.absences, ["1", "gids", "23/3 14:00", "18", "leave"]) == [
        "1", "gids", "2027-03-23T14:00", "2027-03-23T18:00", "leave",
      ])
  }
}
