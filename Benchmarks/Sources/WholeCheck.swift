import ConstraintChecker
import Planning

/// Every conflict of a plan.
enum WholeCheck {
  static func measure(_ folder: String, _ order: PlanFolder.Order) throws {
    let plan = try PlanFolder.read(folder, order)
    var found = 0
    let times = Times(runs: 15) { found = ConstraintCheck.whole(plan).conflicts.count }
    report("whole check ms", times.at(0.5))
    report("conflicts", Double(found))
  }

  /// A room booked thousands of times at once has millions of pairs.
  static func sameTime(bookings: Int) throws {
    let plan = try DailyPlan.crowd(bookings)
    var result = ConstraintCheck.whole(plan)
    let times = Times(runs: 7) { result = ConstraintCheck.whole(plan) }
    report("same time ms", times.at(0.5))
    report("conflicts", Double(result.conflicts.count))
    report("capped resources", Double(result.capped.count))
  }
}
