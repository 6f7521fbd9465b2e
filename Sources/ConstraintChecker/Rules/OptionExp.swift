import Planning

/// An option has passed its last day, or does so within a few days.
///
/// Its last day is the one it names, else so many days after it was asked for as its museum gives
/// options; on that day it still stands, and it is never taken away. What is over by now needs no answer any more; without today nothing is said.
enum OptionExp {
  static func check(
    _ subject: Subject, in surroundings: Surroundings, into findings: inout Findings
  ) {
    guard subject.status == .option, let now = surroundings.now, subject.span.end > now else {
      return
    }
    let zone = surroundings.zone(of: subject)
    guard let last = lastDay(of: subject, zone, surroundings.policy(of: subject)) else { return }
    let warn = warnDays.value(of: .optionExp, in: subject.museumID, surroundings.plan.house)
    let today = zone.local(now).date
    guard last.days(since: today) <= warn else { return }
    findings.conflicts.append(
      subject.conflict(
        .optionExp, .soft, fact: last < today ? .optionEnded(last) : .optionEnds(last)))
  }

  private static func lastDay(
    of subject: Subject, _ zone: ZoneRules, _ policy: MuseumPolicy
  ) -> LocalDate? {
    if let named = subject.optionUntil { return named }
    guard let asked = subject.askedAt else { return nil }
    return zone.local(asked).date + policy.optionDays
  }
}

extension Subject {
  /// Empty when it is not known yet.
  var museumID: MuseumID { museum ?? "" }
}
