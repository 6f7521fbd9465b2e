import Planning

/// An event has more people than may come without a licensed guard, and too few are booked for it.
///
/// Above `people-per-guard` it needs one for each so many people, rounded up. Where nobody knows of
/// such licences the rule says nothing of events.
///
/// Zones of a museum have theirs whenever it is open, see `GuardMin+Zones`.
///
/// Besides, an activity of at most a day that asks for attendants, such as the watch over a gallery
/// while it is open, has them all the time: one conflict for each time, as long as it lasts, at which
/// fewer are booked than it asks for. Those count who have the skill, whatever its dates (`skill-exp`),
/// while their own bookings last without set-up and tear-down, each person once.
///
/// Until a few days before it begins a lack is a warning.
package enum GuardMin {
  /// How the ids of a guard's certificates begin: `bewakingsagent-erfgoed`.
  private static let licensePrefix = "bewakingsagent"
  /// Other ids of such a certificate.
  private static let licenses: Set = ["erfgoedbewaker", "licensed-guard", "guard-licence"]

  /// Whether a skill is the certificate of a guard.
  package static func isLicense(_ skill: String) -> Bool {
    skill.hasPrefix(licensePrefix) || licenses.contains(skill)
  }

  /// The first of them that is described, else that somebody has; nil where there is none.
  static func license(in plan: Plan) -> String? {
    if let described = plan.house.skills.keys.filter(isLicense).min() { return described }
    let granted = plan.house.grants.values.joined().map(\.skill)
    let words = plan.resources.lazy.filter { $0.kind == .staff }.flatMap(\.skills)
      .map { Skill.id(ofWord: $0) }
    return (granted.filter(isLicense) + words.filter(isLicense)).min()
  }

  static func check(
    _ subject: Subject, in surroundings: Surroundings, into findings: inout Findings
  ) {
    checkEvent(subject, in: surroundings, into: &findings)
    for need in subject.needs where isAttendance(need, during: subject.span) {
      checkAttendance(need, of: subject, in: surroundings, into: &findings)
    }
  }

  private static func checkEvent(
    _ subject: Subject, in surroundings: Surroundings, into findings: inout Findings
  ) {
    let house = surroundings.plan.house
    guard subject.kind.audience == .guests, let license = surroundings.lookups.guardLicense
    else { return }
    let per = peoplePerGuard.value(of: .guardMin, in: subject.museumID, house)
    guard subject.visitors > per else { return }
    let (needed, booked) = (
      (subject.visitors + per - 1) / per, guards(of: subject, in: surroundings)
    )
    guard booked < needed else { return }
    findings.conflicts.append(
      subject.conflict(
        .guardMin, severity(at: subject.span.start, subject, in: surroundings),
        measure: Conflict.Measure(unit: .people, needed: needed, available: booked),
        fact: .missing(Need(.skill, license, count: needed))))
  }

  private static func severity(
    at start: Instant, _ subject: Subject, in surroundings: Surroundings
  ) -> Severity {
    guard let now = surroundings.now else { return .soft }
    return severity(at: start, in: subject.museumID, now: now, surroundings.plan.house)
  }

  static func severity(
    at start: Instant, in museum: MuseumID, now: Instant, _ house: House
  ) -> Severity {
    let days = urgentDays.value(of: .guardMin, in: museum, house)
    return start.minutes(since: now) <= days * 1440 ? .hard : .soft
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
        && plan.grants(of: person).contains { grant in
          isLicense(grant.skill) && grant.validFrom.map { $0 <= first } ?? true
            && grant.validUntil.map { last <= $0 } ?? true
        }
    }
  }
}

// MARK: - Attendants

extension GuardMin {
  /// Those who watch over galleries, by the id of their skill.
  private static let attendants: Set = ["suppoost", "zaalwachter", "attendant"]

  /// Longer ones are not watched over all night: their days are planned one by one.
  static let longest = 1440

  /// Whether a need of an activity is one for attendants at each moment it lasts.
  static func isAttendance(_ need: Need, during span: Span) -> Bool {
    need.form == .skill && span.minutes <= longest && attendants.contains(need.item)
  }

  private static func checkAttendance(
    _ need: Need, of subject: Subject, in surroundings: Surroundings,
    into findings: inout Findings
  ) {
    for lack in lacks(
      need, of: subject, surroundings.lookups.competence, in: surroundings.plan)
    {
      findings.conflicts.append(
        subject.conflict(
          .guardMin, severity(at: lack.span.start, subject, in: surroundings), during: lack.span,
          measure: Conflict.Measure(unit: .people, needed: need.count, available: lack.people),
          fact: .missing(need)))
    }
  }

  /// A time of an activity at which nobody comes or goes.
  struct Stretch {
    var span: Span
    /// Of a lack that goes on, the fewest who are there at once.
    var people: Int
  }

  /// The times at which too few are there, each as long as it lasts, in order.
  private static func lacks(
    _ need: Need, of subject: Subject, _ competence: Competence, in plan: Plan
  ) -> [Stretch] {
    var lacks: [Stretch] = []
    for stretch in stretches(need, of: subject, competence, in: plan)
    where stretch.people < need.count {
      if let last = lacks.last, last.span.end == stretch.span.start {
        lacks[lacks.count - 1] = Stretch(
          span: last.span.union(stretch.span), people: min(last.people, stretch.people))
      } else {
        lacks.append(stretch)
      }
    }
    return lacks
  }

  /// How many with the skill are there, through all of an activity; none where it is nobody's.
  static func stretches(
    _ need: Need, of subject: Subject, _ competence: Competence, in plan: Plan
  ) -> [Stretch] {
    guard let number = competence.number(of: need) else { return [] }
    let there = subject.occupancies.filter { booking in
      plan.resources[Int(booking.resource)].kind == .staff
        && competence.holding(number, atLeast: need.level, of: booking.resource) != nil
    }
    let (start, end) = (subject.span.start.minutes, subject.span.end.minutes)
    // Who is there changes at these moments only.
    let moments = Set(there.flatMap { [$0.coreStart, $0.coreEnd] } + [start])
      .filter { start <= $0 && $0 < end }.sorted()
    return zip(moments, moments.dropFirst() + [end]).map { moment, next in
      let people = there.filter { $0.coreStart <= moment && moment < $0.coreEnd }.map(\.resource)
      return Stretch(span: Span(known: moment, next), people: Set(people).count)
    }
  }
}
