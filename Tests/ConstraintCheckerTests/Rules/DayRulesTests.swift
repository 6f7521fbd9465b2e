import Planning
import TestSupport
import Testing

@testable import ConstraintChecker

/// MSK is closed on Mondays but for public holidays, STAM has a late Thursday.
@Suite struct DayRulesTests {
  private static let kinds: [HouseRow] = [
    .kind(ActivityKind(id: "groepsbezoek", audience: .visitors)),
    .kind(ActivityKind(id: "klasbezoek", audience: .schools)),
    .kind(ActivityKind(id: "verhuur", audience: .guests)),
    .kind(ActivityKind(id: "overleg", audience: .staff)),
  ]

  private static let opening: [OpeningRule] =
    RuleExample.weekHours(of: "msk", closed: 1) + RuleExample.weekHours(of: "stam") + [
      OpeningRule(museum: "msk", day: .publicHoliday, hours: [600..<1080]),
      OpeningRule(museum: "msk", day: .yearly(month: 12, day: 24), hours: []),
      OpeningRule(
        museum: "stam", day: .monthly(MonthlyDay(nth: 1, weekday: 4)), hours: [1020..<1320]),
    ]

  private func plan(
    _ kind: String, at museum: MuseumID, _ start: String, _ end: String,
    status: Status = .confirmed, house: [HouseRow] = []
  ) throws -> Plan {
    let zone = ZoneRules.brussels
    let from = try zone.instant(#require(LocalDateTime(iso: start)))
    let to = try zone.instant(#require(LocalDateTime(iso: end)))
    let span = try #require(Span(from, to))
    var example = RuleExample(
      resources: [.exampleRoom("zaal", "Zaal", museum: museum)],
      activities: [
        RuleExample.Planned(
          "Groep", 10_00, 11_00, on: "zaal", museum: museum, kind: kind, status: status)
      ], house: Self.kinds + house, opening: Self.opening)
    example.museums.append(Museum(id: "msk", name: "MSK"))
    // With a single activity the whole check looks at it anyway.
    example.activities.append(
      RuleExample.Planned("Af", 10_00, 11_00, day: 400, on: "zaal", status: .cancelled))
    example.activities[0].activity.span = span
    example.activities[0].bookings[0].span = span
    return try example.plan()
  }

  private func found(
    _ kind: String, at museum: MuseumID, _ start: String, _ end: String,
    status: Status = .confirmed, house: [HouseRow] = []
  ) throws -> [String] {
    let plan = try plan(kind, at: museum, start, end, status: status, house: house)
    let whole = ConstraintCheck.whole(plan).conflicts
    for activity in plan.activities where plan.status(activity).occupies {
      let bookings = plan.bookings(of: activity)
      var check = ConstraintCheck()
      let verdict = check.verdict(on: Proposal(of: activity, in: plan), in: plan)
        .map { $0.naming(claims: bookings, of: activity, in: plan) }
      #expect(Set(verdict) == Set(whole))
    }
    return whole.map { "\($0.severity) \($0.rule.rawValue)" }
  }

  @Test func `Whit Monday is open by the rule for holidays, an ordinary Monday is closed`() throws {
    #expect(try found("groepsbezoek", at: "msk", "2027-05-17T10:30", "2027-05-17T12:00") == [])
    #expect(
      try found("groepsbezoek", at: "msk", "2027-05-24T10:30", "2027-05-24T12:00")
        == ["hard closed-day"])
  }

  @Test func `Christmas Eve is closed each year, whatever weekday it is`() throws {
    #expect(
      try found("groepsbezoek", at: "msk", "2027-12-24T10:30", "2027-12-24T12:00")
        == ["hard closed-day"])
  }

