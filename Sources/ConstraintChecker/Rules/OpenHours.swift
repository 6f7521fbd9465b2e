import Planning

/// Something for people from outside lies partly outside the hours its museum is open that day.
///
/// The activity itself, without set-up, must lie within one stretch of opening hours, widened by the
/// margins. Hard for groups, visitors and schools, a warning for guests, whom staff let in.
/// A closed day has a rule of its own; an activity of more than a day is not held against it.
enum OpenHours {
  static func check(_ day: SubjectDay, _ house: House, into findings: inout Findings) {
    guard day.audience != .staff, let open = day.day.open, !open.isClosed else { return }
    let before = marginBefore.value(of: .openHours, in: day.museum, house)
    let after = marginAfter.value(of: .openHours, in: day.museum, house)
    let isWithin = open.hours.contains { hours in
      hours.lowerBound - before <= day.minutes.lowerBound
        && day.minutes.upperBound <= hours.upperBound + after
    }
    guard !isWithin else { return }
    findings.conflicts.append(
      day.subject.conflict(
        .openHours, day.audience == .guests ? .soft : .hard, fact: .opening(day.date, open)))
  }
}
