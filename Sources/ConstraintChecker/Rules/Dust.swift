import Planning

/// Works that make dust are in the same room or airflow as open art, or as people from outside.
///
/// A combined room and its parts are one place, and next door to whatever one of them is. Cores
/// count. It is listed at the room of those who suffer: hard for art, soft for people. Works that
/// book a dust screen for all of that time are behind it: soft for art, since no screen is tight,
/// and nothing for people. It is a material with the feature `stofscherm` or `dust-screen`.
enum Dust {
  static func check(
    _ meeting: Nearby.Meeting, in surroundings: Surroundings, into findings: inout Findings
  ) {
    let (source, other) = (meeting.source, meeting.exposed)
    guard meeting.place.carriesDust, source.traits.marks.contains(.makesDust),
      Dust.reached(other, isScreened: false) != nil
    else { return }
    func isScreened(_ works: Nearby.Side) -> Bool {
      Dust.isScreened(works.occupancy.activity, during: meeting.span, in: surroundings)
    }
    guard let reached = Dust.reached(other, isScreened: isScreened(source)) else { return }
    // Two works in one room that suffer from each other's dust alike.
    let isMutual =
      other.traits.marks.contains(.makesDust)
      && Dust.reached(source, isScreened: isScreened(other)) == reached
    guard !meeting.isToldAlready(ifMutual: isMutual) else { return }
    findings.conflicts.append(
      meeting.conflict(
        .dust, atMost: reached == .art ? .hard : .soft, fact: .exposed(reached)))
  }

  /// Who or what dust reaches there; nil where there is nobody, or a screen keeps it away.
  private static func reached(_ side: Nearby.Side, isScreened: Bool) -> Conflict.Exposed? {
    if side.traits.marks.contains(.handlesArt) { return isScreened ? .screenedArt : .art }
    return side.traits.marks.contains(.isVisited) && !isScreened ? .people : nil
  }

  /// Whether an activity books a screen for all of a time.
  private static func isScreened(
    _ activity: Int32, during span: Span, in surroundings: Surroundings
  ) -> Bool {
    let screens = surroundings.lookups.screens
    guard !screens.isEmpty else { return false }
    guard activity >= 0 else {
      return surroundings.proposal?.claims.contains {
        screens.contains($0.resource) && $0.span.contains(span)
      } ?? false
    }
    let plan = surroundings.plan
    return plan.bookings(of: ActivityIndex(activity)).contains { booking in
      let row = plan.row(booking)
      return screens.contains(ResourceIndex(row.resource)) && row.span.contains(span)
    }
  }
}
