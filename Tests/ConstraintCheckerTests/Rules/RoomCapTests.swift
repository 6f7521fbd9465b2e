import ConstraintChecker
import TestSupport
import Testing

@Suite struct RoomCapTests {
  private func conflicts(visitors: Int, seats: Int?, letter: String = "A") throws -> [String] {
    try DrawnPlan(
      [DrawnPlan.room("atelier", seats: seats)], visitors: [letter: visitors],
      """
                 10  11  12  13
      atelier    \(String(repeating: letter, count: 4))············
      """
    ).plan.conflictTexts
  }

  @Test func `one visitor more than seats is hard`() throws {
    #expect(
      try conflicts(visitors: 26, seats: 25) == ["hard room-cap atelier 10:00–11:00 A1 26/25"])
  }

  @Test func `nine tenths full is soft and so is exactly full`() throws {
    #expect(
      try conflicts(visitors: 18, seats: 20) == ["soft room-cap atelier 10:00–11:00 A1 18/20"])
    #expect(
      try conflicts(visitors: 20, seats: 20) == ["soft room-cap atelier 10:00–11:00 A1 20/20"])
  }

  @Test func `just under nine tenths is fine`() throws {
    #expect(try conflicts(visitors: 17, seats: 20) == [])
  }

  @Test func `an option with too many visitors is soft`() throws {
    #expect(
      try conflicts(visitors: 26, seats: 25, letter: "o")
        == ["soft room-cap atelier 10:00–11:00 o1 26/25"])
  }

  @Test func `a room whose seats nobody counted is never too small`() throws {
    #expect(try conflicts(visitors: 500, seats: nil) == [])
  }
}
