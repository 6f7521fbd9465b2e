import ConstraintChecker
import TestSupport
import Testing

@Suite struct MaterialOverTests {
  @Test func `the true peak counts and never a sum over the day`() throws {
    let drawn = try DrawnPlan(
      [DrawnPlan.material("beamer", stock: 6)],
      """
                 09  10  11  12  13  14  15  16
      beamer 1   ····AAAAAAAA····················
      beamer 1   ················BBBBBBBB········
      beamer 5   CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
      """)
    #expect(drawn.plan.conflictTexts == [])
  }

  @Test func `one piece too many is named with the peak and all who take part`() throws {
    let drawn = try DrawnPlan(
      [DrawnPlan.material("stoel", stock: 100)],
      """
                 09  10  11  12
      stoel 60   AAAAAAAA········
      stoel 41   ····BBBBBBBB····
      """)
    #expect(drawn.plan.conflictTexts == ["hard material-over stoel 10:00–11:00 A1 B2 101/100"])
  }

  @Test func `exactly the stock fits`() throws {
    let drawn = try DrawnPlan(
      [DrawnPlan.material("stoel", stock: 100)],
      """
                 09  10  11  12
      stoel 60   AAAAAAAA········
      stoel 40   ····BBBBBBBB····
      """)
    #expect(drawn.plan.conflictTexts == [])
  }

  @Test func `one interval lasts as long as too much is wanted, whoever wants it`() throws {
    let drawn = try DrawnPlan(
      [DrawnPlan.material("stoel", stock: 10)],
      """
                 09  10  11  12
      stoel 8    AAAAAAAAAAAA····
      stoel 4    ····BBBB········
      stoel 9    ········CCCCCCCC
      """)
    #expect(
      drawn.plan.conflictTexts == ["hard material-over stoel 10:00–12:00 A1 B2 C3 17/10"])
  }

  @Test func `an option on top of confirmed bookings is soft, before and after hard time`() throws {
    let drawn = try DrawnPlan(
      [DrawnPlan.material("stoel", stock: 10)],
      """
                 09  10  11  12  13
      stoel 8    AAAAAAAAAAAAAAAA····
      stoel 4    ··oooooooooooo······
      stoel 3    ····BBBB············
      """)
    #expect(
      drawn.plan.conflictTexts == [
        "soft material-over stoel 09:30–10:00 A1 o2 12/10",
        "hard material-over stoel 10:00–11:00 A1 B3 11/10",
        "soft material-over stoel 11:00–12:30 A1 o2 12/10",
      ])
  }
}
