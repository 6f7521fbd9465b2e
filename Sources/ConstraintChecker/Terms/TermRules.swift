import Planning

/// The rules about the days and terms of one activity: options, requests, guards, clocks.
///
/// Few activities have a term, few nights a change of the clocks: the whole check looks for those
/// first and weighs only them.
struct TermRules {
  private let surroundings: Surroundings
  /// By number of kind: whether guests are let in.
  private let isEvent: [Bool]
  /// By number of kind: whether its day says anything.
  private let isDescribed: [Bool]
  private let days: OpenDays

  init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
    isEvent = surroundings.plan.sharedWords.map {
      surroundings.plan.house.kinds[$0]?.audience == .guests
    }
    isDescribed = surroundings.plan.sharedWords.map { surroundings.plan.house.kinds[$0] != nil }
    days = OpenDays(surroundings.plan)
  }

  /// Appends what all activities do against them.
  func checkAll(into findings: inout Findings) {
    for activity in surroundings.plan.activitiesWithTerms { checkTerms(activity, &findings) }
    let changes = ClockChange.moments(in: surroundings.plan)
    surroundings.plan.withActivityRows { rows in
      for index in rows.indices {
        let row = rows[index]
        guard row.isPresent, row.status >= Status.concept.code else { continue }
        let isLarge = row.visitors > 0 && isEvent[Int(row.kind)]
        let hasDay = isDescribed[Int(row.kind)] && row.end - row.start <= SubjectDay.longest
        guard isLarge || hasDay || ClockChange.isNear(row, changes) else { continue }
        let subject = Subject(ActivityIndex(index), in: surroundings.plan)
        if hasDay { checkDay(of: subject, &findings) }
        GuardMin.check(subject, in: surroundings, into: &findings)
        ClockChange.check(subject, in: surroundings, into: &findings)
      }
    }
  }

  /// Appends what one activity does against them; it occupies.
  func check(_ subject: Subject, into findings: inout Findings) {
    checkDay(of: subject, &findings)
    OptionExp.check(subject, in: surroundings, into: &findings)
    Lead.check(subject, in: surroundings, into: &findings)
    GuardMin.check(subject, in: surroundings, into: &findings)
    ClockChange.check(subject, in: surroundings, into: &findings)
  }

  private func checkDay(of subject: Subject, _ findings: inout Findings) {
    guard let day = SubjectDay(subject, in: surroundings, days) else { return }
    ClosedDay.check(day, into: &findings)
    OpenHours.check(day, surroundings.plan.house, into: &findings)
    HolidayWork.check(day, into: &findings)
    SchoolFree.check(day, into: &findings)
  }

  private func checkTerms(_ activity: ActivityIndex, _ findings: inout Findings) {
    guard surroundings.plan.status(activity).occupies else { return }
    let subject = Subject(activity, in: surroundings.plan)
    OptionExp.check(subject, in: surroundings, into: &findings)
    Lead.check(subject, in: surroundings, into: &findings)
  }
}

extension Surroundings {
  /// The wall clock of an activity's museum.
  func zone(of subject: Subject) -> ZoneRules {
    subject.museum.map { plan.zone(of: $0.id) } ?? .brussels
  }
}
