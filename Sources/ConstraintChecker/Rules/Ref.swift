import Planning

/// Something refers to what does not exist: an unknown exhibition or language, rooms in a circle.
///
/// Ids that a booking needs to exist at all are refused when they are read; what is left is soft,
/// except rooms that would contain themselves.
enum Ref {
  static func check(_ plan: Plan, into findings: inout Findings) {
    for room in plan.rooms.cycles { findings.conflicts.append(circle(room, in: plan)) }
    for activity in suspects(of: plan) { check(activity, in: plan, into: &findings) }
  }

  /// Activities that name an exhibition or a language that is not known, in order of rows.
  ///
  /// Looks at every language once, not at every activity's.
  private static func suspects(of plan: Plan) -> ContiguousArray<ActivityIndex> {
    let isUnknown = ContiguousArray(plan.sharedWords.map { !LanguageTag.isKnown($0) })
    var suspects = ContiguousArray<ActivityIndex>()
    plan.withActivityRows { rows in
      let exhibition = ActivityRow.Mark.exhibition
      for index in rows.indices
      where rows[index].marks & exhibition != 0 || isUnknown[Int(rows[index].language)] {
        if rows[index].isPresent { suspects.append(ActivityIndex(Int32(index))) }
      }
    }
    return suspects
  }

  /// Checks one activity; exhibitions only where the whole plan is there to look in.
  static func check(_ activity: ActivityIndex, in plan: Plan, into findings: inout Findings) {
    guard plan.status(activity).occupies else { return }
    let unknownLanguage = !LanguageTag.isKnown(plan.language(activity))
    let exhibition = plan.about(activity)?.exhibition ?? ""
    let unknownExhibition =
      plan.isComplete && !exhibition.isEmpty && plan.activity(ActivityID(exhibition)) == nil
    guard unknownLanguage || unknownExhibition else { return }
    findings.conflicts.append(
      Conflict(
        rule: .ref, severity: min(.soft, .alone(plan.row(activity).status)), resource: nil,
        span: plan.row(activity).span, sides: .activity(activity)))
  }

  private static func circle(_ room: ResourceIndex, in plan: Plan) -> Conflict {
    Conflict(
      rule: .ref, severity: .hard, resource: room, span: Span(known: 0, 1), sides: .resource)
  }
}
