import ConstraintChecker
import Planning
import TestSupport
import Testing

@testable import Repairs

/// A day off that makes up for a Sunday or a holiday: somebody else does that day's work.
@Suite struct RestRepairTests {
  /// Person an works on Sunday 21 March 2027 and on every weekday of the two weeks after, bo and cas
  /// on none.
  private func plan(
    _ house: [HouseRow] = [], but free: Set<Int> = []
  ) throws -> PeoplePlan {
    var drawn = try PeoplePlan(
      [
        PeoplePlan.person("an", skills: ["onthaal"]), PeoplePlan.person("bo", skills: ["onthaal"]),
        PeoplePlan.person("cas", skills: ["gids"]),
      ], [.employment(Employment(person: "an", profile: .publicSector))] + house)
    let weekdays = (1...14).filter { $0 % 7 != 6 && $0 % 7 != 0 && !free.contains($0) }
    try drawn.book("S", days: [0], after: "2027-03-21", "10:00", "12:00")
    try drawn.book("D", days: weekdays, after: "2027-03-21", "10:00", "12:00")
    return drawn
  }

  private func unrested(_ plan: Plan) -> [Conflict] {
    ConstraintCheck.whole(plan).conflicts.filter { $0.rule == .nightSun }
  }

  private func ways(in plan: Plan) throws -> [Repair] {
    let conflict = try #require(unrested(plan).first)
    var search = RepairSearch(for: conflict, in: plan)
    let ways = search.singles()
    for way in ways { #expect(try RepairJudge(plan).holds(way, for: conflict), "\(way.text)") }
    return ways
  }

  @Test func `a colleague of the same trade does what there is on one of the days after`() throws {
    let plan = try plan().plan
    let rest = try ways(in: plan).filter { $0.text.contains(" rest ") }
    #expect(
      rest.map(\.text).prefix(2) == [
        "D1 rest an 2027-03-22 by bo 1", "D10 rest an 2027-03-31 by bo 1",
      ])
    let way = try #require(rest.first)
    var after = plan
    try after.apply(way.change(in: plan))
    #expect(unrested(after).isEmpty)
    try after.apply(way.change(in: plan).inverse)
    #expect(unrested(after) == unrested(plan))
  }

  @Test func `all that there is on a day goes to one colleague, who must be free for it`() throws {
    var drawn = try plan(but: [2, 3, 4, 5, 8, 9, 10, 11, 12])
    try drawn.book("E1", "2027-03-22T14:00", "2027-03-22T15:00")
    for day in [2, 3, 4, 5, 8, 9, 10, 11, 12] {
      let date = LocalDate(days: 20_898) + day
      try drawn.book("F\(day)", of: ["an", "bo"], "\(date)T10:00", "\(date)T12:00")
    }
    let rest = try ways(in: drawn.plan).filter { $0.text.contains(" rest ") }
    #expect(rest.map(\.text) == ["D1 rest an 2027-03-22 by bo 2"])
    #expect(rest.first?.cost.confirmedTouched == 2)
  }

  @Test func `a holiday is no day of rest that makes up for another`() throws {
    let holiday = CalendarDay(
      museum: "stam", first: try #require(LocalDate(iso: "2027-03-22")),
      last: try #require(LocalDate(iso: "2027-03-22")), meaning: .holiday, name: "feest")
    let rest = try ways(in: try plan([.calendarDay(holiday)]).plan)
    #expect(!rest.contains { $0.text.contains("2027-03-22 by") })
  }

  @Test func `one of two on a Sunday is no way out, though far days are not looked at again`()
    throws
  {
    var drawn = try plan()
    try drawn.book("T", "2027-03-21T14:00", "2027-03-21T15:00")
    #expect(!(try ways(in: drawn.plan)).contains { $0.text.contains(" person ") })
  }

  @Test(arguments: 0..<6)
  func `the first is the best, and each leaves a day free`(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    var drawn = try plan()
    for number in 0..<12 {
      let day = LocalDate(days: 20_898) + Int(random.next() % 15)
      let hour = 9 + Int(random.next() % 8)
      try drawn.book(
        "R\(number)", of: [random.next() % 2 == 0 ? "bo" : "an"],
        "\(day)T\(hour.padded(2)):00", "\(day)T\((hour + 1).padded(2)):30")
    }
    let judge = RepairJudge(drawn.plan)
    for conflict in judge.conflicts where conflict.rule == .nightSun {
      var search = RepairSearch(for: conflict, in: drawn.plan)
      let found = search.singles()
      for way in found { #expect(try judge.holds(way, for: conflict), "\(way.text)") }
      #expect(found.first?.cost == judge.best(for: conflict), "\(found.first?.text ?? "-")")
    }
  }
}
