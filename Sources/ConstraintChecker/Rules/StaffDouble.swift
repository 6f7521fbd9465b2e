import Planning

/// One person is in two bookings whose occupied times overlap.
///
/// Where one of the two activities is of a kind that lets its people do something else meanwhile,
/// such as an exhibition's run, they may: nothing is said.
enum StaffDouble {
  static func applies(to resource: Resource) -> Bool {
    resource.kind == .staff
  }

  static func check(
    _ occupancies: UnsafeBufferPointer<Occupancy>, on person: ResourceIndex,
    in surroundings: Surroundings, sweep: inout ExclusiveSweep, into findings: inout Findings
  ) {
    sweep.pairs(
      in: occupancies, on: person, rule: .staffDouble,
      ofProposalOnly: surroundings.proposal != nil,
      where: { !surroundings.allowsParallel($0) && !surroundings.allowsParallel($1) },
      into: &findings)
  }
}

extension Surroundings {
  /// Whether who is booked may do something else meanwhile.
  fileprivate func allowsParallel(_ occupancy: Occupancy) -> Bool {
    guard kinds.most.marks.contains(.allowsParallel) else { return false }
    guard occupancy.activity >= 0 else { return kinds.proposed.marks.contains(.allowsParallel) }
    return kinds.of(plan.row(ActivityIndex(occupancy.activity))).marks.contains(.allowsParallel)
  }
}
