import Board
import BoardView
import Phrases
import Planning
import Screen
import TestSupport
import Testing

/// What the line below the rows says of a moment without a booking in view.
@Suite struct FreeTimeTests {
  private func line(_ state: BoardState) -> String {
    let frame = BoardView.frame(of: state, phrases: Phrases(.nl))
    return frame.text(ofRow: frame.size.rows - 3).trimmed
  }

  /// The cursor in a room of the sample week, Monday 23 November, at an hour.
  private func board(_ room: String, hour: Int, _ plan: Plan? = nil) throws -> BoardState {
    var state = BoardState.sample(try plan ?? SampleWeek().plan)
    while state.currentRow.flatMap({ name($0, state) }) != room { state = state.pressing(.down) }
    while state.cursor.moment.minuteOfDay < hour * 60 { state = state.pressing(.right) }
    return state
  }

  private func name(_ row: BoardRow, _ state: BoardState) -> String? {
    guard case .resource(let resource) = row else { return nil }
    return state.plan[resource].name
  }

  /// Open till eleven on Friday, so that evenings are in view.
  private func withLateFriday() throws -> Plan {
    var plan = try SampleWeek().plan
    let late = OpeningRule(
      museum: "stam", day: .date(SampleWeek.monday + 4), hours: [540..<1380])
    try plan.apply(PlanChange([.opening(Replacement(from: nil, to: late))]))
    return plan
  }

  @Test func `free is until the next booking, and within the doors' hours`() throws {
    #expect(line(try board("Abdijrefter", hour: 9)) == "Abdijrefter · vrij ma 23/11 09:00–13:00")
    #expect(
      line(try board("Abdijrefter", hour: 17, withLateFriday()))
        == "Abdijrefter · vrij ma 23/11 16:00–18:00, daarna gesloten")
    #expect(
      line(try board("Abdijrefter", hour: 20, withLateFriday()))
        == "Abdijrefter · vrij ma 23/11 18:00–23:00, museum gesloten")
  }

  @Test func `on a closed day a room is free for those who are let in`() throws {
    let closed = try board("Abdijrefter", hour: 9).typing("g25/11").pressing(.enter)
    #expect(line(closed) == "Abdijrefter · vrij wo 25/11 09:00–13:00, museum gesloten")
  }

  @Test func `a person is free within usual hours, and outside them it says so`() throws {
    var plan = try SampleWeek().plan
    let hours = Availability(person: "gids-04", day: .weekday(1), hours: [540..<840])
    try plan.apply(PlanChange([.house(Replacement(from: nil, to: .availability(hours)))]))
    let name = plan[try #require(plan.resource("gids-04"))].name
    func line(_ hour: Int) throws -> String {
      var state = BoardState.sample(plan).typing("2")
      while state.currentRow.flatMap({ self.name($0, state) }) != name {
        state = state.pressing(.down)
      }
      while state.cursor.moment.minuteOfDay < hour * 60 { state = state.pressing(.right) }
      return self.line(state)
    }
    let (usual, outside) = (try line(12), try line(15))
    #expect(usual == "\(name) · vrij ma 23/11 11:45–14:00")
    #expect(outside == "\(name) · vrij ma 23/11 14:00–18:00, buiten de eigen uren")
  }

  @Test func `what the filter leaves out is not free`() throws {
    let filtered = try board("Abdijrefter", hour: 9).typing("fabdij").pressing(.enter)
    #expect(line(filtered) == "Abdijrefter · vrij ma 23/11 09:00–13:00")
    let taken = try board("Abdijrefter", hour: 14).typing("fabdij").pressing(.enter)
    #expect(line(taken) == "Abdijrefter · bezet ma 23/11 14:00–15:00")
  }

  @Test func `a room out of service is crossed out and says why`() throws {
    var plan = try SampleWeek().plan
    let zone = SampleWeek.zone
    let span = Span(
      known: zone.instant(LocalDateTime(SampleWeek.monday, minuteOfDay: 12 * 60)).minutes,
      zone.startOfDay(SampleWeek.monday + 2).minutes)
    let closure = Closure(id: "s1", room: "kapel", span: span, reason: "lift")
    try plan.apply(PlanChange([.house(Replacement(from: nil, to: .closure(closure)))]))
    let state = try board("Kapel van het kinderziekenhuis", hour: 14, plan)
    #expect(line(state).contains("buiten gebruik: lift · ma 23/11 → 24/11"))
    let rows = BoardView.frame(of: state, phrases: Phrases(.nl))
    let row = try #require((0..<40).first { rows.text(ofRow: $0).contains("Kapel") })
    #expect(rows.text(ofRow: row).contains("╳╳╳"))
    let before = try board("Kapel van het kinderziekenhuis", hour: 9, plan)
    #expect(line(before).contains("vrij ma 23/11 09:00–12:00"))
    #expect(!line(before).contains("gesloten"))
  }

  @Test func `a room is not free while its part is booked`() throws {
    var plan = try SampleWeek().plan
    let part = Resource(
      id: "noord", kind: .room, name: "Refter noord", museum: "stam", partOf: "refter")
    try plan.apply(PlanChange([.resource(Replacement(from: nil, to: part))]))
    #expect(
      line(try board("Refter noord", hour: 14, plan)) == "Refter noord · bezet ma 23/11 14:00–15:00"
    )
  }
}
