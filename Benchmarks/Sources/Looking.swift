import ConstraintChecker
import Planning
import Repairs

/// What planners wait for while the program looks.
enum Looking {
  /// The first ways out of fifty conflicts spread over the plan, each asked by itself.
  static func repairs(_ folder: String) throws {
    let plan = try PlanFolder.read(folder, .ordered)
    let conflicts = ConstraintCheck.whole(plan).conflicts
    let asked = stride(from: 0, to: conflicts.count, by: max(1, conflicts.count / 50))
      .map { conflicts[$0] }
    let clock = ContinuousClock()
    var (taken, found): ([Double], Int) = ([], 0)
    for conflict in asked {
      let time = clock.measure {
        var search = RepairSearch(for: conflict, in: plan)
        found += search.singles().count
      }
      taken.append(Times.milliseconds(time))
    }
    report("first repairs p50 ms", Times(milliseconds: taken).at(0.5))
    report("first repairs p99 ms", Times(milliseconds: taken).at(0.99))
    report("repairs a conflict", Double(found) / Double(max(1, asked.count)))
  }

  /// An hour and a half in any room, with one of all people.
  static func free(_ folder: String) throws {
    var plan = try PlanFolder.read(folder, .ordered)
    let people = plan.resources.filter { $0.kind == .staff }.map(\.id)
    try plan.apply(
      PlanChange(
        people.map { id in
          .house(Replacement(from: nil, to: .grant(SkillGrant(person: id, skill: "gids"))))
        }))
    let first = ZoneRules.brussels.local(DailyPlan.week(of: plan).start).date
    let wish = SlotWish(minutes: 90, first: first, last: first + 90, skills: ["gids"])
    var found = 0
    let times = Times(runs: 15) {
      found = SlotSearch(for: wish, in: plan).answer().slots.count
    }
    report("free ms", times.at(0.5))
    report("slots", Double(found))
  }
}
