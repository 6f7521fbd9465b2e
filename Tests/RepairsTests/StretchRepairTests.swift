import ConstraintChecker
import Planning
import TestSupport
import Testing

@testable import Repairs

/// Who watches over a zone stays longer, or comes earlier.
@Suite struct StretchRepairTests {
  private func now(_ text: String = ZonePlan.now) throws -> Instant { try PeoplePlan.moment(text) }

  private func ways(in plan: Plan, now: Instant) throws -> [Repair] {
    let lack = try #require(ConstraintCheck.zones(in: plan, now: now).first)
    var search = RepairSearch(for: lack, in: plan, now: now)
    let ways = search.singles()
    for way in ways {
      var after = plan
      try after.apply(way.change(in: plan))
      #expect(
        !ConstraintCheck.zones(in: after, now: now).contains { $0.span.overlaps(lack.span) },
        "\(way.text)")
      try after.apply(way.change(in: plan).inverse)
      #expect(ConstraintCheck.zones(in: after, now: now).contains(lack))
    }
    return ways
  }

  @Test func `who leaves too early stays until the doors close`() throws {
    var drawn = try ZonePlan()
    try drawn.watch("A", "10:00-16:00", by: ["an"])
    let ways = try ways(in: drawn.plan, now: now())
    #expect(ways.map(\.text) == ["A stretch an 10:00-18:00"])
    #expect(ways.first?.cost.minutesMoved == 120)
    #expect(ways.first?.edits.first?.bookings.map(\.span.minutes) == [480, 480])
  }

  @Test func `who begins too late begins when the doors open`() throws {
    var drawn = try ZonePlan()
    try drawn.watch("A", "11:30-18:00", by: ["an"])
    let ways = try ways(in: drawn.plan, now: now())
    #expect(ways.map(\.text) == ["A stretch an 10:00-18:00"])
  }

  @Test func `between two watches either will do`() throws {
    var drawn = try ZonePlan()
    try drawn.watch("A", "10:00-13:00", by: ["an"])
    try drawn.watch("B", "15:00-18:00", by: ["bo"])
    let ways = try ways(in: drawn.plan, now: now())
    #expect(
      ways.map(\.text) == ["A stretch an 10:00-15:00", "B stretch bo 13:00-18:00"])
  }

  @Test func `of those who are there only as many stay as are missing`() throws {
    var zone = ZonePlan.galleries
    zone.attendants = 2
    var drawn = try ZonePlan([zone])
    try drawn.watch("A", "10:00-16:00", by: ["an", "bo", "cas"])
    let ways = try ways(in: drawn.plan, now: now())
    #expect(
      ways.map(\.text) == [
        "A stretch an bo 10:00-18:00", "A stretch an cas 10:00-18:00",
        "A stretch bo cas 10:00-18:00",
      ])
    #expect(ways.first?.edits.first?.bookings.count { $0.span.minutes == 480 } == 3)
  }

  @Test func `who is somewhere else then does not stay`() throws {
    var drawn = try ZonePlan()
    try drawn.watch("A", "10:00-16:00", by: ["an", "bo"])
    try drawn.watch("B", "17:00-18:00", by: ["an"], on: ["kapel"])
    let ways = try ways(in: drawn.plan, now: now())
    #expect(ways.map(\.text) == ["A stretch bo 10:00-18:00"])
  }

  @Test func `nobody stays longer than their working day may be`() throws {
    let limits = Employment(person: "an", profile: .publicSector)
    var drawn = try ZonePlan(more: [.employment(limits)])
    try drawn.watch("A", "10:00-18:00", by: ["an", "bo"], day: "2027-04-01")
    let ways = try ways(in: drawn.plan, now: now("2027-04-01T08:00"))
    // Twelve hours are too many for an; nobody limits bo's.
    #expect(ways.map(\.text) == ["A stretch bo 10:00-22:00"])
  }

  @Test func `a watch that has begun stays as it is`() throws {
    var drawn = try ZonePlan()
    try drawn.watch("A", "10:00-16:00", by: ["an"])
    #expect(try ways(in: drawn.plan, now: now("2027-03-22T10:30")).isEmpty)
  }

  @Test(arguments: 0..<24)
  func `each way out holds, and none that costs less is forgotten`(seed: Int) throws {
    let random = try RandomZones(seed: UInt64(seed))
    let (plan, now) = (random.plan, random.now)
    let judge = RepairJudge(plan, now: now)
    for lack in ConstraintCheck.zones(in: plan, now: now).prefix(6) {
      var search = RepairSearch(for: lack, in: plan, now: now)
      let found = search.singles()
      for way in found {
        #expect(try judge.holds(way, for: lack), "\(way.text)")
        #expect(try zones(leftBy: way.change(in: plan), in: plan, now) == [], "\(way.text)")
      }
      let best = try Vocabulary(plan: plan, now: now).candidates(for: lack).filter { candidate in
        let change = PlanChange(candidate.edits.flatMap { $0.change(in: plan).edits })
        let left = try zones(leftBy: change, in: plan, now)
        return judge.warnings(of: candidate.edits, for: lack) == 0 && left == []
      }.map(\.cost).min()
      guard let best else { continue }
      let first = try #require(found.first, "\(best)")
      #expect(first.cost <= best, "\(first.text)")
    }
  }

  /// What zones lack more of than they did.
  private func zones(
    leftBy change: PlanChange, in plan: Plan, _ now: Instant
  ) throws -> [Conflict] {
    try ConstraintCheck.verdict(on: change, in: plan, now: now).conflicts.filter { $0.zone != nil }
  }
}
