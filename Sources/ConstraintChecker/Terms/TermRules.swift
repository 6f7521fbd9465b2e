import Planning

/// The rules about the days and terms of one activity: options, requests, guards, clocks.
struct TermRules {
  private let surroundings: Surroundings

  init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
  }

  /// Appends what one activity does against them; it occupies.
  func check(_ subject: Subject, into findings: inout Findings) {
    checkDay(of: subject, into: &findings)
    checkTerms(of: subject, into: &findings)
    GuardMin.check(subject, in: surroundings, into: &findings)
  }

  /// What its day and the clocks say.
  func checkDay(of subject: Subject, into findings: inout Findings) {
    ClockChange.check(subject, in: surroundings, into: &findings)
    guard let day = SubjectDay(subject, in: surroundings, surroundings.lookups.days) else { return }
    ClosedDay.check(day, into: &findings)
    OpenHours.check(day, in: surroundings.plan, into: &findings)
    HolidayWork.check(day, into: &findings)
    SchoolFree.check(day, into: &findings)
  }

  /// Whether it was asked for in time, and stands no longer than it may.
  func checkTerms(of subject: Subject, into findings: inout Findings) {
    OptionExp.check(subject, in: surroundings, into: &findings)
    Lead.check(subject, in: surroundings, into: &findings)
  }
}

extension Surroundings {
  /// The wall clock of an activity's museum.
  func zone(of subject: Subject) -> ZoneRules {
    subject.place < 0 ? .brussels : lookups.museum(at: subject.place).zone
  }

  /// What an activity's museum plans by.
  func policy(of subject: Subject) -> MuseumPolicy {
    subject.place < 0
      ? plan.house.policy(of: subject.museumID) : lookups.museum(at: subject.place).policy
  }
}
