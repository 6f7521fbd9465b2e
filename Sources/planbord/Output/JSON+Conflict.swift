import ConstraintChecker
import Phrases
import Planning
import Repairs

extension JSON {
  /// A conflict as `check` and every change report it.
  static func conflict(
    _ listed: ListedConflict, in plan: Plan, _ phrases: Phrases, past: ConflictPast? = nil,
    repairs: [Repair] = [], before: Plan? = nil, seenFrom: MuseumID? = nil
  ) -> JSON {
    let viewer = seenFrom ?? listed.museum
    let conflict = listed.conflict
    let fields: [(String, JSON)] = [
      ("key", .text(listed.key)),
      ("rule", .text(conflict.rule.rawValue)),
      ("severity", .text(conflict.severity.rawValue)),
      ("museum", .optional(listed.museum?.text)),
      ("resource", .optional(listed.resource?.text)),
      ("start", .optional(listed.start)),
      ("end", .optional(listed.end)),
      ("activities", .texts(listed.activities.map(\.text))),
      ("bookings", .texts(listed.bookings.map(\.text))),
      ("message", .text(phrases.sentence(conflict, in: plan, before: before, seenFrom: viewer))),
      ("parameters", parameters(conflict, in: plan)),
      ("waiver", listed.waiver.map(waiver) ?? .null),
      ("repairs", JSON.repairs(repairs, in: plan, phrases, seenFrom: viewer)),
    ]
    return .object(fields + card(listed, in: plan, past, phrases, before, seenFrom: viewer))
  }

  /// What was measured, then what the rule goes by where it is.
  private static func parameters(_ conflict: Conflict, in plan: Plan) -> JSON {
    let museum = conflict.museum(in: plan) ?? MuseumID("")
    let own = conflict.rule.description.parameters.map { parameter in
      (
        parameter.name.rawValue,
        JSON.number(parameter.value(of: conflict.rule, in: museum, plan.house))
      )
    }
    guard let measure = conflict.measure else { return .object(own) }
    return .object(
      [
        ("unit", .text(measure.unit.rawValue)), ("needed", .number(measure.needed)),
        ("available", .number(measure.available)),
      ] + own)
  }

  private static func waiver(_ waiver: Waiver) -> JSON {
    .object([
      ("reason", .text(waiver.reason)), ("author", .text(waiver.author)),
      ("made_at", .text(ZoneRules.brussels.writtenWithOffset(waiver.madeAt))),
      ("scope", .text(WaiverScope(key: waiver.conflict)?.word ?? "conflict")),
      ("expires", .optional(waiver.expires.map { ZoneRules.brussels.writtenWithOffset($0) })),
    ])
  }
}

extension WaiverScope {
  fileprivate var word: String {
    switch self {
    case .conflict: "conflict"
    case .activity: "activity"
    }
  }
}
