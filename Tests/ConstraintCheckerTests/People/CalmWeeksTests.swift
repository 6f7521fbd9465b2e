import Planning
import TestSupport
import Testing

@testable import ConstraintChecker

/// Past the calm weeks the rules about working time say what they say over all weeks.
@Suite struct CalmWeeksTests {
  @Test(arguments: 0..<60)
  func `nothing is missed and nothing is added`(seed: UInt64) throws {
    let plan = try sparse(seed)
    for person in people(of: plan) {
      let (all, calm, _) = looked(at: person, in: plan)
      #expect(calm == all)
    }
  }

  @Test func `years of work have calm weeks and restless ones`() throws {
    let looks = try (0..<10 as Range<UInt64>).flatMap { seed in
      let plan = try sparse(seed)
      return people(of: plan).map { looked(at: $0, in: plan) }
    }
    #expect(looks.contains { !$0.first.isLong && !$0.first.weeks.isEmpty && !$0.all.isEmpty })
    #expect(looks.contains { $0.first.isLong })
  }

  /// Half of the plans by contracts of 38 hours, the others by two or so.
  private func sparse(_ seed: UInt64) throws -> Plan {
    var plan = try RandomPeople(seed: seed, activities: 150, days: 220).plan
    guard seed % 2 == 0 else { return plan }
    for old in Array(plan.house.employments.values) {
      var new = old
      new.weekly = nil
      new.version += 1
      try plan.apply(
        PlanChange([.house(Replacement(from: .employment(old), to: .employment(new)))]))
    }
    return plan
  }

  private func people(of plan: Plan) -> [ResourceIndex] {
    plan.resources.indices.filter { plan.resources[$0].kind == .staff }.map { ResourceIndex($0) }
  }

  private func looked(
    at person: ResourceIndex, in plan: Plan
  ) -> (all: Set<Conflict>, calm: Set<Conflict>, first: WorkScreening) {
    let surroundings = Surroundings(plan)
    var gathering = Gathering()
    gathering.gather(person, of: plan)
    return gathering.occupancies.withUnsafeBufferPointer { occupancies in
      let sites = surroundings.particulars(of: occupancies)
        .withUnsafeBufferPointer { surroundings.sites(of: $0) }
      var (all, calm) = (Findings(), Findings())
      var roster = Roster(of: person, occupancies, in: surroundings)
      WorkingTime.checkAll(of: &roster, sites, plan.travelTable, into: &all)
      roster = Roster(of: person, occupancies, in: surroundings)
      let free = roster.freeDays()
      let first = WorkScreening(&roster, way: plan.travelTable.longest, free: free)
      CalmWeeks(sites, plan.travelTable).check(&roster, into: &calm)
      return (Set(all.conflicts), Set(calm.conflicts), first)
    }
  }
}
