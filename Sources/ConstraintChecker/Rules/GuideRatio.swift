import Planning

/// A guided activity has fewer guides than its visitors need.
///
/// Needed is the number of visitors divided by the most one guide of that museum takes, rounded
/// up. With a class the adults count who come along, where a museum says for how many pupils one
/// does. A guide is a person booked on it, each once, who has the skill `gids` or `guide`, or of
/// whom no skill but languages is known. Soft; hard from two local days before the activity's
/// first day until its start. Without visitors or a guided kind nothing is said; options are at
/// most soft.
enum GuideRatio {
  static let firmDays = RuleParameter(.firmDays, .days, 2, allowed: 0...60)
  static let pupilsPerAdult = RuleParameter(.pupilsPerAdult, .people, 0, allowed: 0...50)

  static func check(
    _ crew: Crew, _ competence: Competence, in surroundings: Surroundings,
    into findings: inout Findings
  ) {
    guard crew.isGuided, crew.visitors > 0 else { return }
    let demand = GuideDemand(of: crew.audience, at: crew.museum, in: surroundings.plan.house)
    let (needed, adults) = (demand.guides(for: crew.visitors), demand.adults(with: crew.visitors))
    guard crew.members.count < needed || needed > guides(of: crew, competence) else { return }
    findings.conflicts.append(
      crew.conflict(
        .guideRatio, isFirm(crew, surroundings) ? .hard : .soft,
        measure: Conflict.Measure(
          unit: .people, needed: needed, available: guides(of: crew, competence)),
        fact: adults > 0
          ? .accompanied(pupils: crew.visitors, adults: adults) : .visitors(crew.visitors)))
  }

  private static func guides(of crew: Crew, _ competence: Competence) -> Int {
    crew.members.filter { competence.isGuide($0.resource) }.count
  }

  private static func isFirm(_ crew: Crew, _ surroundings: Surroundings) -> Bool {
    guard let now = surroundings.now, now < crew.span.start else { return false }
    let zone = surroundings.plan.zone(of: crew.museum)
    let days = zone.local(crew.span.start).date.days(since: zone.local(now).date)
    return days <= firmDays.value(of: .guideRatio, in: crew.museum, surroundings.plan.house)
  }
}
