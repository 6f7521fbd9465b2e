import Planning
import Testing

/// Today is Thursday 18 March 2027, in week 11.
struct TypedDateTests {
  private func read(_ text: String) throws(TypedFault) -> String {
    try TypedDate.read(text, today: LocalDate(days: 20_895)).description
  }

  @Test(arguments: [
    ("2027-03-22", "2027-03-22"), ("22/3/2027", "2027-03-22"), ("22-03-27", "2027-03-22"),
    ("22.3.2027", "2027-03-22"), ("22 maart 2027", "2027-03-22"), ("22 mrt", "2027-03-22"),
    ("22 March", "2027-03-22"), ("di 23/3", "2027-03-23"), ("maandag 22 maart 2027", "2027-03-22"),
    ("29/2", "2028-02-29"), ("29/2/2028", "2028-02-29"),
  ])
  func `a calendar date is read as written`(text: String, date: String) throws {
    #expect(try read(text) == date)
  }

  @Test(arguments: [
    ("22/3", "2027-03-22"), ("1/1", "2027-01-01"), ("18/12", "2026-12-18"),
    ("17/12", "2027-12-17"), ("3/2", "2027-02-03"),
  ])
  func `a day without a year may lie ninety days back`(text: String, date: String) throws {
    #expect(try read(text) == date)
  }

  @Test(arguments: [
    ("do", "2027-03-18"), ("ma", "2027-03-22"), ("Maandag", "2027-03-22"), ("wed", "2027-03-24"),
    ("zo", "2027-03-21"), ("su", "2027-03-21"), ("thu", "2027-03-18"),
  ])
  func `a weekday is today's or the next`(text: String, date: String) throws {
    #expect(try read(text) == date)
  }

  @Test(arguments: [
    ("vandaag", "2027-03-18"), ("morgen", "2027-03-19"), ("overmorgen", "2027-03-20"),
    ("gisteren", "2027-03-17"), ("tomorrow", "2027-03-19"), ("+2w", "2027-04-01"),
    ("-1w", "2027-03-11"), ("+ 3 dagen", "2027-03-21"), ("+3", "2027-03-21"),
    ("+1m", "2027-04-18"), ("-1j", "2026-03-18"), ("di +2w", "2027-03-30"),
  ])
  func `words and distances count from today`(text: String, date: String) throws {
    #expect(try read(text) == date)
  }

  @Test(arguments: [
    ("w12", "2027-03-22"), ("week 12", "2027-03-22"), ("2027-W12", "2027-03-22"),
    ("w1/2028", "2028-01-03"), ("w 53", "2026-12-28"), ("vr w12", "2027-03-26"),
    ("w51", "2026-12-14"), ("w50", "2027-12-13"),
  ])
  func `a week is its Monday`(text: String, date: String) throws {

    #expect(try read(text) == date)
  }

  @Test(arguments: [("18", "2027-03-18"), ("17", "2027-04-17"), ("31", "2027-03-31")])
  func `a number is the next such day of a month`(text: String, date: String) throws {
    #expect(try read(text) == date)
  }

  @Test func `a month that is too short gives its last day`() throws {
    let lastOfJanuary = try #require(LocalDate(year: 2027, month: 1, day: 31))
    #expect(try TypedDate.read("+1m", today: lastOfJanuary).description == "2027-02-28")
  }

  @Test(arguments: [
    ("", TypedFault.notADate), ("maaltijd", .notADate), ("m", .notADate), ("22/3/", .notADate),
    ("2/3/4/5", .notADate), ("1234567890123456789012", .notADate), ("٢٢/٣", .notADate),
    ("31/6", .noSuchDay), ("30/2/2027", .noSuchDay), ("w54", .noSuchDay), ("32", .noSuchDay),
    ("w53/2027", .noSuchDay), ("+999999w", .outOfRange), ("-9999j", .outOfRange),
  ])
  func `what is no date is told apart`(text: String, fault: TypedFault) {
    #expect(throws: fault) { try read(text) }
  }

  @Test func `a weekday that is not the date's own is refused with the date`() {
    #expect(throws: TypedFault.weekdayDiffers(LocalDate(days: 20_899))) { try read("di 22/3") }
  }
}
