import Planning

/// An event has more people than may come without a licensed guard, and too few are booked for it.
///
/// Above `people-per-guard` it needs one for each so many people, rounded up. Until a few days before
/// it begins that is a warning. Where nobody knows of such licences the rule says nothing.
enum GuardMin {
  /// The certificate of a guard, by its id among the skills.
  static let license = "bewakingsagent-erfgoed"

  static func check(
    _ subject: Subject, in surroundings: Surroundings, into findings: inout Findings
  ) {
    let house = surroundings.plan.house
    guard subject.kind?.audience == .guests, house.skills[license] != nil else { return }
    let per = peoplePerGuard.value(of: .guardMin, in: subject.museumID, house)
    guard subject.visitors > per else { return }
    let (needed, booked) = (
      (subject.visitors + per - 1) / per, guards(of: subject, in: surroundings)
    )
    guard booked < needed else { return }
    findings.conflicts.append(
      subject.conflict(
        .guardMin, severity(of: subject, in: surroundings),
        measure: Conflict.Measure(unit: .people, needed: needed, available: booked),
        fact: .missing(Need(.skill, license, count: needed))))
  }

  private static func severity(of subject: Subject, in surroundings: Surroundings) -> Severity {
    guard let now = surroundings.now else { return .soft }
    let days = urgentDays.value(of: .guardMin, in: subject.museumID, surroundings.plan.house)
    return subject.span.start.minutes(since: now) <= days * 1440 ? .hard : .soft
  }

  /// People with the licence on the whole of the activity's days, each once.
  private static func guards(of subject: Subject, in surroundings: Surroundings) -> Int {
    let (plan, zone) = (surroundings.plan, surroundings.zone(of: subject))
    let first = zone.local(subject.span.start).date
    // An activity that ends at midnight has its last moment the day before.
    let last = zone.local(subject.span.end - 1).date
    let people = Set(subject.occupancies.map { ResourceIndex($0.resource) })
    return people.count { person in
      plan[person].kind == .staff
        && (plan.house.grants[plan[person].id] ?? []).contains { grant in
          grant.skill == license && grant.validFrom.map { $0 <= first } ?? true
            && grant.validUntil.map { last <= $0 } ?? true
        }
    }
  }
}
