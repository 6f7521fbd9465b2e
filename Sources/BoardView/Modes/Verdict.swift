import Board
import ConstraintChecker
import Phrases
import Planning
import Screen

/// What the checker says of an edit, worst first, ready to print.
struct Verdict {
  let text: String
  let more: String
  let role: Role

  init(_ conflicts: [Conflict], of edit: ActivityEdit, in plan: Plan, _ phrases: Phrases) {
    let proposed = Proposed(title: edit.activity.title, proposal: edit.proposal(in: plan))
    let sorted = Verdict.worstFirst(conflicts, proposed, in: plan)
    guard let worst = sorted.first else {
      let isClosed = Verdict.isOnClosedDay(edit.activity, plan)
      text = "✓ \(isClosed ? phrases.fitsOnClosedDay : phrases.fits)"
      more = ""
      role = .okay
      return
    }
    let sign = worst.severity == .hard ? "✗" : worst.severity.sign
    text = "\(sign) \(phrases.sentence(worst, in: plan, proposed: proposed))"
    more = sorted.count > 1 ? phrases.more(sorted.count - 1) : ""
    role = worst.severity.role
  }

  private static func isOnClosedDay(_ activity: Activity, _ plan: Plan) -> Bool {
    let start = plan.zone(of: activity.museum).local(activity.span.start)
    return plan.openDay(of: activity.museum, on: start.date)?.isClosed ?? false
  }

  /// Among those that only warn, who jumps the queue is told first.
  static func worstFirst(
    _ conflicts: [Conflict], _ proposed: Proposed, in plan: Plan
  ) -> [Conflict] {
    func jumps(_ conflict: Conflict) -> Bool {
      OptionQueue(of: conflict, in: plan, proposal: proposed.proposal)?.jump != nil
    }
    let hard = conflicts.filter { $0.severity == .hard }
    let soft = conflicts.filter { $0.severity == .soft }
    return hard + soft.filter(jumps) + soft.filter { !jumps($0) }
      + conflicts.filter { $0.severity == .info }
  }
}
