import Planning

/// The rules about one person's days.
enum StaffRules {
  /// Minutes before and after a proposal that are looked at with it.
  static let margin = 8 * 1440

  /// Appends conflicts among a person's occupancies, in order of start.
  ///
  /// Where there is a proposal only what lies within `margin` minutes of it is there.
  static func check(
    _ occupancies: UnsafeBufferPointer<Occupancy>, of person: ResourceIndex,
    in surroundings: Surroundings, into findings: inout Findings
  ) {
  }
}
