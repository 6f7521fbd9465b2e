import ConstraintChecker
import Planning

/// A way out that held when it was found and no longer does, with what stands in its way.
package struct BrokenRepair: Sendable {
  /// What it would bring; nil where what it changes is not there any more.
  package let clash: Conflict?
  /// The plan as it would leave it: the clash's rows are those of this one.
  package let after: Plan?

  init() { (clash, after) = (nil, nil) }

  init(_ clash: Conflict, in after: Plan) { (self.clash, self.after) = (clash, after) }
}

extension BrokenRepair: Hashable {
  package static func == (left: BrokenRepair, right: BrokenRepair) -> Bool {
    left.clash == right.clash
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(clash) }
}
