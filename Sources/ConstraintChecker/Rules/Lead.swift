import Planning

/// Something was asked for too short before its day, or further ahead than its museum plans.
///
/// Local days count: as many days as the museum wants are enough. Only what is known to have been
/// asked for counts.
enum Lead {
  static func check(
    _ subject: Subject, in surroundings: Surroundings, into findings: inout Findings
  ) {
    guard let askedAt = subject.askedAt, let audience = subject.kind.audience, audience != .staff
    else {
      return
    }
    let zone = surroundings.zone(of: subject)
    let (asked, day) = (zone.local(askedAt).date, zone.local(subject.span.start).date)
    let policy = surroundings.policy(of: subject)
    guard let measure = measure(from: asked, to: day, policy) else { return }
    findings.conflicts.append(subject.conflict(.lead, .soft, measure: measure, fact: .asked(asked)))
  }

  /// Nil where all is well.
  private static func measure(
    from asked: LocalDate, to day: LocalDate, _ policy: MuseumPolicy
  ) -> Conflict.Measure? {
    let ahead = day.days(since: asked)
    if ahead < policy.leadDays {
      return Conflict.Measure(unit: .days, needed: policy.leadDays, available: ahead)
    }
    let months = months(from: asked, to: day)
    guard months > policy.horizonMonths else { return nil }
    return Conflict.Measure(unit: .months, needed: months, available: policy.horizonMonths)
  }

  /// Whole months, a begun one as one more: the same day of a later month is exactly its number.
  private static func months(from asked: LocalDate, to day: LocalDate) -> Int {
    let (first, last) = (asked.civil, day.civil)
    let months = (last.year - first.year) * 12 + last.month - first.month
    return last.day > first.day ? months + 1 : months
  }
}
