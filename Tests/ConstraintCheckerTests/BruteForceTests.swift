import Planning
import TestSupport
import Testing

@testable import ConstraintChecker

@Suite struct BruteForceTests {
  private func texts(_ conflicts: [Conflict], in plan: Plan) -> [String] {
    conflicts.map { conflict in
      let numbers = conflict.measure.map { " \($0.needed)/\($0.available)" } ?? ""
      let place = conflict.resource.map { plan[$0].id.text } ?? ""
      return "\(conflict.severity) \(conflict.rule.rawValue) \(place) "
        + "\(conflict.span.start.minutes)-\(conflict.span.end.minutes) "
        + conflict.bookings.map { plan.id($0).text }.sorted().joined(separator: " ") + numbers
    }.sorted()
  }

  @Test(arguments: 0..<16)
  func `the sweep finds what trying everything finds`(seed: Int) throws {
    let plan = try RandomPlan(seed: UInt64(seed)).plan
    let found = texts(ConstraintCheck.whole(plan).conflicts, in: plan)
    #expect(found == BruteForce(plan).conflicts)
    #expect(!found.isEmpty || seed > 0)
  }

  @Test(arguments: 0..<16)
  func `rooms without seats, which are only screened for overlaps, lose no conflict`(
    seed: Int
  ) throws {
    let plan = try RandomPlan(seed: UInt64(seed), activities: 20, seats: false).plan
    let found = texts(ConstraintCheck.whole(plan).conflicts, in: plan)
    #expect(found == BruteForce(plan).conflicts)
    #expect(found.contains { $0.contains("room-double") })
  }

  @Test(arguments: 0..<16)
  func `the verdict on an activity is what the whole check says of it`(seed: Int) throws {
    let plan = try RandomPlan(seed: UInt64(seed)).plan
    let whole = ConstraintCheck.whole(plan).conflicts
    var check = ConstraintCheck()
    for activity in plan.activities {
      let bookings = plan.bookings(of: activity)
      let verdict = check.verdict(on: Proposal(of: activity, in: plan), in: plan)
      let expected = whole.filter { conflict in bookings.contains { conflict.involves($0) } }
      let named = verdict.map { $0.naming(claims: bookings, of: activity, in: plan) }
      #expect(texts(named, in: plan) == texts(expected, in: plan))
    }
  }

  @Test(arguments: 0..<16)
  func `a proposal's conflicts, and the sides of each, come in the order they have in the plan`(
    seed: Int
  ) throws {
    let plan = try RandomPlan(seed: UInt64(seed)).plan
    let whole = ConstraintCheck.whole(plan).conflicts
    var check = ConstraintCheck()
    for activity in plan.activities {
      let own = plan.bookings(of: activity)
      let sides = check.verdict(on: Proposal(of: activity, in: plan), in: plan).map { conflict in
        conflict.bookings.map { booking in Proposal.claim(of: booking).map { own[$0] } ?? booking }
      }
      let expected = whole.filter { conflict in own.contains { conflict.involves($0) } }
      #expect(sides == expected.map(\.bookings))
    }
  }

  @Test(arguments: 0..<16)
  func `a change brings exactly the conflicts that were not there before`(seed: Int) throws {
    var random = try RandomPlan(seed: UInt64(seed))
    let plan = random.plan
    let change = random.activity(100)
    let verdict = try ConstraintCheck.verdict(on: change, in: plan)
    let before = Set(ConstraintCheck.whole(plan).conflicts.map { $0.key(in: plan) })
    let after = ConstraintCheck.whole(verdict.after).conflicts
    let new = after.filter { conflict in
      !before.contains(conflict.key(in: verdict.after))
        && conflict.bookings.contains { verdict.after[$0].activity == "a100" }
    }
    #expect(texts(verdict.conflicts, in: verdict.after) == texts(new, in: verdict.after))
  }
}
