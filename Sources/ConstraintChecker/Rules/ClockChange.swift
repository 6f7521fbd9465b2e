import Planning

/// A shift goes on while the clocks change, or begins or ends in the hour they show twice.
///
/// It lasts an hour more or less than the clocks say, which is only information. What lasts longer
/// than a day is no shift. Times that no clock shows never come this far.
enum ClockChange {
  private static let longestShift = 1440

  static func check(
    _ subject: Subject, in surroundings: Surroundings, into findings: inout Findings
  ) {
    let zone = surroundings.zone(of: subject)
    guard subject.span.minutes <= longestShift, let change = change(near: subject.span, zone)
    else { return }
    let minutes = change.offset - zone.offset(at: change.at - 1)
    findings.conflicts.append(
      subject.conflict(.dst, .info, fact: .clocksChange(at: change.at, by: minutes)))
  }

  private static func change(near span: Span, _ zone: ZoneRules) -> ZoneRules.Transition? {
    zone.transitions.first { change in
      guard change.at > span.start - 1440, change.at < span.end + 1440 else { return false }
      if span.start < change.at, change.at < span.end { return true }
      return isTwice(span.start, zone) || isTwice(span.end, zone)
    }
  }

  private static func isTwice(_ moment: Instant, _ zone: ZoneRules) -> Bool {
    if case .twice = zone.resolve(zone.local(moment)) { return true }
    return false
  }
}
