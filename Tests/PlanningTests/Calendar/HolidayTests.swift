import Foundation
import Planning
import Testing

@Suite struct HolidayTests {
  private func text(_ days: ClosedRange<LocalDate>?) -> String {
    days.map { "\($0.lowerBound) \($0.upperBound)" } ?? ""
  }

  @Test func `the ten holidays of 2027`() {
    let dates = PublicHoliday.allCases.compactMap { $0.date(in: 2027)?.description }
    #expect(
      dates == [
        "2027-01-01", "2027-03-29", "2027-05-01", "2027-05-06", "2027-05-17", "2027-07-21",
        "2027-08-15", "2027-11-01", "2027-11-11", "2027-12-25",
      ])
  }

  @Test func `Easter Sunday is no legal holiday`() {
    #expect(LocalDate.easter(in: 2027)?.description == "2027-03-28")
    #expect(House().meaning(of: LocalDate(days: 20_905), at: "stam").holiday == nil)
  }

  @Test(arguments: [
    (2026, "2026-11-02 2026-11-08", "2026-12-21 2027-01-03"),
    (2027, "2027-11-01 2027-11-07", "2027-12-27 2028-01-09"),
    (2028, "2028-10-30 2028-11-05", "2028-12-25 2029-01-07"),
  ])
  func `autumn and Christmas holidays`(year: Int, autumn: String, christmas: String) {
    #expect(text(SchoolHoliday.autumn.days(in: year)) == autumn)
    #expect(text(SchoolHoliday.christmas.days(in: year)) == christmas)
  }

  @Test(arguments: [
    (2027, "2027-02-08 2027-02-14", "2027-03-29 2027-04-11", "2027-05-06 2027-05-07"),
    (2028, "2028-02-28 2028-03-05", "2028-04-03 2028-04-17", "2028-05-25 2028-05-26"),
    (2029, "2029-02-12 2029-02-18", "2029-04-02 2029-04-15", "2029-05-10 2029-05-11"),
  ])
  func `crocus, Easter and Ascension holidays`(
    year: Int, crocus: String, easter: String, ascension: String
  ) {
    #expect(text(SchoolHoliday.crocus.days(in: year)) == crocus)
    #expect(text(SchoolHoliday.easter.days(in: year)) == easter)
    #expect(text(SchoolHoliday.ascension.days(in: year)) == ascension)
  }

  @Test func `summer is July and August`() {
    #expect(text(SchoolHoliday.summer.days(in: 2027)) == "2027-07-01 2027-08-31")
  }

  @Test func `public holidays are those of a list that others keep`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../../shared/data/belgium/holidays-be-2024-2032.csv")
    guard let list = try? String(contentsOf: file, encoding: .utf8) else {
      print("skipped: no list of holidays at hand")
      return
    }
    // Easter and Whit Sunday stand in that list and are no legal holidays.
    let expected = list.split(separator: "\n").filter {
      $0.hasSuffix(",public") && !$0.contains(",Pasen,") && !$0.contains(",Pinksteren,")
    }.map { String($0.prefix(10)) }
    let computed = (2024...2032).flatMap { year in
      PublicHoliday.allCases.compactMap { $0.date(in: year)?.description }
    }
    #expect(Set(computed) == Set(expected))
  }

  @Test func `a museum adds days to the calendar and takes days out`() throws {
    let whitMonday = try #require(LocalDate(year: 2027, month: 5, day: 17))
    let bridge = try #require(LocalDate(year: 2027, month: 5, day: 7))
    let house = House([
      .calendarDay(
        CalendarDay(
          museum: "im", first: whitMonday, last: whitMonday, meaning: .ordinary, name: "")),
      .calendarDay(
        CalendarDay(first: bridge, last: bridge, meaning: .bridge, name: "Brugdag")),
      .calendarDay(
        CalendarDay(museum: "im", first: bridge, last: bridge, meaning: .holiday, name: "Feest")),
    ])
    #expect(house.meaning(of: whitMonday, at: "stam").holiday == .legal(.whitMonday))
    #expect(house.meaning(of: whitMonday, at: "im").isOrdinary)
    #expect(house.meaning(of: bridge, at: "stam").bridge == "Brugdag")
    #expect(house.meaning(of: bridge, at: "stam").school == .flemish(.ascension))
    #expect(house.meaning(of: bridge, at: "im").holiday == .local("Feest"))
  }
}
