import Planning

/// An assignment of a person overlaps a time at which they are not there.
///
/// Assignments are taken with their set-up and tear-down; absences that overlap or touch are one,
/// and why somebody is away is never told. One conflict for each assignment and absence, over the
/// time they share; touching is fine. Hard for a confirmed booking, soft for an option.
enum StaffAbsent {
  static func check(
    _ occupancies: UnsafeBufferPointer<Occupancy>, of person: ResourceIndex,
    in lookups: Lookups, into findings: inout Findings
  ) {
    let away = lookups.absences(of: person)
    guard !away.isEmpty else { return }
    var first = 0
    for occupancy in occupancies {
      // Starts come in order: what ended before this one ends before all that follow.
      while first < away.count, away[first].end.minutes <= occupancy.start { first += 1 }
      var next = first
      while next < away.count, away[next].start.minutes < occupancy.end {
        report(occupancy, away[next], of: person, into: &findings)
        next += 1
      }
    }
  }

  /// In order of start, lying apart.
  static func merged(_ absences: [Absence]) -> ContiguousArray<Span> {
    var away: ContiguousArray<Span> = []
    for absence in absences {
      guard let last = away.last, absence.span.start <= last.end else {
        away.append(absence.span)
        continue
      }
      away[away.count - 1] = last.union(absence.span)
    }
    return away
  }

  private static func report(
    _ occupancy: Occupancy, _ absence: Span, of person: ResourceIndex,
    into findings: inout Findings
  ) {
    guard let shared = occupancy.span.intersection(absence) else { return }
    findings.conflicts.append(
      Conflict(
        rule: .staffAbsent, severity: .alone(occupancy.status), resource: person, span: shared,
        sides: .booking(BookingIndex(occupancy.booking))))
  }
}
