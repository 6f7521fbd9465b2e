import ConstraintChecker
import Planning
import TestSupport
import Testing

struct ConflictKeyTests {
  /// Chairs for two activities that start together and last differently.
  private let activities = [("lezing", 60, 60), ("debat", 120, 50)]

  private func change(_ activities: [(String, Int, Int)]) -> PlanChange {
    PlanChange(
      activities.flatMap { id, minutes, chairs -> [Edit] in
        let span = Span(known: 30_097_000, 30_097_000 + Int32(minutes))
        let activity = Activity(
          id: ActivityID(id), title: id, museum: DrawnPlan.museum.id, span: span)
        let booking = Booking(
          id: BookingID("\(id)-1"), activity: activity.id, resource: "stoelen", span: span,
          quantity: chairs)
        return [
          .activity(Replacement(from: nil, to: activity)),
          .booking(Replacement(from: nil, to: booking)),
        ]
      })
  }

  private func plan() throws -> Plan {
    try DrawnPlan([DrawnPlan.material("stoelen", stock: 100)], "").plan
  }

  @Test func `a key does not depend on the order in which rows came`() throws {
    var plans = [try plan(), try plan()]
    try plans[0].apply(change(activities))
    try plans[1].apply(change(activities.reversed()))
    let keys = plans.map { plan in
      ConstraintCheck.whole(plan).conflicts.map { $0.key(in: plan) }
    }
    #expect(keys[0].count == 1)
    #expect(keys[0] == keys[1])
  }

  @Test func `a change that brings both sides of a conflict brings it once`() throws {
    let verdict = try ConstraintCheck.verdict(on: change(activities), in: plan())
    #expect(verdict.conflicts == ConstraintCheck.whole(verdict.after).conflicts)
    #expect(verdict.conflicts.count == 1)
  }
}
