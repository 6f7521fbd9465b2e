import ConstraintChecker
import Planning
import TestSupport
import Testing

@Suite struct NightSunTests {
  /// A day's work, and every Monday to Friday of the two weeks after, but for some.
  private func texts(
    _ start: String, _ end: String, after first: String = "2027-03-08", without free: Int...,
    house: [HouseRow] = []
  ) throws -> [String] {
    var drawn = try PeoplePlan(.publicSector, house)
    try drawn.book("A", start, end)
    for day in 0..<21 where day % 7 < 5 && !free.contains(day) {
      try drawn.book("B", days: [day], after: first, "10:00", "11:00")
    }
    return try drawn.texts(.nightSun)
  }

  @Test func `Sunday work asks for a free weekday within fourteen days`() throws {
    let sunday = ("2027-03-07T10:00", "2027-03-07T17:00")
    #expect(
      try texts(sunday.0, sunday.1) == ["soft night-sun an 00:00–00:00 A.an"])
    #expect(try texts(sunday.0, sunday.1, without: 11) == [])
    #expect(
      try texts(sunday.0, sunday.1, without: 14) == ["soft night-sun an 00:00–00:00 A.an"])
  }

  @Test func `a night is information, from 20 to 6`() throws {
    #expect(try texts("2027-03-06T06:00", "2027-03-06T20:00") == [])
    #expect(
      try texts("2027-03-06T06:00", "2027-03-06T20:01")
        == ["info night-sun an 00:00–00:00 A.an"])
    #expect(
      try texts("2027-03-06T05:59", "2027-03-06T12:00")
        == ["info night-sun an 00:00–00:00 A.an"])
  }

  @Test func `a holiday counts as a Sunday, and is no rest for another`() throws {
    func holiday(_ date: String) throws -> HouseRow {
      let day = try #require(LocalDate(iso: date))
      return .calendarDay(CalendarDay(first: day, last: day, meaning: .holiday, name: "feest"))
    }
    #expect(
      try texts("2027-03-06T10:00", "2027-03-06T12:00", house: [holiday("2027-03-06")])
        == ["soft night-sun an 00:00–00:00 A.an"])
    #expect(
      try texts(
        "2027-03-07T10:00", "2027-03-07T12:00", without: 2, house: [holiday("2027-03-10")])
        == ["soft night-sun an 00:00–00:00 A.an"])
  }

  @Test func `public holidays count without anybody writing them down`() throws {
    // Easter Monday, with every other weekday of the next weeks worked.
    let easter = ("2027-03-29T10:00", "2027-03-29T12:00")
    #expect(
      try texts(easter.0, easter.1, after: "2027-03-29", without: 0)
        == ["soft night-sun an 00:00–00:00 A.an"])
    #expect(try texts(easter.0, easter.1, after: "2027-03-29", without: 0, 8) == [])
    let monday = try #require(LocalDate(iso: "2027-03-29"))
    let ordinary = HouseRow.calendarDay(
      CalendarDay(
        museum: "stam", first: monday, last: monday, meaning: .ordinary, name: "gewone dag"))
    #expect(
      try texts(easter.0, easter.1, after: "2027-03-29", without: 0, house: [ordinary]) == [])
    // All Saints is no rest for the Sunday before.
    #expect(
      try texts("2027-10-31T10:00", "2027-10-31T12:00", after: "2027-11-01", without: 0)
        == ["soft night-sun an 00:00–00:00 A.an"])
  }

  @Test func `the nights in which clocks change have their hours by the clock`() throws {
    #expect(
      try texts("2027-03-27T19:00", "2027-03-27T20:00", after: "2027-03-29", without: 0) == [])
    #expect(
      try texts("2027-10-30T19:00", "2027-10-30T20:30", after: "2027-11-01", without: 0)
        == ["info night-sun an 00:00–00:00 A.an"])
  }
}