  @Test func `guests may be let in on a closed day, staff come anyway, an option is no block`()
    throws
  {
    let (start, end) = ("2027-05-24T10:30", "2027-05-24T12:00")
    #expect(try found("verhuur", at: "msk", start, end) == ["soft closed-day"])
    #expect(try found("overleg", at: "msk", start, end) == [])
    #expect(
      try found("groepsbezoek", at: "msk", start, end, status: .option) == ["soft closed-day"])
  }

  @Test func `from the first minute to the last is within opening hours, one more is not`() throws {
    #expect(try found("groepsbezoek", at: "stam", "2027-03-22T09:00", "2027-03-22T17:00") == [])
    #expect(
      try found("groepsbezoek", at: "stam", "2027-03-22T09:00", "2027-03-22T17:01")
        == ["hard open-hours"])
    #expect(
      try found("groepsbezoek", at: "stam", "2027-03-22T08:59", "2027-03-22T10:00")
        == ["hard open-hours"])
    #expect(
      try found("verhuur", at: "stam", "2027-03-22T18:00", "2027-03-22T23:00")
        == [])
  }

  @Test func `another clock moves what is booked out of the hours, and back`() throws {
    let plan = try plan("groepsbezoek", at: "stam", "2027-03-22T09:00", "2027-03-22T10:00")
    let museum = try #require(plan.museum("stam"))
    var other = museum
    other.zone = "Europe/London"
    let change = PlanChange([.museum(Replacement(from: museum, to: other))])
    let verdict = try ConstraintCheck.verdict(on: change, in: plan)
    #expect(verdict.hard.map(\.rule) == [.openHours])
    #expect(
      verdict.after.activities.map { verdict.after.row($0).span.start }.sorted().first
        == plan.activities.map { plan.row($0).span.start }.sorted().first)
    let back = try ConstraintCheck.verdict(on: change.inverse, in: verdict.after)
    #expect(back.conflicts.isEmpty)
  }

  @Test func `a margin counts on its own side only`() throws {
    let margin = HouseRow.setting(
      RuleSetting(museum: "stam", rule: "open-hours", parameters: ["margin-before": 30]))
    #expect(
      try found(
        "groepsbezoek", at: "stam", "2027-03-22T08:30", "2027-03-22T10:00", house: [margin]) == [])
    #expect(
      try found(
        "groepsbezoek", at: "stam", "2027-03-22T16:30", "2027-03-22T17:30", house: [margin])
        == ["hard open-hours"])
  }

  @Test func `the first Thursday is open late, the second is not`() throws {
    #expect(try found("groepsbezoek", at: "stam", "2027-04-01T19:00", "2027-04-01T20:30") == [])
    #expect(
      try found("groepsbezoek", at: "stam", "2027-04-08T19:00", "2027-04-08T20:30")
        == ["hard open-hours"])
  }

  @Test func `what lasts longer than a day is not held against hours`() throws {
    #expect(try found("verhuur", at: "msk", "2027-05-24T10:00", "2027-05-25T10:01") == [])
  }

  @Test func `staff and schools have holidays off, visitors come where there are hours for it`()
    throws
  {
    #expect(
      try found("overleg", at: "msk", "2027-03-29T10:30", "2027-03-29T12:00") == ["soft holiday"])
    #expect(try found("groepsbezoek", at: "msk", "2027-03-29T10:30", "2027-03-29T12:00") == [])
    #expect(
      try found("groepsbezoek", at: "stam", "2027-03-29T10:30", "2027-03-29T12:00")
        == ["info holiday"])
    #expect(try found("overleg", at: "stam", "2027-03-28T10:30", "2027-03-28T12:00") == [])
  }

  @Test func `a bridge day counts where a museum calls it one`() throws {
    let friday = try #require(LocalDate(iso: "2027-05-07"))
    let bridge = HouseRow.calendarDay(
      CalendarDay(museum: "stam", first: friday, last: friday, meaning: .bridge, name: "brug"))
    #expect(
      try found("overleg", at: "stam", "2027-05-07T10:00", "2027-05-07T11:00", house: [bridge])
        == ["soft holiday"])
    #expect(
      try found("overleg", at: "msk", "2027-05-07T10:00", "2027-05-07T11:00", house: [bridge])
        == [])
  }

  @Test func `no class comes in a school holiday or after noon on a Wednesday`() throws {
    #expect(
      try found("klasbezoek", at: "stam", "2027-02-09T10:00", "2027-02-09T11:30")
        == ["soft school-hol"])
    #expect(try found("klasbezoek", at: "stam", "2027-02-16T10:00", "2027-02-16T11:30") == [])
    #expect(try found("klasbezoek", at: "stam", "2027-02-17T11:59", "2027-02-17T13:00") == [])
    #expect(
      try found("klasbezoek", at: "stam", "2027-02-17T12:00", "2027-02-17T13:00")
        == ["soft school-hol"])
  }

  @Test(arguments: [1, 2, 3])
  func `opening hours agree with a look at every single minute`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let first = try #require(LocalDate(iso: "2027-03-25"))
    for _ in 0..<60 {
      let date = first + Int(random.next() % 14)
      let start = Int(random.next() % 96) * 15
      let length = Int(random.next() % 24 + 1) * 15
      let zone = ZoneRules.brussels
      let from = zone.instant(LocalDateTime(date, minuteOfDay: start))
      let span = Span(known: from.minutes, from.minutes + Int32(length))
      let plan = try plan(
        "groepsbezoek", at: "stam", zone.local(span.start).description,
        zone.local(span.end).description)
      guard let activity = plan.activity("a1"), plan.row(activity).span == span else { continue }
      let day = zone.local(span.start).date
      let hours = plan.openingHours(of: "stam", on: day) ?? []
      let isOutside = (span.start.minutes..<span.end.minutes).contains { minute in
        let local = zone.local(Instant(minutes: minute))
        return local.date != day || !hours.contains { $0.contains(local.minuteOfDay) }
      }
      let isFound = ConstraintCheck.whole(plan).conflicts.contains { $0.rule == .openHours }
      #expect(isFound == (isOutside && !hours.isEmpty), "\(date) \(start) \(length)")
    }
  }
}
