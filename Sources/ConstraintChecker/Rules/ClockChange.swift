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
    var index = firstChange(after: span.start.minutes - 1440, zone)
    while index < zone.transitions.count {
      let change = zone.transitions[index]
      guard change.at.minutes < span.end.minutes + 1440 else { return nil }
      if span.start.minutes < change.at.minutes, change.at.minutes < span.end.minutes {
        return change
      }
      if isTwice(span.start, zone) || isTwice(span.end, zone) { return change }
      index += 1
    }
    return nil
  }

  /// The place of the first change later than a moment.
  private static func firstChange(after moment: Int32, _ zone: ZoneRules) -> Int {
    var (low, high) = (0, zone.transitions.count)
    while low < high {
      let middle = (low + high) / 2
      if zone.transitions[middle].at.minutes <= moment { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func isTwice(_ moment: Instant, _ zone: ZoneRules) -> Bool {
    if case .twice = zone.resolve(zone.local(moment)) { return true }
    return false
  }
}
