import Board
import ConstraintChecker
import Planning

/// One activity with all its bookings at another time, checked.
enum MovedActivity {
  /// By all rules, in a full house.
  static func measureAll(_ folder: String) throws {
    let plan = try HousedPlan.read(folder, faults: 0.01)
    measure(plan, now: HousedPlan.now(of: plan))
  }

  static func measure(_ plan: Plan, now: Instant? = nil) {
    let activities = Array(plan.activities)
    var random = SplitMix(seed: 11)
    var check = ConstraintCheck(now: now)
    let proposals = microseconds(10_000) {
      moved(activities.randomElement(using: &random) ?? activities[0], plan, &random)
    } work: {
      check.verdict(on: $0, in: plan).count
    }
    report("moved activity p50 us", proposals.at(0.5))
    report("moved activity p99 us", proposals.at(0.99))
    let edits = microseconds(10_000) {
      ActivityEdit(of: activities.randomElement(using: &random) ?? activities[0], in: plan)
    } work: {
      drag($0, plan)
    }
    report("dragged activity p50 us", edits.at(0.5))
    report("dragged activity p99 us", edits.at(0.99))
  }

  /// One key of a move, as the board answers it.
  private static func drag(_ edit: ActivityEdit, _ plan: Plan) -> Int {
    let zone = plan.zone(of: edit.activity.museum)
    guard let moved = edit.moved(byClockMinutes: 1440, zone: zone) else { return 0 }
    var check = ConstraintCheck()
    return check.verdict(on: moved.proposal(in: plan), in: plan).count
  }

  private static func moved(
    _ activity: ActivityIndex, _ plan: Plan, _ random: inout SplitMix
  ) -> Proposal {
    var proposal = Proposal(of: activity, in: plan)
    let minutes = Int.random(in: -14...14, using: &random) * 1440
    for claim in proposal.claims.indices {
      proposal.claims[claim].span = proposal.claims[claim].span.moved(by: minutes)
    }
    return proposal
  }

  /// Each run by itself, for the tail: the clock's own 30 ns or so are in it.
  private static func microseconds<Input>(
    _ runs: Int, _ make: () -> Input, work: (Input) -> Int
  ) -> Times {
    let clock = ContinuousClock()
    var (taken, sum): ([Double], Int) = ([], 0)
    for _ in 0..<runs {
      let input = make()
      let time = clock.measure { sum += work(input) }
      taken.append(Times.milliseconds(time) * 1e3)
    }
    precondition(sum >= 0)
    return Times(milliseconds: taken)
  }
}
