import Planning

/// One person is in two bookings whose occupied times overlap.
enum StaffDouble {
  static func applies(to resource: Resource) -> Bool {
    resource.kind == .staff
  }

  static func check(
    _ occupancies: UnsafeBufferPointer<Occupancy>, on person: ResourceIndex,
    ofProposalOnly: Bool = false, sweep: inout ExclusiveSweep, into findings: inout Findings
  ) {
    sweep.pairs(
      in: occupancies, on: person, rule: .staffDouble, ofProposalOnly: ofProposalOnly,
      into: &findings)
  }
}
