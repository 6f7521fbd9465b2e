import ConstraintChecker
import Planning
import TestSupport
import Testing

/// Days and terms around both nights in which the clocks change: local days have 23 or 25 hours.
@Suite struct ClockNightTermsTests {
  private static let house: [HouseRow] = [
    .kind(ActivityKind(id: "groep", audience: .visitors)),
    .kind(ActivityKind(id: "klas", audience: .schools)),
    .kind(ActivityKind(id: "verhuur", audience: .guests)),
    .kind(ActivityKind(id: "overleg", audience: .staff)),
    .skill(Skill(id: "bewakingsagent-erfgoed", form: .certificate)),
  ]

  /// Open from Monday to Saturday.
  private static let opening =
    (1...6).map { OpeningRule(museum: "stam", day: .weekday($0), hours: [0..<1440]) }

  /// What a rule says of one activity of half an hour, or until `end`.
  private func texts(
    _ rule: RuleCode, _ kind: String, _ start: String, _ end: String? = nil,
    status: Status = .confirmed, visitors: Int? = nil, asked: String? = nil, until: String? = nil,
    now: String? = nil
  ) throws -> [String] {
    let from = try PeoplePlan.moment(start)
    let to = try end.map { try PeoplePlan.moment($0) } ?? from + 30
    var planned = RuleExample.Planned(
      "Iets", 10_00, 11_00, on: "refter", kind: kind, status: status, visitors: visitors,
      about: Activity.About(
        askedAt: try asked.map { try PeoplePlan.moment($0) },
        optionUntil: until.flatMap { LocalDate(iso: $0) }))
    let span = try #require(Span(from, to))
    planned.activity.span = span
    planned.bookings[0].span = span
    let plan = try RuleExample(
      resources: [.exampleRoom("refter", "Refter")], activities: [planned], house: Self.house,
      opening: Self.opening
    ).plan()
    let today = try now.map { try PeoplePlan.moment($0) }
    return ConstraintCheck.whole(plan, now: today).conflicts.filter { $0.rule == rule }
      .map { conflict in
        let numbers = conflict.measure.map { " \($0.needed)/\($0.available)" } ?? ""
        return "\(conflict.severity) \(conflict.rule.rawValue)\(numbers)"
      }
  }

  @Test func `a closed Sunday has 23 hours in spring and 25 in autumn`() throws {
    let closed = ["hard closed-day"]
    #expect(try texts(.closedDay, "groep", "2027-03-27T23:59") == [])
    #expect(try texts(.closedDay, "groep", "2027-03-28T00:00") == closed)
    #expect(try texts(.closedDay, "groep", "2027-03-28T03:00") == closed)
    #expect(try texts(.closedDay, "groep", "2027-03-28T23:59") == closed)
    #expect(try texts(.closedDay, "groep", "2027-03-29T00:00") == [])
    #expect(try texts(.closedDay, "groep", "2027-10-30T23:59") == [])
    #expect(try texts(.closedDay, "groep", "2027-10-31T02:30+01:00") == closed)
    #expect(try texts(.closedDay, "groep", "2027-10-31T23:59") == closed)
    #expect(try texts(.closedDay, "groep", "2027-11-01T00:00") == [])
  }

  @Test func `Easter Monday and All Saints begin at their own midnight`() throws {
    #expect(try texts(.holiday, "overleg", "2027-03-28T23:59") == [])
    #expect(try texts(.holiday, "overleg", "2027-03-29T00:00") == ["soft holiday"])
    #expect(try texts(.holiday, "overleg", "2027-10-31T23:59") == [])
    #expect(try texts(.holiday, "overleg", "2027-11-01T00:00") == ["soft holiday"])
  }

  @Test func `so do the school holidays that follow these nights`() throws {
    #expect(try texts(.schoolHol, "klas", "2027-03-28T23:59") == [])
    #expect(try texts(.schoolHol, "klas", "2027-03-29T00:00") == ["soft school-hol"])
    #expect(try texts(.schoolHol, "klas", "2027-10-31T23:59") == [])
    #expect(try texts(.schoolHol, "klas", "2027-11-01T00:00") == ["soft school-hol"])
  }

