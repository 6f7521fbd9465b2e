import Planning
import TestSupport
import Testing

@testable import ConstraintChecker

/// Many cores find what one finds, in the same order.
@Suite struct SharedCheckTests {
  private static let now = Instant(minutes: 29_889_900)

  private func found(in plan: Plan, aloneUpTo most: Int) -> Findings {
    var check = ConstraintCheck(now: Self.now)
    check.checkHoused(plan, aloneUpTo: most)
    return check.findings
  }

  @Test(arguments: 0..<40)
  func `what several cores find together is what one finds`(seed: UInt64) throws {
    for plan in try [
      HousePlan(seed: seed, activities: 60).plan, RandomPeople(seed: seed).plan,
      RandomCrews(seed: seed).plan,
    ] {
      let alone = found(in: plan, aloneUpTo: .max)
      let shared = found(in: plan, aloneUpTo: 0)
      #expect(shared.conflicts == alone.conflicts)
      #expect(shared.capped == alone.capped)
    }
  }
}
