import ConstraintChecker
import Planning
import TestSupport
import Testing

@Suite struct AvgWeekTests {
  /// January to April 2027 has 120 days: 38 hours a week are 39,085 minutes and 5/7.
  private func texts(
    _ profile: Employment.Profile, days: some Sequence<Int>, minutes: Int, weekly: Int? = nil,
    over months: [String: Int] = [:]
  ) throws -> [String] {
    let setting = HouseRow.setting(RuleSetting(rule: "avg-week", parameters: months))
    var drawn = try PeoplePlan(profile, weekly: weekly, months.isEmpty ? [] : [setting])
    let end = 8 * 60 + minutes
    try drawn.book(
      "A", days: days, after: "2027-01-01", "08:00",
      "\((end / 60).padded(2)):\((end % 60).padded(2))")
    return try drawn.texts(.avgWeek)
  }

  private func heads(_ texts: [String]) -> [String] {
    texts.map {
      ($0.split(separator: " ").prefix(4) + [$0.split(separator: " ").last ?? ""]).joined(
        separator: " ")
    }
  }

  @Test func `the average over four months against the contract`() throws {
    // 60 days of 6 hours: 21,600 minutes in 120 days are 1,260 a week.
    #expect(try texts(.publicSector, days: 0..<60, minutes: 360, weekly: 1260) == [])
    #expect(
      heads(try texts(.publicSector, days: 0..<60, minutes: 360, weekly: 1259))
        == ["soft avg-week an 00:00–00:00 1260/1259"])
  }

  @Test func `without a contract 38 hours`() throws {
    // 65 days of 601 minutes: 39,065; of 602 minutes 39,130, which is more than 39,085.
    #expect(try texts(.publicSector, days: 0..<65, minutes: 601) == [])
    #expect(
      heads(try texts(.publicSector, days: 0..<65, minutes: 602))
        == ["soft avg-week an 00:00–00:00 2282/2280"])
  }

  @Test func `a quarter under the labour act`() throws {
    // 60 days of 6 hours in the 90 days of the first quarter are 1,680 minutes a week.
    #expect(try texts(.labourAct, days: 0..<60, minutes: 360, weekly: 1680) == [])
    #expect(
      heads(try texts(.labourAct, days: 0..<60, minutes: 360, weekly: 1679))
        == ["soft avg-week an 00:00–00:00 1680/1679"])
  }

  @Test func `a museum may average over a year, or over a month`() throws {
    // 60 days of 6 hours are 21,600 minutes: in 365 days 414 a week, in January's 31 2,520.
    #expect(
      try texts(.labourAct, days: 0..<60, minutes: 360, weekly: 415, over: ["labour-months": 12])
        == [])
    #expect(
      heads(
        try texts(.labourAct, days: 0..<60, minutes: 360, weekly: 414, over: ["labour-months": 12]))
        == ["soft avg-week an 00:00–00:00 414/414"])
    #expect(
      try texts(.publicSector, days: 0..<31, minutes: 360, weekly: 2520, over: ["public-months": 1])
        == [])
    #expect(
      heads(
        try texts(
          .publicSector, days: 0..<31, minutes: 360, weekly: 2519, over: ["public-months": 1]))
        == ["soft avg-week an 00:00–00:00 2520/2519"])
    // What is said of the one profile is not said of the other.
    #expect(
      try texts(.publicSector, days: 0..<60, minutes: 360, weekly: 1260, over: ["labour-months": 1])
        == [])
  }

  @Test func `of months that a year is not made of the last period is shorter`() throws {
    // From January five months each, then November and December: 61 days from day 304 on.
    let months = ["public-months": 5]
    #expect(
      try texts(.publicSector, days: 304..<365, minutes: 360, weekly: 2520, over: months) == [])
    #expect(
      heads(try texts(.publicSector, days: 304..<365, minutes: 360, weekly: 2519, over: months))
        == ["soft avg-week an 00:00–00:00 2520/2519"])
  }

  @Test func `each period stands by itself`() throws {
    #expect(try texts(.publicSector, days: 90..<150, minutes: 360, weekly: 1259) == [])
  }
}
