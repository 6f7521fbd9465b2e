import Dispatch
import Planning

/// The whole check of a plan with a house, by as many cores as there are.
///
/// Its parts take nothing from each other: the activities by themselves, and stretches of resources,
/// once all bookings lie by resource. Each finds for itself; what they found is put together in the
/// order in which one core finds it.
extension ConstraintCheck {
  private static let stretches = 8

  /// Fewer bookings than `most` are looked at sooner than other cores are asked to help.
  mutating func checkHoused(_ plan: Plan, aloneUpTo most: Int = 20_000) {
    let table = OccupancyTable(plan)
    let stretches = ConstraintCheck.stretches(of: plan, aloneUpTo: most)
    let parts = (0...stretches.count).map { _ in Part(now: now) }
    let filled = DispatchGroup()
    filled.enter()
    ConstraintCheck.perform(stretches.count + 2) { number in
      switch number {
      case 0:
        table.fill(plan)
        filled.leave()
      case 1: parts[stretches.count].checkActivities(of: plan)
      default:
        filled.wait()
        parts[number - 2].check(stretches[number - 2], of: plan, table)
      }
    }
    for part in parts { take(&part.check) }
    rooms.checkNearby(
      table, in: Surroundings(Lookups(plan, keeps: false), now: now), into: &findings)
  }

  private mutating func take(_ other: inout ConstraintCheck) {
    var found: [Conflict] = []
    swap(&found, &other.findings.conflicts)
    foundElsewhere.append(found)
    findings.capped += other.findings.capped
    rooms.take(other.rooms)
  }

  /// Begins them in order, several at a time where there are many.
  private static func perform(_ count: Int, _ work: @Sendable (Int) -> Void) {
    guard count > 3 else { return (0..<count).forEach(work) }
    DispatchQueue.concurrentPerform(iterations: count, execute: work)
  }

  /// Resources in stretches of about as many bookings.
  private static func stretches(of plan: Plan, aloneUpTo most: Int) -> [Range<Int>] {
    let all = plan.resources.indices
    guard plan.bookingCount > most else { return [all] }
    let share = plan.bookingCount / stretches + 1
    var found: [Range<Int>] = []
    var (first, count) = (all.lowerBound, 0)
    for place in all {
      count += plan.timeline(of: ResourceIndex(place)).count
      guard count >= share else { continue }
      found.append(first..<place + 1)
      (first, count) = (place + 1, 0)
    }
    if first < all.upperBound { found.append(first..<all.upperBound) }
    return found
  }
}

/// What one core looks at, with all that it needs for that.
///
/// Unchecked: nobody else does before all are done.
private final class Part: @unchecked Sendable {
  var check: ConstraintCheck
  private let now: Instant?

  init(now: Instant?) {
    self.now = now
    check = ConstraintCheck(now: now)
  }

  func check(_ resources: Range<Int>, of plan: Plan, _ table: OccupancyTable) {
    let surroundings = Surroundings(Lookups(plan, keeps: false), now: now)
    let space = SortSpace(for: table.most)
    for resource in resources.map({ ResourceIndex($0) }) {
      table.sort(resource, in: plan, space)
      check.checkAll(
        of: resource, table[resource], table.particulars(of: resource), of: plan,
        in: surroundings, crowded: table.crowded(in: resource))
    }
  }

  func checkActivities(of plan: Plan) {
    let surroundings = Surroundings(Lookups(plan, keeps: false), now: now)
    var screening = ActivityScreening(surroundings)
    check.checkActivities(screening.suspects(in: plan), in: surroundings)
    check.checkZones(of: plan, in: surroundings.lookups)
  }
}
