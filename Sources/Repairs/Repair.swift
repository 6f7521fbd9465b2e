import ConstraintChecker
import Planning

/// One way to make a conflict go away, tried against every rule on the plan as it is.
package struct Repair: Hashable, Sendable {
  /// What is done, in the order it was thought of: one step, or a chain of two or three.
  package let steps: [RepairStep]
  /// The activities as they would be.
  package let edits: [ActivityEdit]
  /// Rows of the house as they were found and as they would be: hours somebody agrees to.
  package let rows: [Replacement<HouseRow>]
  package let cost: RepairCost

  package init(
    steps: [RepairStep], edits: [ActivityEdit], rows: [Replacement<HouseRow>] = [],
    cost: RepairCost
  ) {
    self.steps = steps
    self.edits = edits
    self.rows = rows
    self.cost = cost
  }

  /// All steps as one change, made from the activities as the plan has them.
  package func change(in plan: Plan) -> PlanChange {
    PlanChange(edits.flatMap { $0.change(in: plan).edits } + rows.map { .house($0) })
  }

  /// Somebody has to agree first.
  package var needsConsent: Bool { steps.contains { $0.action.needsConsent } }

  /// Who that is, by name: the people booked where there is less time to prepare, the client who
  /// gets fewer pieces, who works at other hours; empty where nobody is named, or not to the museum
  /// that reads.
  package func consenters(in plan: Plan, seenFrom viewer: MuseumID? = nil) -> [String] {
    steps.filter(\.action.needsConsent).flatMap { $0.consenters(in: plan, seenFrom: viewer) }
  }
}

extension RepairStep {
  fileprivate func consenters(in plan: Plan, seenFrom viewer: MuseumID?) -> [String] {
    // Whose hours they are the step itself says.
    if case .agree(let person, _) = action {
      return [plan.resource(person).map { plan[$0].name } ?? person.text]
    }
    guard let activity = plan.activity(activity), !plan.hidesTitle(of: activity, from: viewer)
    else { return [] }
    guard case .buffer = action else {
      return [plan.about(activity)?.client ?? ""].filter { !$0.isEmpty }
    }
    let people = plan.bookings(of: activity).map { plan[ResourceIndex(plan.row($0).resource)] }
      .filter { $0.kind == .staff }.map(\.name)
    return Set(people).sorted()
  }
}

extension Repair: Comparable {
  /// The less disturbing one comes first.
  package static func < (left: Repair, right: Repair) -> Bool { left.cost < right.cost }
}
