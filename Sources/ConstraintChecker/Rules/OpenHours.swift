import Planning

/// Something for visitors or schools lies partly outside the hours its museum is open that day.
///
/// The activity itself, without set-up, must lie within one stretch of opening hours, widened by the
/// margins. Hard: visitors find the door shut. A warning where somebody is booked on what is no guided
/// tour, such as an evening lecture: they may open it. Guests are let in by staff at any hour: rentals
/// and opening nights are mostly evenings.
/// A closed day has a rule of its own; an activity of more than a day is not held against it.
enum OpenHours {
  static func check(_ day: SubjectDay, in plan: Plan, into findings: inout Findings) {
    let house = plan.house
    guard day.audience == .visitors || day.audience == .schools, let open = day.day.open,
      !open.isClosed
    else { return }
    let before = marginBefore.value(of: .openHours, in: day.museum, house)
    let after = marginAfter.value(of: .openHours, in: day.museum, house)
    let isWithin = open.hours.contains { hours in
      hours.lowerBound - before <= day.minutes.lowerBound
        && day.minutes.upperBound <= hours.upperBound + after
    }
    guard !isWithin else { return }
    let isStaffed = isStaffed(day.subject, in: plan)
    findings.conflicts.append(
      day.subject.conflict(
        .openHours, isStaffed ? .soft : .hard, fact: .opening(day.date, open)))
  }

  /// Whether somebody is there to let visitors in: a guide comes and goes with the group.
  static func isStaffed(_ subject: Subject, in plan: Plan) -> Bool {
    subject.kind.audience != nil && !subject.kind.marks.contains(.isGuided)
      && !subject.people(in: plan).isEmpty
  }
}
