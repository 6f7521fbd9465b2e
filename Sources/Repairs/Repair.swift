import ConstraintChecker
import Planning

/// One way to make a conflict go away, tried against every rule on the plan as it is.
package struct Repair: Hashable, Sendable {
  /// What is done, in the order it was thought of: one step, or a chain of two or three.
  package let steps: [RepairStep]
  /// The activities as they would be.
  package let edits: [ActivityEdit]
  package let cost: RepairCost

  package init(steps: [RepairStep], edits: [ActivityEdit], cost: RepairCost) {
    self.steps = steps
    self.edits = edits
    self.cost = cost
  }

  /// All steps as one change, made from the rows as the plan has them.
  package func change(in plan: Plan) -> PlanChange {
    PlanChange(edits.flatMap { $0.change(in: plan).edits })
  }

  /// Somebody has to agree first.
  package var needsConsent: Bool { steps.contains { $0.action.needsConsent } }
}

extension Repair: Comparable {
  /// The less disturbing one comes first.
  package static func < (left: Repair, right: Repair) -> Bool { left.cost < right.cost }
}
