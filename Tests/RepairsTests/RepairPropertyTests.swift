import ConstraintChecker
import Planning
import TestSupport
import Testing

@testable import Repairs

@Suite struct RepairPropertyTests {
  /// A conflict by the ids of those who take part.
  private struct Named: Hashable {
    let rule: RuleCode
    let resource: ResourceID?
    let bookings: Set<BookingID>

    init(_ conflict: Conflict, in plan: Plan) {
      rule = conflict.rule
      resource = conflict.resource.map { plan[$0].id }
      bookings = Set(conflict.bookings.map { plan.id($0) })
    }
  }

  /// Hard conflicts after a change that were not there and are no remainder of one that was.
  private func newHard(_ before: Plan, _ after: Plan, touched: Set<ActivityID>) -> [Conflict] {
    let old = ConstraintCheck.whole(before).conflicts
    let keys = Set(old.map { $0.key(in: before) })
    let named = old.map { Named($0, in: before) }
    return ConstraintCheck.whole(after).conflicts.filter { conflict in
      guard conflict.severity == .hard, !keys.contains(conflict.key(in: after)) else {
        return false
      }
      let new = Named(conflict, in: after)
      let involvesTouched = conflict.bookings.contains { touched.contains(after[$0].activity) }
      let isRemainder = named.contains {
        $0.rule == new.rule && $0.resource == new.resource
          && new.bookings.isSubset(of: $0.bookings)
      }
      return involvesTouched || !isRemainder
    }
  }

  private func isThere(_ conflict: Conflict, of before: Plan, in after: Plan) -> Bool {
    let ids = Set(conflict.bookings.map { before[$0].activity })
    return ConstraintCheck.whole(after).conflicts.contains { found in
      guard found.rule == conflict.rule, found.severity >= conflict.severity else { return false }
      let there = Set(found.bookings.map { after[$0].activity })
      switch conflict.sides {
      case .pair: return ids.isSubset(of: there)
      case .many:
        return found.resource == conflict.resource && found.span.overlaps(conflict.span)
      case .booking(let booking):
        let id = before.id(booking)
        return found.bookings.contains { after.id($0) == id }
      case .activity, .resource: return found.sides == conflict.sides
      }
    }
  }

  @Test(arguments: 0..<12)
  func `a repair leaves its conflict gone and brings no hard one`(seed: Int) throws {
    let plan = try RandomPlan(seed: UInt64(seed)).plan
    for conflict in ConstraintCheck.whole(plan).conflicts {
      var search = RepairSearch(for: conflict, in: plan)
      for repair in search.singles() {
        var after = plan
        try after.apply(repair.change(in: plan))
        let touched = Set(repair.steps.map(\.activity))
        let isGone = !isThere(conflict, of: plan, in: after)
        let brings = newHard(plan, after, touched: touched).count
        #expect(isGone && brings == 0, "\(repair.text)")
      }
    }
  }

  @Test(arguments: 0..<6)
  func `so does a chain`(seed: Int) throws {
    let plan = try RandomPlan(seed: UInt64(seed), activities: 9).plan
    for conflict in ConstraintCheck.whole(plan).conflicts.prefix(3) {
      var search = RepairSearch(for: conflict, in: plan)
      let (repairs, _) = search.deeper(limit: .milliseconds(300)) { _ in true }
      for repair in repairs {
        var after = plan
        try after.apply(repair.change(in: plan))
        let touched = Set(repair.steps.map(\.activity))
        let steps = repair.steps.count
        #expect(touched.count == steps)
        let isGone = !isThere(conflict, of: plan, in: after)
        let brings = newHard(plan, after, touched: touched).count
        #expect(isGone && brings == 0, "\(repair.text)")
      }
    }
  }

  @Test(arguments: 0..<8)
  func `the first repair is the best of all single steps, tried one by one`(seed: Int) throws {
    let plan = try RandomPlan(seed: UInt64(seed), activities: 8).plan
    for conflict in ConstraintCheck.whole(plan).conflicts.prefix(4) {
      var search = RepairSearch(for: conflict, in: plan)
      let first = search.singles().first
      var best: RepairCost?
      for candidate in Vocabulary(plan: plan, now: nil).candidates(for: conflict) {
        guard let cost = try bruteForce(candidate, conflict, plan) else { continue }
        if best.map({ cost < $0 }) ?? true { best = cost }
      }
      let found = first?.cost
      #expect(found == best, "\(first?.text ?? "-")")
    }
  }

  /// What a step costs when whole plans are checked before and after; nil where it is no repair.
  private func bruteForce(
    _ candidate: Candidate, _ conflict: Conflict, _ plan: Plan
  ) throws -> RepairCost? {
    var after = plan
    guard (try? after.apply(candidate.edit.change(in: plan))) != nil else { return nil }
    let touched: Set<ActivityID> = [candidate.edit.activity.id]
    guard !isThere(conflict, of: plan, in: after),
      newHard(plan, after, touched: touched).isEmpty
    else { return nil }
    let keys = Set(ConstraintCheck.whole(plan).conflicts.map { $0.key(in: plan) })
    let soft = ConstraintCheck.whole(after).conflicts.filter { found in
      found.severity == .soft && !keys.contains(found.key(in: after))
        && found.bookings.contains { touched.contains(after[$0].activity) }
    }
    guard soft.isEmpty || conflict.severity == .hard else { return nil }
    var cost = candidate.cost
    cost.warnings = soft.count
    return cost
  }

  @Test(arguments: 0..<4)
  func `the same plan gives the same repairs`(seed: Int) throws {
    let plan = try RandomPlan(seed: UInt64(seed)).plan
    for conflict in ConstraintCheck.whole(plan).conflicts {
      var (one, other) = (
        RepairSearch(for: conflict, in: plan), RepairSearch(for: conflict, in: plan)
      )
      let (found, again) = (one.singles().map(\.text), other.singles().map(\.text))
      #expect(found == again)
    }
  }
}
