import ConstraintChecker
import Planning
import TestSupport
import Testing

@testable import Repairs

@Suite struct RepairPropertyTests {
  @Test(arguments: 0..<12)
  func `a repair leaves its conflict gone and brings no hard one`(seed: Int) throws {
    let plan = try RandomPlan(seed: UInt64(seed)).plan
    let judge = RepairJudge(plan)
    for conflict in judge.conflicts {
      var search = RepairSearch(for: conflict, in: plan)
      for repair in search.singles() {
        #expect(try judge.holds(repair, for: conflict), "\(repair.text)")
      }
    }
  }

  @Test(arguments: 0..<6)
  func `so does a chain`(seed: Int) throws {
    let plan = try RandomPlan(seed: UInt64(seed), activities: 9).plan
    let judge = RepairJudge(plan)
    for conflict in judge.conflicts.prefix(3) {
      var search = RepairSearch(for: conflict, in: plan)
      let (repairs, _) = search.deeper(limit: .milliseconds(300)) { _ in true }
      for repair in repairs {
        let touched = Set(repair.steps.map(\.activity))
        #expect(touched.count == repair.steps.count)
        #expect(try judge.holds(repair, for: conflict), "\(repair.text)")
      }
    }
  }

  @Test(arguments: 0..<8)
  func `the first repair is the best of all single steps, tried one by one`(seed: Int) throws {
    let plan = try RandomPlan(seed: UInt64(seed), activities: 8).plan
    let judge = RepairJudge(plan)
    for conflict in judge.conflicts.prefix(4) {
      var search = RepairSearch(for: conflict, in: plan)
      let first = search.singles().first
      #expect(first?.cost == judge.best(for: conflict), "\(first?.text ?? "-")")
    }
  }

  /// Plans in which rooms are closed, loud and dusty, or people have too much work and too few skills.
  private func house(_ seed: Int) throws -> Plan {
    try seed % 2 == 0
      ? HousePlan(seed: UInt64(seed), activities: 10).plan
      : RandomPeople(seed: UInt64(seed), activities: 10).plan
  }

  @Test(arguments: 0..<12)
  func `so it is by all rules of a house`(seed: Int) throws {
    let plan = try house(seed)
    let judge = RepairJudge(plan)
    for conflict in judge.conflicts.prefix(20) {
      var search = RepairSearch(for: conflict, in: plan)
      for repair in search.singles() {
        #expect(
          try judge.holds(repair, for: conflict), "\(conflict.rule.rawValue): \(repair.text)")
      }
    }
  }

  @Test(arguments: 0..<8)
  func `the first is the best by all rules of a house, too`(seed: Int) throws {
    let plan = try house(seed)
    let judge = RepairJudge(plan)
    for conflict in judge.conflicts.prefix(4) {
      var search = RepairSearch(for: conflict, in: plan)
      let first = search.singles().first
      #expect(
        first?.cost == judge.best(for: conflict),
        "\(conflict.rule.rawValue): \(first?.text ?? "-")")
    }
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

  @Test(arguments: 0..<10)
  func `no move of a room, a person or a time that is nearer is forgotten`(seed: Int) throws {
    let plan =
      try seed % 2 == 0
      ? RandomPlan(seed: UInt64(seed), activities: 8).plan
      : RandomPeople(seed: UInt64(seed), activities: 8, days: 4).plan
    let judge = RepairJudge(plan)
    for conflict in judge.conflicts.prefix(4) {
      let moves = SingleMoves(plan: plan, now: nil).all(for: conflict)
      let nearest = moves.first { judge.warnings(of: [$0.edit], for: conflict) == 0 }
      guard let nearest else { continue }
      var search = RepairSearch(for: conflict, in: plan)
      let first = search.singles().first
      let told = "\(conflict.rule.rawValue): \(first?.text ?? "-") for \(nearest.disturbs)"
      let cost = try #require(first?.cost, "\(told)")
      #expect(
        !nearest.disturbs.lexicographicallyPrecedes([
          cost.peopleToTell, cost.confirmedTouched, cost.minutesMoved, cost.museumsChanged,
        ]), "\(told)")
      #expect(cost.warnings == 0, "\(told)")
    }
  }

  @Test(arguments: 0..<24)
  func `nor does a repair bring one between others whom nobody touched`(seed: Int) throws {
    let plan = try RandomShifts(seed: UInt64(seed)).plan
    // On the day before, when what was a warning is one no longer.
    let now = seed % 2 == 0 ? nil : try PeoplePlan.moment("2027-03-21T12:00")
    let judge = RepairJudge(plan, now: now)
    let step = max(1, judge.conflicts.count / 10)
    for place in stride(from: 0, to: judge.conflicts.count, by: step) {
      let conflict = judge.conflicts[place]
      var search = RepairSearch(for: conflict, in: plan, now: now)
      for repair in search.singles() {
        #expect(
          try judge.holds(repair, for: conflict), "\(conflict.rule.rawValue): \(repair.text)")
      }
    }
  }
}
