import Board
import ConstraintChecker
import Planning
import Screen
import Storage

/// Five hundred commits of another planner come in at once: how long no key is answered.
enum Burst {
  private static let commits = 500

  static func measure(_ plan: Plan) {
    let conflicts = ConstraintCheck.whole(plan)
    let changes = changes(in: plan)
    let together = Times(runs: 5) {
      tell([.othersChanged(changes)], to: board(plan, conflicts))
    }
    let apart = Times(runs: 5) {
      tell(changes.map { .othersChanged([$0]) }, to: board(plan, conflicts))
    }
    let none = Times(runs: 5) { tell([], to: board(plan, conflicts)) }
    report("burst ms", together.at(0.5) - none.at(0.5))
    report("burst one by one ms", apart.at(0.5) - none.at(0.5))
  }

  private static func board(_ plan: Plan, _ conflicts: CheckResult) -> BoardState {
    let middle = DailyPlan.week(of: plan).start
    var state = BoardState(now: middle, size: Size(columns: 120, rows: 40), seed: 1)
    _ = state.update(.loaded(plan, conflicts))
    return state
  }

  private static func tell(_ messages: [Message], to state: BoardState) {
    var state = state
    for message in messages { precondition(state.update(message).isEmpty) }
  }

  /// Activities a day later, every so many of them.
  private static func changes(in plan: Plan) -> [OthersChange] {
    let activities = Array(plan.activities)
    return stride(from: 0, to: activities.count, by: max(1, activities.count / commits))
      .prefix(commits).compactMap { place in
        let edit = ActivityEdit(of: activities[place], in: plan)
        let zone = plan.zone(of: edit.activity.museum)
        guard let moved = edit.moved(byClockMinutes: 1440, zone: zone) else { return nil }
        return OthersChange(by: "an", moved.change(in: plan))
      }
  }
}
