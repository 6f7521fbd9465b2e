import Planning
import TestSupport
import Testing

@testable import ConstraintChecker

/// What a change does to those it leaves alone.
@Suite struct BystanderTests {
  /// A visit far away until twelve, something nearby until ten past, and another visit nearby then.
  private func betweenMuseums() throws -> Plan {
    var drawn = try PeoplePlan([PeoplePlan.person("an"), PeoplePlan.person("bo")])
    try drawn.book("A", "2027-03-22T10:00", "2027-03-22T12:00", at: "hva")
    try drawn.book("M", "2027-03-22T11:30", "2027-03-22T12:10")
    try drawn.book("B", "2027-03-22T12:10", "2027-03-22T13:00")
    return drawn.plan
  }

  private func cancelling(_ id: ActivityID, in plan: Plan) throws -> PlanChange {
    var edit = ActivityEdit(of: try #require(plan.activity(id)), in: plan)
    edit.activity.status = .cancelled
    return edit.change(in: plan)
  }

  @Test func `whoever goes from between two leaves them too far apart`() throws {
    let plan = try betweenMuseums()
    let verdict = try ConstraintCheck.verdict(on: cancelling("M", in: plan), in: plan)
    #expect(verdict.hard == verdict.betweenOthers)
    #expect(
      verdict.hard.map { $0.text(in: verdict.after) }
        == ["hard travel an 12:00–12:10 A.an B.an 30/10"])
  }

  @Test func `what stood between others before is nothing new`() throws {
    let plan = try betweenMuseums()
    var without = plan
    try without.apply(cancelling("M", in: plan))
    let verdict = try ConstraintCheck.verdict(on: cancelling("B", in: without), in: without)
    #expect(verdict.conflicts.isEmpty)
  }

  /// Told in the names that a list of all conflicts has for them.
  @Test(arguments: 0..<24)
  func `others clash after a change as in the whole plan before and after`(seed: Int) throws {
    let plan = try RandomShifts(seed: UInt64(seed)).plan
    for activity in plan.activities {
      for change in changes(of: activity, in: plan) where !change.isEmpty {
        let verdict = try ConstraintCheck.verdict(on: change, in: plan)
        let found = Set(verdict.betweenOthers.map { $0.key(in: verdict.after) })
        #expect(found == twin(change, from: plan, to: verdict.after))
      }
    }
  }

  private func changes(of activity: ActivityIndex, in plan: Plan) -> [PlanChange] {
    let original = ActivityEdit(of: activity, in: plan)
    var cancelled = original
    cancelled.activity.status = .cancelled
    let moved = [45, -180].compactMap {
      original.moved(byClockMinutes: $0, zone: plan.zone(of: original.activity.museum))
    }
    return ([cancelled] + moved).map { $0.change(in: plan) }
  }

  /// Looks at everything, before and after.
  private func twin(_ change: PlanChange, from plan: Plan, to after: Plan) -> Set<String> {
    let before = ConstraintCheck.whole(plan).conflicts
    let keys = Set(before.map { $0.key(in: plan) })
    let parts = before.map { ($0, Set($0.bookings.map { plan.id($0) })) }
    let touched = Disturbance(by: change, before: plan, after: after).activities
    let new = ConstraintCheck.whole(after).conflicts.filter { conflict in
      guard !conflict.bookings.isEmpty, conflict.severity > .info,
        conflict.rule != .avgWeek, conflict.rule != .nightSun
      else { return false }
      let ids = Set(conflict.bookings.map { after.id($0) })
      let activities = Set(conflict.bookings.map { after[$0].activity })
      return touched.isDisjoint(with: activities) && !keys.contains(conflict.key(in: after))
        && !parts.contains {
          $0.0.rule == conflict.rule && $0.0.severity >= conflict.severity && ids.isSubset(of: $0.1)
        }
    }
    return Set(new.map { $0.key(in: after) })
  }
}
