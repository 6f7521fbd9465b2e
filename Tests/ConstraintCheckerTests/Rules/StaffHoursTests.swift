import ConstraintChecker
import Planning
import TestSupport
import Testing

@Suite struct StaffHoursTests {
  /// Monday and Tuesday from nine to five.
  private static let week = [
    Availability(person: "an", day: .weekday(1), hours: [540..<1020]),
    Availability(person: "an", day: .weekday(2), hours: [540..<1020]),
  ]

  private func texts(
    _ start: String, _ end: String, _ hours: [Availability] = week, setup: Int = 0
  ) throws -> [String] {
    var drawn = try PeoplePlan(
      [PeoplePlan.person("an")], hours.map { .availability($0) })
    try drawn.book("A", start, end, setup: setup)
    return try drawn.texts(.staffHours)
  }

  private func date(_ text: String, _ hours: [Range<Int>]) throws -> Availability {
    Availability(person: "an", day: .date(try #require(LocalDate(iso: text))), hours: hours)
  }

  @Test func `the usual hours from first to last minute are fine, a minute more is not`() throws {
    #expect(try texts("2027-03-22T09:00", "2027-03-22T17:00") == [])
    #expect(
      try texts("2027-03-22T09:00", "2027-03-22T17:01")
        == ["soft staff-hours an 09:00–17:01 A.an 481/480"])
    #expect(
      try texts("2027-03-22T09:00", "2027-03-22T10:00", setup: 15)
        == ["soft staff-hours an 08:45–10:00 A.an 75/60"])
  }

  @Test func `a weekday nobody wrote down is a free one`() throws {
    #expect(
      try texts("2027-03-24T09:00", "2027-03-24T10:00")
        == ["soft staff-hours an 09:00–10:00 A.an 60/0"])
  }

  @Test func `hours of a date win over those of its weekday`() throws {
    let late = try date("2027-03-22", [720..<1320])
    #expect(try texts("2027-03-22T20:00", "2027-03-22T22:00", Self.week + [late]) == [])
    #expect(
      try texts("2027-03-22T11:00", "2027-03-22T13:00", Self.week + [late])
        == ["soft staff-hours an 11:00–13:00 A.an 120/60"])
  }

  @Test func `dates alone are all there is, unless they are free days`() throws {
    let asked = try date("2027-03-23", [540..<1020])
    let free = try date("2027-03-23", [])
    #expect(
      try texts("2027-03-22T10:00", "2027-03-22T11:00", [asked])
        == ["soft staff-hours an 10:00–11:00 A.an 60/0"])
    #expect(try texts("2027-03-22T10:00", "2027-03-22T11:00", [free]) == [])
    #expect(
      try texts("2027-03-23T10:00", "2027-03-23T11:00", [free])
        == ["soft staff-hours an 10:00–11:00 A.an 60/0"])
  }

  @Test func `whoever has no hours works at any time`() throws {
    #expect(try texts("2027-03-28T03:00", "2027-03-28T05:00", []) == [])
  }

  @Test func `nights in which the clocks change have the hours the clocks show`() throws {
    let nights = [
      Availability(person: "an", day: .weekday(6), hours: [1320..<1440]),
      Availability(person: "an", day: .weekday(7), hours: [0..<360]),
    ]
    #expect(try texts("2027-03-27T22:00", "2027-03-28T06:00", nights) == [])
    #expect(try texts("2027-10-30T22:00", "2027-10-31T06:00", nights) == [])
    #expect(
      try texts("2027-10-30T22:00", "2027-10-31T06:01", nights)
        == ["soft staff-hours an 22:00–06:01 A.an 541/540"])
  }
}
