import ConstraintChecker
import Phrases
import Planning
import Repairs

extension JSON {
  /// A conflict as `check` and every change report it.
  static func conflict(
    _ listed: ListedConflict, in plan: Plan, repairs: [Repair] = [], _ phrases: Phrases
  ) -> JSON {
    let conflict = listed.conflict
    return .object([
      ("key", .text(listed.key)),
      ("rule", .text(conflict.rule.rawValue)),
      ("severity", .text(conflict.severity.rawValue)),
      ("museum", .optional(listed.museum?.text)),
      ("resource", .optional(listed.resource?.text)),
      ("start", .optional(listed.start)),
      ("end", .optional(listed.end)),
      ("activities", .texts(listed.activities.map(\.text))),
      ("bookings", .texts(listed.bookings.map(\.text))),
      ("message", .text(phrases.sentence(conflict, in: plan))),
      ("parameters", parameters(conflict)),
      ("waiver", listed.waiver.map(waiver) ?? .null),
      ("repairs", JSON.repairs(repairs, in: plan, phrases)),
    ])
  }

  private static func parameters(_ conflict: Conflict) -> JSON {
    guard let measure = conflict.measure else { return .object([]) }
    return .object([
      ("unit", .text(measure.unit.rawValue)), ("needed", .number(measure.needed)),
      ("available", .number(measure.available)),
    ])
  }

  private static func waiver(_ waiver: Waiver) -> JSON {
    .object([
      ("reason", .text(waiver.reason)), ("author", .text(waiver.author)),
      ("made_at", .text(ZoneRules.brussels.writtenWithOffset(waiver.madeAt))),
    ])
  }
}
