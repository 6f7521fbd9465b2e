import ConstraintChecker
import Planning
import TestSupport
import Testing

@testable import Repairs

/// Ways out of a zone that has too few attendants, and steps that would leave one alone.
@Suite struct ZoneRepairTests {
  private let now = Instant(minutes: 30_094_980)

  private func ways(of conflict: Conflict?, in plan: Plan) throws -> [Repair] {
    var search = RepairSearch(for: try #require(conflict), in: plan, now: now)
    return search.singles()
  }

  private func conflicts(_ plan: Plan) -> [Conflict] {
    ConstraintCheck.whole(plan, now: now).conflicts
  }

  @Test func `somebody free comes to the watch for just those hours`() throws {
    var zone = ZonePlan.galleries
    zone.attendants = 2
    var drawn = try ZonePlan([zone])
    try drawn.watch("A", "10:00-18:00", by: ["an", "bo@10:00-15:00"])
    try drawn.watch("B", "14:00-18:00", by: ["bo@16:00-18:00"], on: ["kapel"])
    let lack = conflicts(drawn.plan).first { $0.zone != nil }
    let span = try ZonePlan.span("15:00-18:00", "2027-03-22")
    let found = try ways(of: lack, in: drawn.plan)
    #expect(found.map(\.text) == ["A attend cas \(span.start.minutes)-\(span.end.minutes)"])
    var after = drawn.plan
    for way in found.prefix(1) { try after.apply(way.change(in: drawn.plan)) }
    #expect(ConstraintCheck.zones(in: after, now: now) == [])
  }

  @Test func `a desk gets somebody at its own activity`() throws {
    var desk = ZonePlan.desk
    desk.attendants = 2
    var drawn = try ZonePlan([desk])
    let needs = [Need(.skill, "suppoost")]
    try drawn.watch("A", "10:00-18:00", by: ["an", "bo@10:00-15:00"], on: [], needs: needs)
    let found = try ways(
      of: conflicts(drawn.plan).first { $0.zone != nil }, in: drawn.plan)
    #expect(found.contains { $0.text.hasPrefix("A attend cas") })
  }

  @Test func `where nobody watches there is no way out`() throws {
    let plan = try ZonePlan().plan
    #expect(try ways(of: conflicts(plan).first, in: plan).isEmpty)
  }

  @Test func `no way out of another conflict leaves a zone alone`() throws {
    var drawn = try ZonePlan()
    try drawn.watch("A", "10:00-18:00", by: ["an"])
    try drawn.watch("B", "11:00-12:00", by: ["an"], on: ["kapel"])
    let found = try ways(
      of: conflicts(drawn.plan).first { $0.rule == .staffDouble }, in: drawn.plan)
    #expect(!found.isEmpty)
    for way in found {
      var after = drawn.plan
      try after.apply(way.change(in: drawn.plan))
      #expect(ConstraintCheck.zones(in: after, now: now) == [], "\(way.text)")
    }
  }
}
