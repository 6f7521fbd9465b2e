import ConstraintChecker
import TestSupport
import Testing

@Suite struct RoomPartTests {
  private let rooms = [
    DrawnPlan.room("refter"), DrawnPlan.room("noord", partOf: "refter"),
    DrawnPlan.room("zuid", partOf: "refter"), DrawnPlan.room("nis", partOf: "noord"),
  ]

  @Test func `the whole room and a part of it clash`() throws {
    let drawn = try DrawnPlan(
      rooms,
      """
                 13  14  15  16  17  18
      noord      ····AAAAAAAA············
      refter     ··········BBBBBBBBBB····
      """)
    #expect(drawn.plan.conflictTexts == ["hard room-part noord 15:30–16:00 A1 B2"])
  }

  @Test func `the whole room right after its part is fine`() throws {
    let drawn = try DrawnPlan(
      rooms,
      """
                 13  14  15  16  17  18
      noord      ····AAAAAAAA············
      refter     ············BBBBBBBB····
      """)
    #expect(drawn.plan.conflictTexts == [])
  }

  @Test func `a part of a part clashes with the whole`() throws {
    let drawn = try DrawnPlan(
      rooms,
      """
                 13  14  15  16  17  18
      nis        ····AAAA················
      refter     ····BBBB················
      noord      ····CCCC················
      """)
    #expect(
      drawn.plan.conflictTexts == [
        "hard room-part noord 14:00–15:00 B2 C3", "hard room-part nis 14:00–15:00 A1 B2",
        "hard room-part nis 14:00–15:00 A1 C3",
      ])
  }

  @Test func `siblings do not clash`() throws {
    let drawn = try DrawnPlan(
      rooms,
      """
                 13  14  15  16  17  18
      noord      ····AAAA················
      zuid       ····BBBB················
      """)
    #expect(drawn.plan.conflictTexts == [])
  }
}
