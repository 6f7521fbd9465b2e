import ConstraintChecker
import Planning
import TestSupport
import Testing

@Suite struct RoomDoubleTests {
  private let rooms = [DrawnPlan.room("refter"), DrawnPlan.room("atelier")]

  @Test func `two confirmed bookings of one room at one time clash`() throws {
    let drawn = try DrawnPlan(
      rooms,
      """
                 08  09  10  11  12
      refter     ····AAAAAAAA········
      refter     ········BBBBBBBB····
      """)
    #expect(drawn.plan.conflictTexts == ["hard room-double refter 10:00–11:00 A1 B2"])
  }

  @Test func `a touching booking is no conflict`() throws {
    let drawn = try DrawnPlan(
      rooms,
      """
                 08  09  10  11  12
      refter     ····AAAA············
      refter     ········BBBB········
      """)
    #expect(drawn.plan.conflictTexts == [])
  }

  @Test func `bookings of different rooms do not clash`() throws {
    let drawn = try DrawnPlan(
      rooms,
      """
                 08  09  10  11  12
      refter     ····AAAA············
      atelier    ····BBBB············
      """)
    #expect(drawn.plan.conflictTexts == [])
  }

  @Test func `set-up and tear-down count`() throws {
    let drawn = try DrawnPlan(
      rooms,
      """
                 08  09  10  11  12
      refter     ····AAAA--··········
      refter     ·······--BBBB·······
      """)
    #expect(drawn.plan.conflictTexts == ["hard room-double refter 09:45–10:30 A1 B2"])
  }

  @Test func `an option against a confirmed booking is soft`() throws {
    let drawn = try DrawnPlan(
      rooms,
      """
                 08  09  10  11  12
      refter     ····AAAA············
      refter     ····bbbb············
      """)
    #expect(drawn.plan.conflictTexts == ["soft room-double refter 09:00–10:00 A1 b2"])
  }

  @Test func `three at once are three pairs`() throws {
    let drawn = try DrawnPlan(
      rooms,
      """
                 08  09  10  11  12
      refter     ····AAAAAAAA········
      refter     ····BBBB············
      refter     ····CCCCCC··········
      """)
    #expect(
      drawn.plan.conflictTexts == [
        "hard room-double refter 09:00–10:00 A1 B2", "hard room-double refter 09:00–10:30 A1 C3",
        "hard room-double refter 09:00–10:00 B2 C3",
      ])
  }

  @Test func `an activity shares its own set-up but not its own time`() throws {
    let drawn = try DrawnPlan(
      rooms,
      """
                 08  09  10  11  12
      refter     ···-AAAA············
      refter     ········AAAA········
      refter     ···········AA·······
      """)
    #expect(drawn.plan.conflictTexts == ["hard room-double refter 10:45–11:00 A2 A3"])
  }

  @Test func `five thousand bookings at once are capped and said so`() throws {
    var loader = PlanLoader(activities: 5000, bookings: 5000)
    try loader.add(DrawnPlan.museum)
    try loader.add([DrawnPlan.room("refter")])
    for number in 0..<5000 {
      let row = ActivityRow(
        start: 0, end: 60, visitors: -1, version: 1, setup: 0, teardown: 0, museum: 0, kind: 0,
        language: 0, status: Status.confirmed.code)
      let id = Array("a\(number)".utf8)
      let activity = id.withUnsafeBufferPointer { loader.activity(row, id: $0, title: $0) }
      let booking = BookingRow(
        start: 0, end: 60, activity: activity, resource: 0, quantity: 1, before: 0, after: 0,
        version: 1, status: 0)
      id.withUnsafeBufferPointer { loader.booking(booking, id: $0) }
    }
    let result = ConstraintCheck.whole(loader.finish())
    #expect(result.conflicts.count == 10_000)
    #expect(result.capped == [ResourceIndex(0)])
  }
}
