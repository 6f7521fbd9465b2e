import ConstraintChecker
import Planning

/// What an activity by itself lacks, whenever it takes place: a guide too few, a room too small.
///
/// The key of such a conflict changes with the activity's time, but what its rule looks at does not:
/// at another time it is nothing new.
struct Matter: Hashable {
  private let rule: RuleCode
  private let resource: ResourceIndex?
  private let sides: Conflict.Sides
  private let fact: Conflict.Fact?

  /// Nil for what is between several, and for what another time may bring anew.
  init?(_ conflict: Conflict) {
    switch (conflict.sides, conflict.rule) {
    case (_, .staffAbsent), (_, .staffHours): return nil
    case (.activity, _), (.booking, _): break
    case (.pair, _), (.many, _), (.resource, _): return nil
    }
    (rule, resource) = (conflict.rule, conflict.resource)
    (sides, fact) = (conflict.sides, conflict.fact)
  }
}

extension Matter {
  /// How bad it is and how much is missing.
  struct Extent {
    let severity: Severity
    let missing: Int

    init(_ conflict: Conflict) {
      severity = conflict.severity
      missing = conflict.measure.map { $0.needed - $0.available } ?? 0
    }

    func covers(_ other: Extent) -> Bool {
      severity >= other.severity && missing >= other.missing
    }
  }
}
