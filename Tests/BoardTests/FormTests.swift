import Planning
import Screen
import TestSupport
import Testing

@testable import Board

@Suite struct FormTests {
  private func board() throws -> TestBoard {
    try TestBoard(
      [
        DrawnPlan.room("Abdijrefter", seats: 120), DrawnPlan.room("Atelier, boven"),
        DrawnPlan.person("Gids 04"), DrawnPlan.person("Gids 05"),
        DrawnPlan.material("Headset", stock: 60),
      ],
      """
                    08  09  10  11  12
      Abdijrefter   ····AAAAAAAA········
      """)
  }

  private func form(_ board: TestBoard) throws -> FormState {
    guard case .form(let form) = board.state.mode else {
      Issue.record("no form is open")
      throw FormMissing()
    }
    return form
  }

  private struct FormMissing: Error {}

  @Test func `a new form has the cursor's day, hour and room`() throws {
    var board = try board()
    board.type("n")
    let form = try form(board)
    #expect(form.text(.day) == "22/03/2027")
    #expect(form.text(.start) == "08:00")
    #expect(form.text(.end) == "09:00")
    #expect(form.text(.rooms) == "Abdijrefter")
  }

  @Test func `a title is enough to save and Enter saves`() throws {
    var board = try board()
    board.type("n \"Lezing_Leie\" Enter")
    board.storeAgrees()
    #expect(board.state.plan.activityCount == 2)
    #expect(board.state.currentBlock.map { board.state.plan.title($0.activity) } == "Lezing Leie")
  }

  @Test func `without a title the form stays and says so`() throws {
    var board = try board()
    board.type("n Enter")
    #expect(try form(board).fault(.title) == .needed)
    #expect(board.effects.isEmpty)
  }

  @Test func `the rules are asked before there is a title, and nothing is saved without`() throws {
    var board = try board()
    board.type("n Tab Tab Tab Tab Tab C-u \"10\" Tab C-u \"1u30\"")
    let form = try form(board)
    #expect(form.hasHardConflicts)
    #expect(form.sketch?.activity.span.minutes == 90)
    #expect(form.edit == nil)
    board.type("Enter")
    #expect(board.effects.isEmpty)
  }

  @Test func `the verdict follows the typed time and saving a clash asks for a reason`() throws {
    var board = try board()
    board.type("n \"Lezing\" Tab Tab Tab Tab Tab C-u \"10\" Tab C-u \"1u30\"")
    let form = try form(board)
    #expect(form.hasHardConflicts)
    #expect(form.edit?.activity.span.minutes == 90)
    board.type("Enter")
    guard case .reason(let reason) = board.state.mode else { Issue.record("no reason"); return }
    #expect(reason.conflicts.count == 1)
  }

  @Test func `names are suggested while typing and taken with Enter`() throws {
    var board = try board()
    board.type("n \"Lezing\"")
    for _ in 0..<10 { board.type("Tab") }
    board.type("\"gids\"")
    #expect(try form(board).choices == ["Gids 04", "Gids 05"])
    board.type("Down Down Enter")
    let staff = try form(board).text(.staff)
    #expect(staff == "Gids 05")
  }

  @Test func `materials take a count`() throws {
    var board = try board()
    board.type("n \"Lezing\"")
    for _ in 0..<11 { board.type("Tab") }
    board.type("\"head_x25\" Enter")
    board.storeAgrees()
    let headset = try #require(board.state.plan.resource("Headset"))
    var counts: [Int32] = []
    board.state.plan.forEachBooking(on: headset, in: board.state.window) { _, row in
      counts.append(row.quantity)
    }
    #expect(counts == [25])
  }

