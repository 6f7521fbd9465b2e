import Testing

@testable import Planning

@Suite struct LocalDateTests {
  private func date(_ year: Int, _ month: Int, _ day: Int) throws -> LocalDate {
    try #require(LocalDate(year: year, month: month, day: day))
  }

  @Test func `every day of four hundred years is found again from its parts`() throws {
    for days in Int32(0)..<146_097 {
      let parts = LocalDate(days: days).civil
      #expect(LocalDate(year: parts.year, month: parts.month, day: parts.day)?.days == days)
    }
  }

  @Test func `29 February exists in leap years only`() {
    #expect(LocalDate(year: 2028, month: 2, day: 29) != nil)
    #expect(LocalDate(year: 2027, month: 2, day: 29) == nil)
    #expect(LocalDate(year: 2100, month: 2, day: 29) == nil)
  }

  @Test func `22 March 2027 is the Monday of week 12`() throws {
    #expect(try date(2027, 3, 22).weekday == 1)
    #expect(try date(2027, 3, 28).isoWeek == (2027, 12))
    #expect(try LocalDate(isoYear: 2027, week: 12) == date(2027, 3, 22))
  }

  @Test func `New Year 2027 lies in week 53 of 2026`() throws {
    #expect(try date(2027, 1, 1).isoWeek == (2026, 53))
    #expect(try LocalDate(isoYear: 2026, week: 53) == date(2026, 12, 28))
    #expect(LocalDate(isoYear: 2027, week: 53) == nil)
  }
}
