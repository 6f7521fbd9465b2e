import Planning
import Testing

@Suite struct TimedNameTests {
  private let zone = ZoneRules.brussels

  private func span(_ start: String, _ end: String) throws -> Span {
    let times = try [start, end].map { try zone.start(try #require(WrittenTime(iso: $0))) }
    return try #require(Span(times[0], times[1]))
  }

  private func text(_ timed: TimedName?) -> String? {
    timed.map { "\($0.name) \($0.hours.lowerBound)-\($0.hours.upperBound)" }
  }

  @Test func `hours are two times with a dash, after a name`() {
    #expect(text(TimedName("Suppoost 01 9:00-13:00")) == "Suppoost 01 540-780")
    #expect(text(TimedName("Gids 04 9u-12u30")) == "Gids 04 540-750")
    #expect(text(TimedName("Gids 04 10:00–11:30")) == "Gids 04 600-690")
    #expect(text(TimedName("Gids 04 22:00-02:00")) == "Gids 04 1320-1560")
    #expect(text(TimedName("Gids 04 18:00-24:00")) == "Gids 04 1080-1440")
    for other in ["Gids 04", "9:00-13:00", " 9-13", "Gids 04 9:00", "Gids 25:00-26:00", "Gids a-b"]
    {
      #expect(TimedName(other) == nil, "\(other)")
    }
  }

  @Test func `they are those of the day an activity begins, or of the night after it`() throws {
    let night = try span("2027-03-22T20:00", "2027-03-23T02:00")
    let early = try #require(TimedName("An 00:30-02:00"))
    #expect(early.span(of: night, in: zone) == (try span("2027-03-23T00:30", "2027-03-23T02:00")))
    let late = try #require(TimedName("An 23:00-01:00"))
    #expect(late.span(of: night, in: zone) == (try span("2027-03-22T23:00", "2027-03-23T01:00")))
    // Outside of it the first day is meant.
    let before = try #require(TimedName("An 08:00-09:00"))
    #expect(before.span(of: night, in: zone) == (try span("2027-03-22T08:00", "2027-03-22T09:00")))
  }

  @Test func `a booking's own hours are told where reading them gives it back`() throws {
    let day = try span("2027-03-22T09:00", "2027-03-22T17:00")
    let morning = try span("2027-03-22T09:00", "2027-03-22T13:00")
    #expect(text(TimedName(morning, named: "An", of: day, in: zone)) == "An 540-780")
    #expect(TimedName(day, named: "An", of: day, in: zone) == nil)
    // Of an exhibition that lasts weeks no hours tell the day.
    let weeks = try span("2027-03-22T09:00", "2027-04-22T17:00")
    let later = try span("2027-03-29T09:00", "2027-03-29T13:00")
    #expect(TimedName(later, named: "An", of: weeks, in: zone) == nil)
    let two = try span("2027-03-22T09:00", "2027-03-24T13:00")
    #expect(TimedName(two, named: "An", of: weeks, in: zone) == nil)
  }

  @Test func `an hour that comes twice is not told by the clock`() throws {
    let night = try span("2027-10-30T20:00", "2027-10-31T08:00")
    let second = Span(known: night.start.minutes + 7 * 60, night.end.minutes - 60)
    #expect(zone.local(second.start).minuteOfDay == 2 * 60)
    #expect(TimedName(second, named: "An", of: night, in: zone) == nil)
  }
}
