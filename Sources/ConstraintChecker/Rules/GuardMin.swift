import Planning

/// Guests or visitors come in such numbers that licensed guards must be there, and too few are.
///
/// A guard is a person booked on it, each once, who on its days holds a certificate whose id
/// starts with `bewakingsagent`. Soft; hard from two local days before its first day until its
/// start. How many attendants each zone needs at which hour is not known here yet.
enum GuardMin {
  static let visitorsPerGuard = RuleParameter(.visitorsPerGuard, .people, 100, allowed: 1...10_000)
  static let firmDays = RuleParameter(.firmDays, .days, 2, allowed: 0...60)

  private static let certificate = "bewakingsagent"

  static func check(
    _ subject: Subject, in surroundings: Surroundings, into findings: inout Findings
  ) {
    guard let kind = subject.kind, kind.audience == .guests || kind.audience == .visitors else {
      return
    }
    let plan = surroundings.plan
    let museum = subject.museum?.id ?? ""
    let most = visitorsPerGuard.value(of: .guardMin, in: museum, plan.house)
    guard subject.visitors > most else { return }
    let needed = (subject.visitors + most - 1) / most
    let guards = subject.people(in: plan).filter { isGuard(plan[$0], subject, plan) }.count
    guard guards < needed else { return }
    findings.conflicts.append(
      subject.conflict(
        .guardMin, isFirm(subject, museum, surroundings) ? .hard : .soft,
        measure: Conflict.Measure(unit: .people, needed: needed, available: guards),
        fact: .visitors(subject.visitors)))
  }

  /// A grant says more than the same word among the person's skills, and counts instead of it.
  private static func isGuard(_ person: Resource, _ subject: Subject, _ plan: Plan) -> Bool {
    let zone = plan.zone(of: subject.museum?.id ?? person.museum)
    let first = zone.local(subject.span.start).date
    let last = zone.local(subject.span.end - 1).date
    let grants = (plan.house.grants[person.id] ?? []).filter { $0.skill.hasPrefix(certificate) }
    let holds = grants.contains { grant in
      grant.validFrom.map { $0 <= first } ?? true && grant.validUntil.map { last <= $0 } ?? true
    }
    return holds
      || person.skills.contains { word in
        word.hasPrefix(certificate) && !grants.contains { $0.skill == word }
      }
  }

  private static func isFirm(
    _ subject: Subject, _ museum: MuseumID, _ surroundings: Surroundings
  ) -> Bool {
    guard let now = surroundings.now, now < subject.span.start else { return false }
    let zone = surroundings.plan.zone(of: museum)
    let days = zone.local(subject.span.start).date.days(since: zone.local(now).date)
    return days <= firmDays.value(of: .guardMin, in: museum, surroundings.plan.house)
  }
}
