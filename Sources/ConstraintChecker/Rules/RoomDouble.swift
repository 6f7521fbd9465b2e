import Planning

/// Two bookings use the same exclusive room and their occupied times overlap.
enum RoomDouble {
  static func applies(to resource: Resource) -> Bool {
    resource.kind == .room && resource.sharing == nil
  }

  static func check(
    _ occupancies: UnsafeBufferPointer<Occupancy>, on room: ResourceIndex,
    ofProposalOnly: Bool = false, sweep: inout ExclusiveSweep, into findings: inout Findings
  ) {
    sweep.pairs(
      in: occupancies, on: room, rule: .roomDouble, ofProposalOnly: ofProposalOnly,
      into: &findings)
  }
}
