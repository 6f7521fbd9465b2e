import ConstraintChecker
import Planning
import TestSupport
import Testing

@Suite struct RoomShareTests {
  private let gallery = [DrawnPlan.gallery("textiel", people: 60, groups: 2)]

  @Test func `a third group at once is one too many`() throws {
    let drawn = try DrawnPlan(
      gallery, visitors: ["A": 47],
      """
                 10  11  12  13
      textiel    ··AAAAAA········
      textiel    ··AAAAAA········
      textiel    ···AAAAAA·······
      """)
    #expect(
      drawn.plan.conflictTexts == ["hard room-share textiel 10:45–12:00 A1 A2 A3 3/2"])
  }

  @Test func `the third group after the first two is fine`() throws {
    let drawn = try DrawnPlan(
      gallery, visitors: ["A": 47],
      """
                 10  11  12  13
      textiel    ··AAAAAA········
      textiel    ··AAAAAA········
      textiel    ········AAAAAA··
      """)
    #expect(drawn.plan.conflictTexts == [])
  }

  @Test func `people of different activities add up`() throws {
    let drawn = try DrawnPlan(
      gallery, visitors: ["A": 40, "B": 21],
      """
                 10  11  12  13
      textiel    ··AAAAAA········
      textiel    ····BBBBBB······
      """)
    #expect(
      drawn.plan.conflictTexts == ["hard room-share textiel 11:00–12:00 A1 B2 61/60"])
  }

  @Test func `hundreds of groups at once are one interval with the true peak`() throws {
    var loader = PlanLoader(activities: 500, bookings: 500)
    try loader.add(DrawnPlan.museum)
    try loader.add([DrawnPlan.gallery("textiel", people: 60)])
    for number in 0..<500 {
      let row = ActivityRow(
        start: Int32(number), end: 4000, visitors: 1, version: 1, setup: 0, teardown: 0, museum: 0,
        kind: 0, language: 0, status: Status.confirmed.code)
      let id = Array("a\(number)".utf8)
      let activity = id.withUnsafeBufferPointer { loader.activity(row, id: $0, title: $0) }
      let booking = BookingRow(
        start: Int32(number), end: 4000, activity: activity, resource: 0, quantity: 1, before: 0,
        after: 0, version: 1, status: 0)
      id.withUnsafeBufferPointer { loader.booking(booking, id: $0) }
    }
    let conflicts = ConstraintCheck.whole(loader.finish()).conflicts
    #expect(conflicts.map(\.span) == [Span(known: 60, 4000)])
    #expect(conflicts.first?.measure?.needed == 500)
  }
}
