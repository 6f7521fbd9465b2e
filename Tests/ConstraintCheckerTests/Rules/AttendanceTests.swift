import ConstraintChecker
import Planning
import TestSupport
import Testing

/// `guard-min` for activities that ask for attendants as long as they last.
@Suite struct AttendanceTests {
  private func texts(
    _ count: Int, _ shifts: (String, String)..., now: String? = nil, status: Status = .confirmed
  ) throws -> [String] {
    let people = Array(Set(["an", "bo", "cas"] + shifts.map(\.0))).sorted()
    let plan = try WatchedGallery(asking: count, people: people, shifts: shifts, status: status)
      .plan
    let now = try now.map { try PeoplePlan.moment($0) }
    return ConstraintCheck.whole(plan, now: now).conflicts.map { $0.text(in: plan) }
  }

  @Test func `a gallery is watched by one after the other, without a gap`() throws {
    #expect(try texts(1, ("an", "10:00-13:00"), ("bo", "13:00-18:00")) == [])
    #expect(
      try texts(1, ("an", "10:00-13:00"), ("bo", "13:01-18:00"))
        == ["soft guard-min 13:00–13:01 1/0"])
    #expect(try texts(1, ("an", "09:00-19:00")) == [])
  }

  @Test func `each time at which too few are there is one conflict, with the fewest of it`() throws
  {
    #expect(
      try texts(2, ("an", "11:00-17:00"), ("bo", "12:00-13:00"), ("cas", "15:00-18:00")) == [
        "soft guard-min 10:00–12:00 2/0", "soft guard-min 13:00–15:00 2/1",
        "soft guard-min 17:00–18:00 2/1",
      ])
  }

  @Test func `nobody at all is one lack, and not a skill that is missing besides`() throws {
    #expect(try texts(2) == ["soft guard-min 10:00–18:00 2/0"])
  }

  @Test func `somebody who is booked twice is one, and who is no attendant none`() throws {
    #expect(
      try texts(2, ("an", "10:00-18:00"), ("an", "12:00-14:00"))
        .filter { $0.contains("guard-min") } == ["soft guard-min 10:00–18:00 2/1"])
    #expect(
      try texts(1, ("gids", "10:00-18:00")) == [
        "soft guard-min 10:00–18:00 1/0", "hard skill gids 10:00–18:00 A.0 1/0",
      ])
  }

  @Test func `from two days before a lack is hard, hour by hour`() throws {
    let shifts = [("an", "10:00-12:00"), ("bo", "13:00-17:00")]
    #expect(
      try texts(1, shifts[0], shifts[1], now: "2027-03-20T12:00") == [
        "hard guard-min 12:00–13:00 1/0", "soft guard-min 17:00–18:00 1/0",
      ])
    #expect(
      try texts(1, shifts[0], now: "2027-03-20T12:00", status: .option)
        == ["soft guard-min 12:00–18:00 1/0"])
  }

  @Test func `what lasts longer than a day is planned day by day`() throws {
    var drawn = try PeoplePlan([PeoplePlan.person("an", skills: ["suppoost"])])
    let needs = [Need(.skill, "suppoost")]
    try drawn.book("A", of: [], "2027-03-22T10:00", "2027-03-23T10:01", needs: needs)
    try drawn.book("B", of: [], "2027-03-24T10:00", "2027-03-25T10:00", needs: needs)
    #expect(
      drawn.plan.conflictTexts
        == ["soft skill 10:00–10:01 1/0", "soft guard-min 10:00–10:00 1/0"])
  }

  @Test(arguments: 0..<64)
  func `what is found is what counting minute by minute finds`(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let names = ["an", "bo", "cas", "dan", "gids"]
    let shifts = (0..<Int.random(in: 0...7, using: &random)).map { _ in
      let start = Int.random(in: 9 * 4...18 * 4, using: &random) * 15
      let end = start + Int.random(in: 1...20, using: &random) * 15
      let person = names[Int.random(in: 0..<names.count, using: &random)]
      return (person, "\(clock(start))-\(clock(min(end, 23 * 60)))")
    }
    let count = Int.random(in: 1...3, using: &random)
    let plan = try WatchedGallery(asking: count, people: names, shifts: shifts).plan
    let spans = try shifts.map { ($0.0, try WatchedGallery.span($0.1)) }
    let open = try WatchedGallery.span("10:00-18:00")
    var expected: [String] = []
    var lack: (start: Int32, fewest: Int)?
    for minute in open.start.minutes...open.end.minutes {
      let there = Set(
        spans.filter {
          $0.0 != "gids" && $0.1.start.minutes <= minute && minute < $0.1.end.minutes
        }.map(\.0)
      ).count
      if minute < open.end.minutes, there < count {
        lack = (lack?.start ?? minute, min(lack?.fewest ?? there, there))
      } else if let last = lack {
        expected.append("\(last.start)-\(minute) \(count)/\(last.fewest)")
        lack = nil
      }
    }
    let found = ConstraintCheck.whole(plan).conflicts.filter { $0.rule == .guardMin }
      .map { conflict in
        "\(conflict.span.start.minutes)-\(conflict.span.end.minutes) "
          + "\(conflict.measure?.needed ?? 0)/\(conflict.measure?.available ?? 0)"
      }
    #expect(found == expected)
    var check = ConstraintCheck()
    let activity = try #require(plan.activity("A"))
    let verdict = check.verdict(on: Proposal(of: activity, in: plan), in: plan)
    #expect(verdict.filter { $0.rule == .guardMin }.count == expected.count)
  }

  private func clock(_ minute: Int) -> String {
    "\((minute / 60).padded(2)):\((minute % 60).padded(2))"
  }
}
