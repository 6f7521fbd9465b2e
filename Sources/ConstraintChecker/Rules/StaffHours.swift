import Planning

/// An assignment of a person lies, in whole or in part, outside the hours they usually work.
///
/// On each local day the hours of that date count, else those of its weekday; where there are
/// weekdays at all, a weekday without hours is a free one. Where only dates are known and some of
/// them have hours, these are all there is; where all of them are free days, nothing is said of
/// other days. Assignments are taken with their set-up and tear-down. One conflict an assignment,
/// over all of it, with its minutes and how many of them lie inside; always at most soft. A
/// person of whom no hours are known works at any time.
enum StaffHours {
  static func check(
    _ occupancies: UnsafeBufferPointer<Occupancy>, of person: ResourceIndex,
    in lookups: Lookups, into findings: inout Findings
  ) {
    guard let week = lookups.usualHours(of: person) else { return }
    for occupancy in occupancies {
      guard let inside = week.minutesInside(occupancy.start, occupancy.end) else { continue }
      findings.conflicts.append(
        Conflict(
          rule: .staffHours, severity: min(.soft, .alone(occupancy.status)), resource: person,
          span: occupancy.span, sides: .booking(BookingIndex(occupancy.booking)),
          measure: Conflict.Measure(
            unit: .minutes, needed: Int(occupancy.end &- occupancy.start), available: inside)))
    }
  }
}
