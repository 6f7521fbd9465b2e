import Planning
import TestSupport
import Testing

@testable import ConstraintChecker

/// Whoever is left out at a first look is somebody no rule objects to.
@Suite struct ActivityScreeningTests {
  private static let now = Instant(minutes: 29_889_900)

  @Test(arguments: 0..<40)
  func `what rules say of each activity alone the whole check says too`(seed: UInt64) throws {
    for plan in try [
      HousePlan(seed: seed).plan, RandomPeople(seed: seed).plan, RandomPlan(seed: seed).plan,
    ] {
      let whole = Set(ConstraintCheck.whole(plan, now: Self.now).conflicts)
      let alone = ConstraintCheck.activities(plan.activities, in: plan, now: Self.now)
      #expect(alone.filter { !whole.contains($0) }.isEmpty)
    }
  }

  @Test func `of a crowd of trouble some is left out and some is left in`() throws {
    var (left, all) = (0, 0)
    for seed in 0..<20 as Range<UInt64> {
      let plan = try HousePlan(seed: seed).plan
      var screening = ActivityScreening(Surroundings(plan, now: Self.now))
      left += screening.suspects(in: plan).count
      all += plan.activityCount
    }
    #expect(left > 0 && left < all)
  }

  @Test(arguments: 0..<10)
  func `all bookings lie by resource in order of start, each beside its activity's kind`(
    seed: UInt64
  ) throws {
    let plan = try HousePlan(seed: seed, activities: 60).plan
    let table = OccupancyTable(plan)
    table.fill(plan)
    let space = SortSpace(for: table.most)
    var gathering = Gathering()
    for resource in plan.resources.indices.map({ ResourceIndex($0) }) {
      table.sort(resource, in: plan, space)
      gathering.gather(resource, of: plan)
      let (found, particulars) = (table[resource], table.particulars(of: resource))
      #expect(Set(found.map(\.booking)) == Set(gathering.occupancies.map(\.booking)))
      #expect(found.map(\.start) == found.map(\.start).sorted())
      for (occupancy, about) in zip(found, particulars) {
        let row = plan.row(ActivityIndex(occupancy.activity))
        #expect(about.kind == row.kind && about.museum == row.museum)
        let booking = BookingIndex(occupancy.booking)
        let made = Occupancy(plan.row(booking), booking: booking.row)
        #expect(String(describing: occupancy) == String(describing: made))
      }
    }
  }
}
