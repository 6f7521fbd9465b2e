import Planning

/// The rules about one room and those around it.
enum RoomRules {
  /// Minutes before and after a proposal that are looked at with it.
  static let margin = 1440

  /// Appends conflicts among a room's occupancies, in order of start.
  ///
  /// Where there is a proposal only what lies within `margin` minutes of it is there.
  static func check(
    _ occupancies: UnsafeBufferPointer<Occupancy>, on room: ResourceIndex,
    in surroundings: Surroundings, into findings: inout Findings
  ) {
    Stagger.check(occupancies, on: room, in: surroundings, into: &findings)
  }
}