  @Test func `fourteen local days are enough notice, an hour shorter or longer`() throws {
    func found(_ asked: String, for start: String) throws -> [String] {
      try texts(.lead, "groep", start, asked: asked)
    }
    // An hour less than fourteen times 24.
    #expect(try found("2027-03-15T10:00", for: "2027-03-29T10:00") == [])
    // Nearly an hour more, and yet the thirteenth day.
    #expect(try found("2027-10-19T00:00", for: "2027-11-01T23:59") == ["soft lead 14/13"])
    #expect(try found("2027-10-18T23:59", for: "2027-11-01T00:00") == [])
    // Both times half past two belong to the last day of October.
    #expect(
      try found("2027-10-31T02:30+02:00", for: "2027-11-13T10:00") == ["soft lead 14/13"])
    #expect(
      try found("2027-10-31T02:30+01:00", for: "2027-11-13T10:00") == ["soft lead 14/13"])
  }

  @Test func `an option is listed from the midnight three days before its last day`() throws {
    func found(until: String, now: String) throws -> [String] {
      try texts(
        .optionExp, "groep", "2027-12-01T10:00", status: .option, until: until, now: now)
    }
    let listed = ["soft option-exp"]
    #expect(try found(until: "2027-03-31", now: "2027-03-27T23:59") == [])
    #expect(try found(until: "2027-03-31", now: "2027-03-28T00:00") == listed)
    #expect(try found(until: "2027-04-01", now: "2027-03-28T23:59") == [])
    #expect(try found(until: "2027-04-01", now: "2027-03-29T00:00") == listed)
    #expect(try found(until: "2027-11-04", now: "2027-10-31T23:59") == [])
    #expect(try found(until: "2027-11-04", now: "2027-11-01T00:00") == listed)
  }

  @Test func `an option in the second hour lies ahead all through the first`() throws {
    func found(now: String) throws -> [String] {
      try texts(
        .optionExp, "groep", "2027-10-31T02:00+01:00", status: .option, until: "2027-10-31",
        now: now)
    }
    #expect(try found(now: "2027-10-31T02:45+02:00") == ["soft option-exp"])
    #expect(try found(now: "2027-10-31T02:30+01:00") == [])
  }

  @Test func `two days before an event are 48 hours, whatever the clocks do`() throws {
    func found(_ start: String, _ end: String, now: String) throws -> [String] {
      try texts(.guardMin, "verhuur", start, end, visitors: 150, now: now)
    }
    let (monday, late) = ("2027-03-29T20:00", "2027-03-29T23:00")
    #expect(try found(monday, late, now: "2027-03-27T18:59") == ["soft guard-min 2/0"])
    #expect(try found(monday, late, now: "2027-03-27T19:00") == ["hard guard-min 2/0"])
    let (first, end) = ("2027-11-01T20:00", "2027-11-01T23:00")
    #expect(try found(first, end, now: "2027-10-30T20:59") == ["soft guard-min 2/0"])
    #expect(try found(first, end, now: "2027-10-30T21:00") == ["hard guard-min 2/0"])
  }

  /// A night from midnight to six in spring, to five in autumn, and one long day.
  private func average(
    _ day: (String, String), _ night: (String, String), weekly: Int
  ) throws -> [String] {
    var drawn = try PeoplePlan(.publicSector, weekly: weekly)
    try drawn.book("A", day.0, day.1)
    try drawn.book("B", night.0, night.1)
    return try drawn.texts(.avgWeek)
  }

  @Test func `an average counts the five hours of a spring night, the six of an autumn one`()
    throws
  {
    // 900 and 300 minutes in the 120 days from January to April are 70 a week.
    let spring = (
      ("2027-03-22T08:00", "2027-03-22T23:00"), ("2027-03-28T00:00", "2027-03-28T06:00")
    )
    #expect(try average(spring.0, spring.1, weekly: 70) == [])
    #expect(
      try average(spring.0, spring.1, weekly: 69)
        == ["soft avg-week an 00:00–00:00 A.an B.an 70/69"])
    // 860 and 360 in the 122 days from September to December are 70 as well.
    let autumn = (
      ("2027-10-25T08:00", "2027-10-25T22:20"), ("2027-10-31T00:00", "2027-10-31T05:00")
    )
    #expect(try average(autumn.0, autumn.1, weekly: 70) == [])
    #expect(
      try average(autumn.0, autumn.1, weekly: 69)
        == ["soft avg-week an 00:00–00:00 A.an B.an 70/69"])
  }
}
