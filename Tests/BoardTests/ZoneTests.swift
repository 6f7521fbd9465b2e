import ConstraintChecker
import Interchange
import Planning
import Repairs
import TestSupport
import Testing

@testable import Board

/// Zones on the board: told at once, jumped to, and typed into their sheet.
@Suite struct ZoneTests {
  private func board() throws -> TestBoard {
    var board = try TestBoard(
      [
        DrawnPlan.room("refter"), DrawnPlan.room("kapel"),
        Resource(
          id: "an", kind: .staff, name: "an", museum: DrawnPlan.room("refter").museum,
          skills: ["suppoost"]),
      ],
      """
                   08  09  10  11  12
      refter       ····AAAAAAAA········
      an           ····AAAAAAAA········
      """)
    let museum = board.state.plan.museums[0].id
    let zone = WatchZone(id: "zalen", museum: museum, rooms: ["refter"], name: "Zalen")
    let open = OpeningRule(museum: museum, day: .date(DrawnPlan.day), hours: [540..<660])
    board.send(
      .othersChanged(
        by: "Bo",
        PlanChange([
          .house(Replacement(from: nil, to: .zone(zone))),
          .opening(Replacement(from: nil, to: open)),
        ])))
    return board
  }

  private func lacks(_ board: TestBoard) -> [String] {
    board.state.conflicts.conflicts.filter { $0.zone != nil }.map {
      let start = ZoneRules.brussels.local($0.span.start).minuteOfDay
      return "\($0.zone?.name ?? "") \(start) \($0.span.minutes)"
    }
  }

  @Test func `who goes leaves a lack at once, who comes back ends it`() throws {
    var board = try board()
    #expect(lacks(board) == [])
    let plan = board.state.plan
    let booking = try #require(plan.bookings.map { plan[$0] }.first { $0.resource == "an" })
    let gone = Edit.booking(Replacement(from: booking, to: nil))
    board.send(.othersChanged(by: "Bo", PlanChange([gone])))
    #expect(lacks(board) == ["Zalen 540 120"])
    #expect(
      board.state.conflicts.conflicts
        == ConstraintCheck.whole(board.state.plan, now: board.state.now).conflicts)
    let back = Edit.booking(Replacement(from: nil, to: booking))
    board.send(.othersChanged(by: "Bo", PlanChange([back])))
    #expect(lacks(board) == [])
  }

  @Test func `a watch in hand that is moved away says what it leaves`() throws {
    var board = try board()
    board.type("Right m Right Right Right Right")
    guard case .moving(let draft) = board.state.mode else { Issue.record("not in hand"); return }
    #expect(draft.conflicts.contains { $0.zone?.id == "zalen" })
  }

  @Test func `a watch that is cancelled asks why its zone may stand alone`() throws {
    var board = try board()
    board.type("Right d Enter")
    guard case .reason(let reason) = board.state.mode else {
      Issue.record("\(board.state.mode)")
      return
    }
    #expect(reason.conflicts.map { $0.zone?.id } == ["zalen"])
  }

  @Test func `a way out that would leave the zone alone by now is refused`() throws {
    var board = try TestBoard(
      [
        DrawnPlan.room("refter"), DrawnPlan.room("kapel"),
        watcher("an"), watcher("bo"),
      ],
      """
                   08  09  10  11  12
      refter       ····AAAAAAAA········
      refter       ····BBBBBBBB········
      kapel        ····CCCCCCCC········
      an           ····AAAAAAAA········
      bo           ····CCCCCCCC········
      """)
    let museum = board.state.plan.museums[0].id
    let zone = WatchZone(id: "zalen", museum: museum, rooms: ["refter", "kapel"])
    let open = OpeningRule(museum: museum, day: .date(DrawnPlan.day), hours: [540..<660])
    board.send(
      .othersChanged(
        by: "Bo",
        PlanChange([
          .house(Replacement(from: nil, to: .zone(zone))),
          .opening(Replacement(from: nil, to: open)),
        ])))
    board.type("c")
    for case .seekRepairs(let conflict, _, let quest) in board.effects {
      var search = RepairSearch(for: conflict, in: board.state.plan, now: board.state.now)
      board.send(.repairs(RepairNews(quest: quest, repairs: search.singles(), isDone: true)))
    }
    let place = try #require(
      board.state.quest?.repairs.firstIndex { repair in
        repair.edits.contains { $0.activity.id == "A" && $0.activity.span.minutes == 120 }
          && repair.steps.contains { if case .time = $0.action { true } else { false } }
      })
    board.type("\(place + 1)")
    let plan = board.state.plan
    let gone = plan.bookings.map { plan[$0] }.filter { $0.resource == "bo" }
    board.send(
      .othersChanged(
        by: "Bo", PlanChange(gone.map { .booking(Replacement(from: $0, to: nil)) })))
    guard case .noRepairAnyMore(let repair) = board.state.notice else {
      Issue.record("\(String(describing: board.state.notice))")
      return
    }
    #expect(repair.clash?.zone?.id == "zalen")
  }

  private func watcher(_ id: ResourceID) -> Resource {
    Resource(
      id: id, kind: .staff, name: id.text, museum: DrawnPlan.room("refter").museum,
      skills: ["suppoost"])
  }

  @Test func `a lack at a desk is jumped to among the people of its museum`() throws {
    var board = try board()
    let museum = board.state.plan.museums[0].id
    let desk = WatchZone(id: "balie", museum: museum, skill: "onthaal")
    board.send(
      .othersChanged(by: "Bo", PlanChange([.house(Replacement(from: nil, to: .zone(desk)))])))
    #expect(lacks(board) == ["balie 540 120"])
    board.type("Down Down Down c Enter")
    #expect(board.state.view.section == .staff)
    #expect(board.state.rows.indices.contains(board.state.cursor.row))
  }

  @Test func `rooms of a zone are typed by name, a desk has none`() throws {
    let board = try board()
    let sheet = HouseSheet(.zones, of: board.state.plan).rows
    let museum = board.state.plan.museums[0].id.text
    #expect(sheet == [["zalen", museum, "refter", "Zalen", "1", "suppoost", ""]])
    var reader = HouseReader(.zones, plan: board.state.plan, today: DrawnPlan.day)
    #expect(
      reader.read(["z", "stam", "refter; Kapel", "", "2", "suppoost", ""])
        == ["z", "stam", "refter;kapel", "", "2", "suppoost", ""])
    #expect(reader.faults.isEmpty)
    #expect(HouseText.typed("refter;kapel", .rooms, in: board.state.plan) == "refter; kapel")
    _ = reader.read(["z", "stam", "zolder", "", "", "", ""])
    #expect(reader.faults.map(\.place) == [2])
  }
}
