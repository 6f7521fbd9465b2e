import Planning

/// The rules about the days and terms of one activity: options, requests, guards, clocks.
///
/// Few activities have a term, few nights a change of the clocks: the whole check looks for those
/// first and weighs only them.
struct TermRules {
  private let surroundings: Surroundings
  /// By number of kind: whether guests are let in.
  private let isEvent: [Bool]

  init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
    isEvent = surroundings.plan.sharedWords.map {
      surroundings.plan.house.kinds[$0]?.audience == .guests
    }
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
        guard isLarge || ClockChange.isNear(row, changes) else { continue }
        let subject = Subject(ActivityIndex(index), in: surroundings.plan)
        GuardMin.check(subject, in: surroundings, into: &findings)
        ClockChange.check(subject, in: surroundings, into: &findings)
      }
    }
  }

  /// Appends what one activity does against them; it occupies.
  func check(_ subject: Subject, into findings: inout Findings) {
    OptionExp.check(subject, in: surroundings, into: &findings)
    Lead.check(subject, in: surroundings, into: &findings)
    GuardMin.check(subject, in: surroundings, into: &findings)
    ClockChange.check(subject, in: surroundings, into: &findings)
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
