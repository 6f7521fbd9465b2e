import Planning
import TestSupport
import Testing

@testable import ConstraintChecker

/// Zones held against counting minute by minute.
@Suite struct ZoneTwinTests {
  private func twin(_ plan: Plan, _ drawn: RandomZones) -> ZoneTwin {
    ZoneTwin(plan: plan, now: drawn.now, days: RandomZones.days)
  }

  private func zones(of conflicts: [Conflict], _ plan: Plan) -> [String] {
    conflicts.filter { $0.zone != nil }.map { $0.lackText(plan) }.sorted()
  }

  @Test(arguments: UInt64(0)..<30)
  func `what is found is what counting finds, on one core and on all`(seed: UInt64) throws {
    let drawn = try RandomZones(seed: seed)
    let expected = twin(drawn.plan, drawn).lacks
    for most in [0, Int.max] {
      var check = ConstraintCheck(now: drawn.now)
      check.checkHoused(drawn.plan, aloneUpTo: most)
      let found = check.findings.conflicts + check.foundElsewhere.flatMap { $0 }
      #expect(zones(of: found, drawn.plan) == expected)
    }
    #expect(
      zones(of: ConstraintCheck.zones(in: drawn.plan, now: drawn.now), drawn.plan) == expected)
  }

  /// Lacks of a plan during which more are missing at some minute than in another.
  private func worse(in plan: Plan, than before: Plan, _ drawn: RandomZones) -> [String] {
    let (old, new) = (twin(before, drawn), twin(plan, drawn))
    return ConstraintCheck.zones(in: plan, now: drawn.now).filter { conflict in
      guard let zone = conflict.zone else { return false }
      let known = old.minutes(of: zone).joined().map { ($0.moment, $0.1) }
      let minutes = Dictionary(known, uniquingKeysWith: { first, _ in first })
      return new.minutes(of: zone).joined().contains { moment, minute in
        guard conflict.span.contains(Instant(minutes: moment)) else { return false }
        func missing(_ there: KeyPath<ZoneTwin.Minute, Int>, _ minute: ZoneTwin.Minute?) -> Int {
          minute.map { max(0, $0.needed - $0[keyPath: there]) } ?? 0
        }
        return missing(\.firm, minute) > missing(\.firm, minutes[moment])
          || missing(\.hoped, minute) > missing(\.hoped, minutes[moment])
      }
    }.map { $0.lackText(plan) }.sorted()
  }

  @Test(arguments: UInt64(100)..<116)
  func `what a change and a proposal leave is where more are missing than before`(
    seed: UInt64
  ) throws {
    var drawn = try RandomZones(seed: seed)
    let plan = drawn.plan
    var after = plan
    let other = drawn.activity(Int(seed % 12))
    let row = try #require(plan.activity(ActivityID("a\(seed % 12)")))
    let gone = PlanChange(
      plan.bookings(of: row).map { .booking(Replacement(from: plan[$0], to: nil)) }
        + [.activity(Replacement(from: plan[row], to: nil))])
    try after.apply(gone)
    try after.apply(other)
    let expected = worse(in: after, than: plan, drawn)
    let change = PlanChange(gone.edits + other.edits)
    let verdict = try ConstraintCheck.verdict(on: change, in: plan, now: drawn.now)
    // A lack with the key it had is the one that stood there.
    let stood = Set(ConstraintCheck.zones(in: plan, now: drawn.now).map { $0.lackText(plan) })
    #expect(zones(of: verdict.conflicts, after) == expected.filter { !stood.contains($0) })
    let new = try #require(after.activity(ActivityID("a\(seed % 12)")))
    var proposal = Proposal(of: new, in: after)
    proposal.replaces = row
    var check = ConstraintCheck(now: drawn.now)
    #expect(zones(of: check.verdict(on: proposal, in: plan), plan) == expected)
  }
}
