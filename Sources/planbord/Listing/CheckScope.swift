import ConstraintChecker
import Planning

/// Which part of a plan's conflicts are asked for; nil means all.
struct CheckScope {
  var first: LocalDate?
  var last: LocalDate?
  var museum: MuseumID?
  var rule: RuleCode?

  /// Whether a time touches the days asked for, on a museum's clocks.
  func touches(_ span: Span, _ zone: ZoneRules) -> Bool {
    if let first, span.end <= zone.startOfDay(first) { return false }
    if let last, span.start >= zone.startOfDay(last + 1) { return false }
    return true
  }

  func includes(_ listed: ListedConflict, in plan: Plan) -> Bool {
    if let rule, listed.conflict.rule != rule { return false }
    if let museum, !listed.museums.contains(museum) { return false }
    // A room that contains itself does so on every day.
    if case .resource = listed.conflict.sides { return true }
    let zone = listed.museum.map { plan.zone(of: $0) } ?? .brussels
    return touches(listed.conflict.span, zone)
  }
}
