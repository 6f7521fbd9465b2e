import Planning

/// A time at which a confirmed watch over a zone has fewer attendants than it asks for itself.
///
/// It tells that by itself: as long as the zone lacks no more, its lack is the same one.
struct Vacancy {
  let start: Int32
  let end: Int32
  /// At the least busy moment.
  let missing: Int
  /// A row of the plan, or `Proposal.activityRow`.
  let activity: Int32
}

extension Vacancy {
  /// Those of an activity that asks for a skill at each moment.
  static func all(
    of subject: Subject, asking skill: String, _ competence: Competence, in plan: Plan
  ) -> [Vacancy] {
    guard subject.status == .confirmed else { return [] }
    return subject.needs
      .filter { $0.item == skill && GuardMin.isAttendance($0, during: subject.span) }
      .flatMap { need in
        GuardMin.stretches(need, of: subject, competence, in: plan).filter {
          $0.people < need.count
        }.map {
          Vacancy(
            start: $0.span.start.minutes, end: $0.span.end.minutes,
            missing: need.count - $0.people, activity: subject.activity.row)
        }
      }
  }
}

extension WatchTable {
  /// By zone; every activity is looked at once, most at their times only.
  func allVacancies() -> [[Vacancy]] {
    var vacancies = Array(repeating: [Vacancy](), count: zones.count)
    guard let window else { return vacancies }
    let museums = Set(zones.map(\.zone.museum))
    for activity in plan.activities(confirmedIn: window, atMostLasting: GuardMin.longest) {
      guard museums.contains(plan.museum(activity).id), !plan.needs(activity).isEmpty else {
        continue
      }
      let subject = Subject(activity, in: plan)
      for (zone, own) in self.vacancies(of: subject, Watch(activity.row, in: plan)) {
        vacancies[zone] += own
      }
    }
    return vacancies
  }

  /// Those of one activity, by the zones it watches over.
  func vacancies(of subject: Subject, _ watch: Watch) -> [Int: [Vacancy]] {
    var found: [Int: [Vacancy]] = [:]
    for (place, zone) in zones.enumerated()
    where zone.zone.museum == watch.museum && zone.isWatched(by: watch) {
      found[place] = Vacancy.all(of: subject, asking: zone.zone.skill, competence, in: plan)
    }
    return found
  }
}

extension Plan {
  /// Confirmed activities that overlap a time and do not last longer than some minutes.
  fileprivate func activities(
    confirmedIn window: Span, atMostLasting minutes: Int
  ) -> [ActivityIndex] {
    var found: [ActivityIndex] = []
    withActivityRows { rows in
      for (place, row) in rows.enumerated()
      where row.isPresent && row.status == Status.confirmed.code
        && row.start < window.end.minutes && window.start.minutes < row.end
        && Int(row.end) - Int(row.start) <= minutes
      {
        found.append(ActivityIndex(Int32(place)))
      }
    }
    return found
  }
}
