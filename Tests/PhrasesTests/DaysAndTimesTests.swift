import Phrases
import Planning
import Testing

struct DaysAndTimesTests {
  private let dutch = Phrases(.nl)
  private let english = Phrases(.en)
  /// Monday 22 March 2027.
  private let monday = LocalDate(days: 20_899)
  private let zone = ZoneRules.brussels

  private func span(_ day: Int, _ start: Int, _ end: Int) throws -> Span {
    let date = monday + day
    return try #require(
      Span(
        zone.instant(LocalDateTime(date, minuteOfDay: start)),
        zone.instant(LocalDateTime(date, minuteOfDay: end))))
  }

  @Test func `days read as planners write them`() {
    #expect(dutch.dayShort(monday) == "ma 22")
    #expect(dutch.day(monday) == "ma 22/03/2027")
    #expect(dutch.dayLong(monday) == "maandag 22 maart 2027")
    #expect(english.day(monday + 1) == "Tue 23/03/2027")
    #expect(english.dayLong(monday) == "Monday 22 March 2027")
    #expect(dutch.week(monday) == "week 12")
    #expect(dutch.monthShort(3) == "mrt")
  }

  @Test func `a run of days names a month once`() {
    #expect(dutch.days(monday, through: monday + 6) == "ma 22 – zo 28 maart 2027")
    #expect(dutch.days(monday + 7, through: monday + 13) == "ma 29 maart – zo 4 april 2027")
    #expect(
      english.days(monday - 84, through: monday - 78)
        == "Mon 28 December 2026 – Sun 3 January 2027")
  }

  @Test func `a span names a year only where it is another`() throws {
    let hour = try span(0, 840, 930)
    #expect(dutch.whenShort(hour, zone: zone) == "ma 22/03 14:00–15:30")
    #expect(dutch.whenShort(hour, zone: zone, year: 2027) == "ma 22/03 14:00–15:30")
    #expect(dutch.whenShort(hour, zone: zone, year: 2026) == "ma 22/03/2027 14:00–15:30")
    let winter = try #require(Span(hour.start - 100 * 1440, hour.start))
    #expect(dutch.whenShort(winter, zone: zone, year: 2027) == "za 12/12/2026 → 22/03")
    #expect(english.whenShort(winter, zone: zone, year: 2026) == "Sat 12/12 → 22/03/2027")
  }

  @Test func `times within a day name it once`() throws {
    #expect(dutch.times(try span(0, 840, 930), zone: zone) == "14:00–15:30")
    #expect(dutch.when(try span(0, 840, 930), zone: zone) == "ma 22/03/2027 14:00–15:30")
    #expect(dutch.when(try span(0, 1320, 1440), zone: zone) == "ma 22/03/2027 22:00–24:00")
    #expect(
      dutch.when(try span(0, 1320, 1500), zone: zone)
        == "ma 22/03/2027 22:00 – di 23/03/2027 01:00")
  }

  @Test func `the autumn hour that comes twice says which`() throws {
    let night = try #require(LocalDate(year: 2027, month: 10, day: 31))
    let first = zone.instant(LocalDateTime(night, minuteOfDay: 150))
    let hour = try #require(Span(first, first + 60))
    #expect(dutch.times(hour, zone: zone) == "02:30 zomertijd–02:30 wintertijd")
    #expect(english.times(hour, zone: zone) == "02:30 summer time–02:30 winter time")
  }

  @Test func `weekdays and months have names in both languages`() {
    for weekday in 1...7 { expectSoundWord { $0.weekdayName(weekday) } }
    #expect((1...7).map { dutch.weekdayShort($0) } == ["ma", "di", "wo", "do", "vr", "za", "zo"])
    #expect(Set((1...12).map { english.monthShort($0) }).count == 12)
  }
}
