import Planning

/// What a person must be able to is not valid while they are booked for it, or soon ends.
///
/// Looks at each need of an activity (skill or language), and on guided activities at its own
/// language, and at the people booked who fit it but for dates. Their skill must be valid on all
/// local days of their booking without its set-up and tear-down: from the first local day it
/// touches to the last; a booking that ends at 24:00 does not touch the next day. The first and
/// the last valid day count. Otherwise hard, unless as many others as are needed fit it with
/// valid dates.
///
/// Besides, whatever they are booked for, a skill that ends today or within 60 days (the skill's
/// own warning days where it has any, else `warn-days`) is one soft conflict of the person, on its last local day;
/// of those who are booked for nothing at all nothing is said.
enum SkillExp {
  static let warnDays = RuleParameter(.warnDays, .days, 60, allowed: 0...730)

  static func checkNeeds(
    of crew: Crew, _ competence: Competence, in plan: Plan, into findings: inout Findings
  ) {
    guard !crew.members.isEmpty else { return }
    for need in crew.needs {
      check(need, of: crew, crew.members, competence, in: plan, into: &findings)
    }
  }

  /// Those who guide, for the language of their group; where it asks for that, its need says more.
  static func checkGuides(
    of crew: Crew, _ competence: Competence, in plan: Plan, into findings: inout Findings
  ) {
    guard crew.isGuided, !crew.language.isEmpty, !crew.members.isEmpty else { return }
    guard !crew.needs.contains(where: { $0.form == .language && $0.item == crew.language }) else {
      return
    }
    let own = Need(.language, crew.language, count: .max)
    let guides = crew.members.filter { competence.isGuide($0.resource) }
    check(own, of: crew, guides, competence, in: plan, into: &findings)
  }

  private static func check(
    _ need: Need, of crew: Crew, _ members: [Occupancy], _ competence: Competence,
    in plan: Plan, into findings: inout Findings
  ) {
    guard let number = competence.number(of: need) else { return }
    var valid = 0
    var invalid: [(Occupancy, Competence.Holding)] = []
    for member in members {
      guard
        let holding = competence.holding(
          number, atLeast: Competence.level(of: need), of: member.resource)
      else { continue }
      if isValid(holding, member.core, zone: { plan.zone(of: crew.museum) }) {
        valid += 1
      } else {
        invalid.append((member, holding))
      }
    }
    guard valid < need.count else { return }
    for (member, holding) in invalid {
      findings.conflicts.append(
        crew.conflict(
          .skillExp, .hard, of: member,
          fact: .validity(
            skill: need.item, from: holding.validFrom, until: holding.validUntil)))
    }
  }

  private static func isValid(
    _ holding: Competence.Holding, _ span: Span, zone: () -> ZoneRules
  ) -> Bool {
    guard holding.validFrom != nil || holding.validUntil != nil else { return true }
    let zone = zone()
    if let from = holding.validFrom, zone.local(span.start).date < from { return false }
    if let until = holding.validUntil, until < zone.local(span.end - 1).date { return false }
    return true
  }
}

extension SkillExp {
  /// Warns of what soon ends.
  static func checkEnds(
    of person: ResourceIndex, in surroundings: Surroundings, into findings: inout Findings
  ) {
    let plan = surroundings.plan
    guard let now = surroundings.now, surroundings.proposal == nil else { return }
    guard let grants = plan.house.grants[plan.resources[person.position].id] else { return }
    let museum = surroundings.lookups.museum(plan.resources[person.position].museum)
    let zone = museum.zone
    let today = zone.local(now).date
    let standard = Int(museum.value(warnDays, of: .skillExp))
    let longest = max(standard, surroundings.lookups.longestWarning)
    for place in grants.indices {
      guard let end = grants[place].validUntil, end.days(since: today) <= longest else { continue }
      let grant = grants[place]
      let days = plan.house.skills[grant.skill]?.warningDays ?? standard
      guard end >= today, end.days(since: today) <= days else { continue }
      findings.conflicts.append(
        Conflict(
          rule: .skillExp, severity: .soft, resource: person,
          span: Span(
            known: zone.startOfDay(end).minutes, zone.startOfDay(end + 1).minutes),
          sides: .resource,
          fact: .validity(skill: grant.skill, from: grant.validFrom, until: end)))
    }
  }
}
