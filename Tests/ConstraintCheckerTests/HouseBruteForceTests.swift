import Planning
import TestSupport
import Testing

@testable import ConstraintChecker

@Suite struct HouseBruteForceTests {
  private static let rules: Set<RuleCode> = [
    .roomClosed, .buffer, .noise, .dust, .climate, .fragile, .roomCap, .staffDouble,
  ]

  private func text(_ conflict: Conflict, in plan: Plan) -> String {
    let numbers = conflict.measure.map { " \($0.needed)/\($0.available)" } ?? ""
    return "\(conflict.severity) \(conflict.rule.rawValue) "
      + "\(conflict.resource.map { plan[$0].id.text } ?? "") "
      + conflict.bookings.map { plan.id($0).text }.sorted().joined(separator: " ") + numbers
  }

  /// With times, and the activity of those that are about one.
  private func fullText(_ conflict: Conflict, in plan: Plan) -> String {
    let activities = conflict.activities(in: plan).map { plan.id($0).text }.sorted()
    return
      "\(text(conflict, in: plan)) \(conflict.span.start.minutes)-\(conflict.span.end.minutes) "
      + "\(activities) \(conflict.fact.map { "\($0)" } ?? "")"
  }

  @Test(arguments: 0..<40)
  func `each rule finds what trying everything finds`(seed: Int) throws {
    let plan = try HousePlan(seed: UInt64(seed)).plan
    let found = ConstraintCheck.whole(plan).conflicts.filter {
      Self.rules.contains($0.rule)
    }
    #expect(found.map { text($0, in: plan) }.sorted() == HouseBruteForce(plan).conflicts)
  }

  @Test func `the plans have every kind of trouble`() throws {
    var rules: Set<RuleCode> = [.ref]
    for seed in 0..<40 {
      let plan = try HousePlan(seed: UInt64(seed)).plan
      rules.formUnion(ConstraintCheck.whole(plan).conflicts.map(\.rule))
    }
    #expect(rules.isSuperset(of: Self.rules.union([.roomEquip])))
  }

  @Test(arguments: 0..<40)
  func `the verdict on an activity is what the whole check says of it`(seed: Int) throws {
    let plan = try HousePlan(seed: UInt64(seed)).plan
    let whole = ConstraintCheck.whole(plan).conflicts
    var check = ConstraintCheck()
    for activity in plan.activities {
      let bookings = plan.bookings(of: activity)
      let verdict = check.verdict(on: Proposal(of: activity, in: plan), in: plan)
      let expected = whole.filter { $0.activities(in: plan).contains(activity) }
      let named = verdict.map { $0.naming(claims: bookings, of: activity, in: plan) }
      #expect(
        named.map { fullText($0, in: plan) }.sorted()
          == expected.map { fullText($0, in: plan) }.sorted())
    }
  }

  @Test(arguments: 0..<20)
  func `one resource has the conflicts that the whole check lists at it`(seed: Int) throws {
    let plan = try HousePlan(seed: UInt64(seed)).plan
    let whole = ConstraintCheck.whole(plan).conflicts
    for resource in plan.resources.indices.map({ ResourceIndex($0) }) {
      let own = ConstraintCheck.resource(resource, in: plan).conflicts
        .filter { $0.resource == resource && $0.rule != .roomPart }
      let expected = whole.filter {
        $0.resource == resource && $0.rule != .roomPart && !$0.isOfActivity
      }
      #expect(
        own.map { fullText($0, in: plan) }.sorted()
          == expected.map { fullText($0, in: plan) }.sorted())
    }
  }
}

extension Conflict {
  fileprivate var isOfActivity: Bool {
    if case .activity = sides { true } else { false }
  }
}
