import Planning

/// Finds every pair of bookings that claim one resource at one time: sort, then sweep.
///
/// O(n + k) for n bookings in order of start and k pairs.
struct ExclusiveSweep {
  private var active: ContiguousArray<Int> = []

  /// Appends a conflict per clashing pair, or per pair with a claim of a proposal in it.
  ///
  /// `occupancies` are in order of start.
  mutating func pairs(
    in occupancies: UnsafeBufferPointer<Occupancy>, on resource: ResourceIndex, rule: RuleCode,
    ofProposalOnly: Bool = false,
    where excludes: (Occupancy, Occupancy) -> Bool = { _, _ in true }, into findings: inout Findings
  ) {
    var latest = Int32.min
    var found = 0
    // Whoever is alone is only noted down once somebody else comes.
    var alone = -1
    for index in occupancies.indices {
      guard occupancies[index].start < latest else {
        alone = index
        latest = max(latest, occupancies[index].end)
        continue
      }
      let next = occupancies[index]
      latest = max(latest, next.end)
      if alone >= 0 {
        active.removeAll(keepingCapacity: true)
        active.append(alone)
        alone = -1
      }
      active.keep { occupancies[$0].end > next.start }
      for place in active.indices {
        let earlier = active[place]
        // Of hundreds at one time only the proposal's own count: the others would use up the limit.
        if ofProposalOnly, next.booking >= 0, occupancies[earlier].booking >= 0 { continue }
        guard let span = occupancies[earlier].clash(with: next),
          excludes(occupancies[earlier], next)
        else { continue }
        guard found < Findings.pairLimit else { findings.capped.append(resource); return }
        found += 1
        findings.conflicts.append(
          .pair(occupancies[earlier], next, span: span, on: resource, rule: rule))
      }
      active.append(index)
    }
  }
}

extension Conflict {
  static func pair(
    _ left: Occupancy, _ right: Occupancy, span: Span, on resource: ResourceIndex, rule: RuleCode,
    atMost most: Severity = .hard, measure: Measure? = nil, fact: Fact? = nil
  ) -> Conflict {
    let (first, second) = (min(left.booking, right.booking), max(left.booking, right.booking))
    return Conflict(
      rule: rule, severity: min(most, .between(left.status, right.status)), resource: resource,
      span: span, sides: .pair(BookingIndex(first), BookingIndex(second)), measure: measure,
      fact: fact)
  }
}
