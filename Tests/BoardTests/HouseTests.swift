import ConstraintChecker
import Interchange
import Planning
import TestSupport
import Testing

@testable import Board

/// Data of the house, seen and changed with keys; the drawn day is Monday 22 March 2027.
@Suite struct HouseTests {
  private func board(_ house: [HouseRow] = []) throws -> TestBoard {
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
  private func answer(_ board: inout TestBoard) {
    var last: (HouseQuestion, Int)?
    for case .weigh(let question, let quest) in board.effects { last = (question, quest) }
    guard let (question, quest) = last,
      let answer = question.answer(in: board.state.plan, now: board.state.now)
    else { return }
    board.send(.house(HouseNews(quest: quest, answer)))
  }

  private func list(_ board: TestBoard) throws -> HouseList {
    guard case .house(let list) = board.state.mode else { throw NoMode() }
    return list
  }

  private func form(_ board: TestBoard) throws -> HouseForm {
    guard case .houseForm(let form) = board.state.mode else { throw NoMode() }
    return form
  }

  private struct NoMode: Error {}

  private func texts(_ form: HouseForm) -> [String] { form.fields.map { form.text($0) } }

  private func saved(_ board: TestBoard) -> [PlanChange] {
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
