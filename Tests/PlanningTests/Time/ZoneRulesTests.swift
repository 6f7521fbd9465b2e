import Testing

@testable import Planning

@Suite struct ZoneRulesTests {
  private let zone = ZoneRules.brussels

  private func local(_ month: Int, _ day: Int, _ hour: Int, _ minute: Int = 0) throws
    -> LocalDateTime
  {
    let date = try #require(LocalDate(year: 2027, month: month, day: day))
    return LocalDateTime(date, minuteOfDay: hour * 60 + minute)
  }

  @Test func `02:30 does not exist in the night of 28 March 2027`() throws {
    let jump = try zone.resolve(local(3, 28, 3))
    guard case .once(let three) = jump else { Issue.record("03:00 exists once"); return }
    #expect(try zone.resolve(local(3, 28, 2, 30)) == .never(clocksJumpAt: three))
    #expect(try zone.resolve(local(3, 28, 2)) == .never(clocksJumpAt: three))
  }

  @Test func `02:30 comes twice in the night of 31 October 2027`() throws {
    guard case .twice(let first, let second) = try zone.resolve(local(10, 31, 2, 30)) else {
      Issue.record("02:30 comes twice")
      return
    }
    #expect(second.minutes(since: first) == 60)
    #expect(zone.local(first) == zone.local(second))
  }

  @Test(arguments: [(3, 28, 1380), (10, 31, 1500), (3, 27, 1440), (12, 31, 1440)])
  func `days have 23, 24 or 25 hours`(month: Int, day: Int, minutes: Int) throws {
    let date = try local(month, day, 0).date
    #expect(zone.startOfDay(date + 1).minutes(since: zone.startOfDay(date)) == minutes)
  }

  @Test func `every quarter of an hour of a year is found again from its wall-clock time`() throws {
    let start = try zone.instant(local(1, 1, 0))
    for quarter in 0..<(366 * 96) {
      let instant = start + quarter * 15
      switch zone.resolve(zone.local(instant)) {
      case .once(let found): #expect(found == instant)
      case .twice(let first, let second): #expect(first == instant || second == instant)
      case .never: Issue.record("an instant always shows a time")
      }
    }
  }
}