  @Test func `what it needs is typed and saved, and weighed while nobody fills it`() throws {
    var board = try board()
    board.type("n \"Lezing\" Tab Tab Tab Tab C-u \"23/3\" Tab C-u \"14\" Tab C-u \"15\"")
    for _ in 0..<6 { board.type("Tab") }
    board.type("\"headset_x70\"")
    #expect(try form(board).sketch?.activity.needs == [Need(.material, "Headset", count: 70)])
    board.type("C-u \"skill:gids_x2\"")
    #expect(try form(board).conflicts.map(\.rule) == [.skill])
    board.type("Enter")
    board.storeAgrees()
    let saved = try #require(
      board.state.plan.activities.first { board.state.plan.title($0) == "Lezing" })
    #expect(board.state.plan.needs(saved) == [Need(.skill, "gids", count: 2)])
  }

  @Test func `words of what it needs are offered, and one nobody has is named`() throws {
    var board = try board()
    board.type("n \"Lezing\"")
    for _ in 0..<12 { board.type("Tab") }
    board.type("\"hea\"")
    #expect(try form(board).choices == ["Headset"])
    board.type("Down Enter \",_duiken\" Enter")
    #expect(try form(board).text(.needs) == "Headset, duiken")
    #expect(try form(board).fault(.needs) == .need(.unknown("duiken")))
    #expect(try form(board).focus == .needs)
  }

  @Test func `a name nobody knows is named`() throws {
    var board = try board()
    board.type("n \"Lezing\"")
    for _ in 0..<9 { board.type("Tab") }
    board.type("C-u \"zolder\" Enter")
    #expect(try form(board).fault(.rooms) == .unknownName("zolder", nearest: nil))
    #expect(try form(board).focus == .rooms)
  }

  @Test func `leaving with something typed asks first`() throws {
    var board = try board()
    board.type("n \"Lezing\" Esc")
    #expect(try form(board).asksToLeave)
    board.type("Esc")
    guard case .browsing = board.state.mode else { Issue.record("still open"); return }
  }

  @Test func `an untouched form closes at once`() throws {
    var board = try board()
    board.type("Right Enter Esc")
    guard case .browsing = board.state.mode else { Issue.record("still open"); return }
  }

  @Test func `editing keeps ids and saves only what changed`() throws {
    var board = try board()
    board.type("Right Enter \"bis\" Enter")
    guard case .commit(let change, _, _) = board.effects.first else { Issue.record("none"); return }
    #expect(change.edits.count == 1)
    board.storeAgrees()
    let index = try #require(board.state.plan.activity("A"))
    #expect(board.state.plan.title(index) == "Abis")
    #expect(board.state.plan[index].version == 2)
  }

  @Test func `pasted text is typed and never obeyed`() throws {
    var board = try board()
    board.type("n")
    board.send(.paste("q\nd\u{1B}x"))
    #expect(try form(board).text(.title) == "qd\u{1B}x")
  }

  // MARK: - Hours of one's own

  private func hours(_ board: TestBoard) -> [String] {
    let plan = board.state.plan
    guard let activity = plan.activities.first(where: { plan.title($0) == "Zaalwacht" }) else {
      return []
    }
    return plan.bookings(of: activity).map { index in
      let (booking, zone) = (plan[index], plan.zone(of: activity))
      let (start, end) = (zone.local(booking.span.start), zone.local(booking.span.end))
      return "\(booking.resource) \(start.hour)-\(end.hour)"
    }.sorted()
  }

  @Test func `somebody who comes for a part of it is typed with hours, and shown so`() throws {
    var board = try board()
    board.type("n \"Zaalwacht\" Tab Tab Tab Tab Tab C-u \"9:00\" Tab C-u \"12:00\"")
    while try form(board).focus != .rooms { board.type("Tab") }
    board.type("C-u \"Atelier\"")
    while try form(board).focus != .staff { board.type("Tab") }
    board.type("\"Gids_04_9:00-11:00,_Gids_05_11u-12u\" C-s")
    board.storeAgrees()
    #expect(hours(board) == ["Atelier, boven 9-12", "Gids 04 9-11", "Gids 05 11-12"])
    board.type("Down Right Enter")
    let shown = try form(board).text(.staff)
    #expect(shown == "Gids 04 09:00–11:00, Gids 05 11:00–12:00")
    // Hours taken out, and the activity made longer.
    while try form(board).focus != .end { board.type("Tab") }
    board.type("C-u \"13:00\"")
    while try form(board).focus != .staff { board.type("Tab") }
    board.type("C-u \"Gids_04,_Gids_05_11u-12u\" C-s")
    board.storeAgrees()
    #expect(hours(board) == ["Atelier, boven 9-13", "Gids 04 9-13", "Gids 05 11-12"])
  }

  @Test func `a name that is not known is named without its hours`() throws {
    var board = try board()
    board.type("n \"Zaalwacht\"")
    while try form(board).focus != .staff { board.type("Tab") }
    board.type("\"Gids_99_9:00-11:00\" Enter")
    #expect(try form(board).fault(.staff) == .unknownName("Gids 99", nearest: "Gids 04"))
  }
}
