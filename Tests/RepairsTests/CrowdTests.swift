import ConstraintChecker
import Planning
import TestSupport
import Testing

@testable import Repairs

/// Of hundreds who want too much at once only those are tried who can make a difference.
@Suite struct CrowdTests {
  /// So many activities of an hour that want a piece each, from ten o'clock on, so many minutes apart.
  private func plan(_ count: Int, stock: Int, apart minutes: Int = 0) throws -> Plan {
    var plan = try DrawnPlan([DrawnPlan.material("headset", stock: stock)], "").plan
    let ten = ZoneRules.brussels.instant(LocalDateTime(DrawnPlan.day, minuteOfDay: 600))
    let edits = (1...count).flatMap { number -> [Edit] in
      let start = (ten + number * minutes).minutes
      let span = Span(known: start, start + 60)
      let activity = Activity(
        id: ActivityID("a\(number)"), title: "A\(number)", museum: "stam", span: span)
      let booking = Booking(
        id: BookingID("b\(number)"), activity: activity.id, resource: "headset", span: span)
      return [
        .activity(Replacement(from: nil, to: activity)),
        .booking(Replacement(from: nil, to: booking)),
      ]
    }
    try plan.apply(PlanChange(edits))
    return plan
  }

  private func search(in plan: Plan) throws -> RepairSearch {
    RepairSearch(for: try #require(ConstraintCheck.whole(plan).conflicts.first), in: plan)
  }

  @Test func `where one more or less is no help nothing is tried`() throws {
    var search = try search(in: try plan(120, stock: 10))
    #expect(search.singles().isEmpty)
    #expect(search.tried == 0)
  }

  @Test func `where one less helps, who only moves about among the others is not tried`() throws {
    var search = try search(in: try plan(120, stock: 119))
    #expect(search.singles().count == 4)
    #expect(search.tried < 20)
  }

  @Test(arguments: 0..<16)
  func `whoever is not tried leaves the conflict there`(seed: Int) throws {
    let plan = try RandomPlan(seed: UInt64(seed)).plan
    let judge = RepairJudge(plan)
    for conflict in judge.conflicts {
      guard let crowd = Crowd(of: conflict, in: plan) else { continue }
      let hopeless = crowd.hopeless(within: 1)
      for candidate in Vocabulary(plan: plan, now: nil).candidates(for: conflict) {
        let activity = plan.activity(candidate.edit.activity.id)
        let isLeftOut =
          activity.map { hopeless.contains($0) } == true
          || crowd.remains(after: candidate.edit, in: plan)
        guard isLeftOut else { continue }
        #expect(try judge.isThere(conflict, after: candidate.edits), "\(candidate.step)")
      }
    }
  }

  /// Person an works each day for so many days, in turn at two museums, twice a day but for one.
  private func restless(days: Int, twice: Bool) throws -> Plan {
    var drawn = try PeoplePlan(
      [PeoplePlan.person("an"), PeoplePlan.person("bo")],
      [.employment(Employment(person: "an", profile: .publicSector, weekly: 600))])
    for day in 0..<days {
      let date = LocalDate(days: 20_884) + day
      try drawn.book("A\(day)", "\(date)T09:00", "\(date)T10:00")
      guard twice || day != days / 2 else { continue }
      try drawn.book("B\(day)", "\(date)T15:00", "\(date)T16:00", at: day % 2 == 0 ? "im" : "stam")
    }
    return drawn.plan
  }

  @Test(arguments: [(8, false), (8, true), (15, true)])
  func `who works without rest for weeks has the best way out there is, or none`(
    days: Int, twice: Bool
  ) throws {
    let plan = try restless(days: days, twice: twice)
    let judge = RepairJudge(plan)
    for conflict in judge.conflicts where [.restWeek, .avgWeek].contains(conflict.rule) {
      var search = RepairSearch(for: conflict, in: plan)
      let first = search.singles().first
      #expect(
        first?.cost == judge.best(for: conflict),
        "\(conflict.rule.rawValue): \(first?.text ?? "-")")
    }
  }
}
